import { join } from "node:path";
import type { z } from "zod";
import type { Diagnostic } from "../article/diagnostic.ts";
import { paperFile, readPaperFile } from "../article/paper-file.ts";
import { type RecordFile, readRecordFile } from "../article/record-file.ts";
import { recordHints } from "../article/rules/hints.ts";
import {
	authorsSchema,
	frontSchema,
	sectionsSchema,
	withdrawnSchema,
} from "../article/schema.ts";
import { warnOfSlips } from "../article/slips.ts";
import { contentFolder } from "./folders.ts";

/** A file of records, with what an editor should look at. */
type Records<T extends z.ZodType> = RecordFile<T> & { warnings: Diagnostic[] };

function withWarnings<T extends z.ZodType>(
	file: string,
	read: RecordFile<T>,
): Records<T> {
	const { yaml, text } = read;
	return { ...read, warnings: warnOfSlips(file, { yaml, text, firstLine: 1 }) };
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
	return withWarnings(file, readRecordFile(file, schema, { hints }));
}

/** Reads the files of records. */
export const readAllRecords = () => ({
	paper: withWarnings(paperFile, readPaperFile()),
	sections: readRecords("sections.yaml", sectionsSchema),
	authors: readRecords("authors.yaml", authorsSchema, recordHints.authors),
	front: readRecords("front.yaml", frontSchema, recordHints.front),
	withdrawn: readRecords(
		"withdrawn.yaml",
		withdrawnSchema,
		recordHints.withdrawn,
	),
});
