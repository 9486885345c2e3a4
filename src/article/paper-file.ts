import { fileURLToPath } from "node:url";
import { z } from "zod";
import { imprintSchema } from "./imprint.ts";
import { type RecordFile, readRecordFile } from "./record-file.ts";
import { paperHints } from "./rules/hints.ts";
import { line } from "./schema.ts";

/** `content/paper.yaml`: what an editor-in-chief decides. */

/** Its path from the project's folder. */
export const paperFile = "content/paper.yaml";

/** Where it lies. Keys of code follow it from here (`keep/maker.ts`): what is made of this module is made of it. */
export const paperPlace = fileURLToPath(
	new URL("../../content/paper.yaml", import.meta.url),
);

/** Whether a zone is one of a region, whose offset may change as that of Kazakhstan did on 1 March 2024. */
function isRegion(zone: string): boolean {
	if (!/^(?!Etc\/)[A-Z]\w*(?:\/[\w+-]+)+$/.test(zone)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

/** YAML takes a year for a number, and whoever knows that puts it into quotation marks. */
const alphabet = z.preprocess(
	(value) => (typeof value === "string" ? Number(value) : value),
	z.literal([2021, 2018]),
);

export const paperSchema = z.strictObject({
	name: line(60),
	motto: line(120),
	description: line(300),
	place: line(60),
	/** Dates are stored with an offset and shown in this zone; never a fixed offset. */
	zone: z.string().refine(isRegion),
	/** Latin pages are spelt by this table: the draft of 2021 or the decree of 2018. The page «Газет туралы» tells readers. */
	latinAlphabet: alphabet,
	email: z.email().max(254),
	/** How many stories the short windows (section, tag, author, feed) show. */
	shortListSize: z.int().min(5).max(200),
	/** How many stories one list page holds; a fuller year is split into months, a fuller month into parts. */
	listSize: z.int().min(10).max(1000),
	/** Words a reader reads in a minute: what Kazakh papers' reading times come to. */
	wordsPerMinute: z.int().min(50).max(1000),
	/** Hosts whose player a `<Video>` may load once the reader presses its still. */
	videoHosts: z.array(
		z.enum(["www.youtube.com", "youtube.com", "youtu.be", "vimeo.com"]),
	),
	/** Shown at the foot of every page, as far as it is given. */
	imprint: imprintSchema.optional(),
});
export type Paper = z.infer<typeof paperSchema>;

/** Reads and checks the paper's file; problems stand by their lines. Never throws. */
export function readPaperFile(): RecordFile<typeof paperSchema> {
	const how = { hints: paperHints, place: paperPlace };
	const read = readRecordFile(paperFile, paperSchema, how);
	const problems = read.problems.toSorted((a, b) => a.line - b.line);
	return { ...read, problems };
}
