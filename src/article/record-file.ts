import type { z } from "zod";
import { blankStrays } from "./characters.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { refuseStrays } from "./strays.ts";
import { readTextFile } from "./text-file.ts";
import { checkYaml, parseYaml, type Yaml } from "./yaml.ts";

/** A file of records as it was read. */
export interface RecordFile<T extends z.ZodType> {
	text: string;
	yaml: Yaml;
	/** Absent where there is a problem. */
	value: z.infer<T> | undefined;
	problems: Diagnostic[];
}

/** How a file of records is read. */
interface Reading {
	/** What to write in fields, where they mean something else there. */
	hints?: Record<string, string>;
	/** Where it lies, if not where its name says from this folder. */
	place?: string;
}

/**
 * Reads and checks one file of records. Never throws.
 * @param file its path from the project's folder, which problems name
 */
export function readRecordFile<T extends z.ZodType>(
	file: string,
	schema: T,
	{ hints = {}, place = file }: Reading = {},
): RecordFile<T> {
	const read = readTextFile(place);
	// Where the editors put nothing first, no file says so.
	const isEmpty =
		read.problem && read.isMissing && schema.safeParse(null).success;
	if (read.problem && !isEmpty)
		return {
			text: "",
			yaml: parseYaml("", file),
			value: undefined,
			problems: [read.problem.below(1, file)],
		};
	const text = read.text ?? "";
	const strays = refuseStrays(file, text);
	const yaml = parseYaml(strays.length > 0 ? blankStrays(text) : text, file);
	const { value, problems } = checkYaml(yaml, file, schema, hints);
	return strays.length > 0
		? { text, yaml, value: undefined, problems: [...strays, ...problems] }
		: { text, yaml, value, problems };
}
