import type { Article } from "../article/article.ts";
import { bodyId, writeBody } from "../article/body-cache.ts";
import type { Diagnostic, DiagnosticRecord } from "../article/diagnostic.ts";
import { type Claims, claimsOf, readArticle } from "../article/file.ts";
import { mishap } from "../article/mishap.ts";
import { readPicture } from "../article/picture-file.ts";
import { readTextFile } from "../article/text-file.ts";
import { inParallel } from "../platform/parallel.ts";

/** One article file, read anew. It comes through threads, so it is plain data. */
export interface FreshEntry {
	/** Absent where there is a problem. */
	article: Article | undefined;
	claims: Claims;
	problems: DiagnosticRecord[];
	warnings: DiagnosticRecord[];
}

/** Reads files anew; workers are given their files through this. */
export const freshEntries = (files: string[]): Promise<FreshEntry[]> =>
	inParallel(files, freshEntry);

/** Reads and compiles one article file, and keeps its body. Whatever goes wrong is a problem of this file. */
async function freshEntry(file: string): Promise<FreshEntry> {
	const { text, problem } = readTextFile(file);
	if (problem) return unread(file, problem);
	try {
		return await readEntry(file, text);
	} catch (error) {
		return unread(file, mishap(file, 1, error));
	}
}

const unread = (file: string, problem: Diagnostic): FreshEntry => ({
	article: undefined,
	claims: claimsOf(file, undefined, []),
	problems: [problem.toJSON()],
	warnings: [],
});

async function readEntry(file: string, text: string): Promise<FreshEntry> {
	const { article, body, claims, problems, warnings } = await readArticle(
		file,
		text,
		readPicture,
	);
	const plain = (all: readonly Diagnostic[]) => all.map((one) => one.toJSON());
	const told = { problems: plain(problems), warnings: plain(warnings) };
	if (!article || !body || problems.length > 0)
		return { article: undefined, claims, ...told };
	const id = bodyId(body);
	writeBody(id, body);
	return { article: { ...article, body: id }, claims, ...told };
}
