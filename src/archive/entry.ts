import { readFileSync } from "node:fs";
import type { Article } from "../article/article.ts";
import { type Entry, fileState, writeBody } from "../article/cache.ts";
import { type Claims, claimsOf, readArticle } from "../article/file.ts";
import { findMixedLetters } from "../article/letters.ts";
import { mishap } from "../article/mishap.ts";
import { readPicture } from "../article/picture-file.ts";
import type { Problem } from "../article/problem.ts";
import { isPlainFile, readTextFile } from "../article/text-file.ts";
import { hash } from "../keep/hash.ts";
import { inParallel } from "./parallel.ts";

/** One article file, read anew. */
export interface FreshEntry {
	/** Absent where there is a problem. */
	entry: Entry | undefined;
	claims: Claims;
	problems: Problem[];
	warnings: Problem[];
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

const unread = (file: string, problem: Problem): FreshEntry => ({
	entry: undefined,
	claims: claimsOf(file, undefined, []),
	problems: [problem],
	warnings: [],
});

async function readEntry(file: string, text: string): Promise<FreshEntry> {
	const { article, body, claims, problems, warnings } = await readArticle(
		file,
		text,
		readPicture,
	);
	problems.push(...findMixedLetters(file, text));
	if (!article || !body || problems.length > 0)
		return {
			entry: undefined,
			claims,
			problems,
			warnings,
		};
	writeBody(article.body, body);
	return {
		entry: {
			state: stateOf(file, article),
			source: sourceOf(file, article),
			article,
			warnings,
		},
		claims,
		problems,
		warnings,
	};
}

const picturesOf = ({ image, pictures }: Article) =>
	[...(image ? [image.picture] : []), ...pictures].map(({ file }) => file);

/** Sizes and times of an article's files. */
export const stateOf = (file: string, article: Article): string =>
	[file, ...picturesOf(article)].map(fileState).join(" ");

/** Hash over the contents of an article's files. */
export const sourceOf = (file: string, article: Article): string =>
	hash(...[file, ...picturesOf(article)].map(contentOf));

function contentOf(file: string): string | Uint8Array {
	try {
		// A pipe that took the place of a file would be waited for.
		return isPlainFile(file) ? readFileSync(file) : "-";
	} catch {
		return "-";
	}
}
