import { join } from "node:path";
import type { z } from "zod";
import { blankStrays, refuseStrays } from "../article/characters.ts";
import type { Problem } from "../article/problem.ts";
import {
	authorsSchema,
	frontSchema,
	sectionsSchema,
} from "../article/schema.ts";
import { warnOfSlips } from "../article/slips.ts";
import { readTextFile } from "../article/text-file.ts";
import { checkYaml, parseYaml, type Yaml } from "../article/yaml.ts";
import { contentFolder } from "./folders.ts";

/** A file of records as it was read. */
interface Records<T extends z.ZodType> {
	yaml: Yaml;
	/** Absent where there is a problem. */
	value: z.infer<T> | undefined;
	problems: Problem[];
	warnings: Problem[];
}

/**
 * Reads and checks one file of records in `content/`.
 * @param name `sections.yaml`
 * @param hints what to write in fields, where they mean something else there
 */
export function readRecords<T extends z.ZodType>(
	name: string,
	schema: T,
	hints: Record<string, string> = {},
): Records<T> {
	const file = join(contentFolder, name);
	const read = readTextFile(file);
	// Where the editors put nothing first, no file says so.
	const isEmpty =
		read.problem && read.isMissing && schema.safeParse(null).success;
	if (read.problem && !isEmpty)
		return {
			yaml: parseYaml("", file),
			value: undefined,
			problems: [read.problem],
			warnings: [],
		};
	const text = read.text ?? "";
	const strays = refuseStrays(text).map((stray) => ({ file, ...stray }));
	const yaml = parseYaml(strays.length > 0 ? blankStrays(text) : text, file);
	const { value, problems } = checkYaml(yaml, file, schema, hints);
	const warnings = warnOfSlips(file, { yaml, text, firstLine: 1 });
	return strays.length > 0
		? {
				yaml,
				value: undefined,
				problems: [...strays, ...problems],
				warnings,
			}
		: { yaml, value, problems, warnings };
}

/** What to write in fields of records that mean something else in articles, by the record's name. */
export const recordHints = {
	authors: {
		kind: "Редакцияның бөлімі болса, kind: desk, адам болса, kind: person деп жазыңыз",
	},
	front: {
		lead: "Мақаланың id-ін жазыңыз, мысалы: lead: 2022/11/dombyra",
		text: "Шұғыл хабарды бір жолмен жазыңыз: text: …",
	},
};

/** Reads the three files of records. */
export const readAllRecords = () => ({
	sections: readRecords("sections.yaml", sectionsSchema),
	authors: readRecords("authors.yaml", authorsSchema, recordHints.authors),
	front: readRecords("front.yaml", frontSchema, recordHints.front),
});
