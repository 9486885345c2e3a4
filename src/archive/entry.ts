import type { Article } from "../article/article.ts";
import { writeBody } from "../article/body-cache.ts";
import { type Claims, claimsOf, readArticle } from "../article/file.ts";
import { findMixedLetters } from "../article/letters.ts";
import { mishap } from "../article/mishap.ts";
import { readPicture } from "../article/picture-file.ts";
import type { Problem } from "../article/problem.ts";
import { readTextFile } from "../article/text-file.ts";
import { inParallel } from "../platform/parallel.ts";

/** One article file, read anew. */
export interface FreshEntry {
	/** Absent where there is a problem. */
	article: Article | undefined;
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
	article: undefined,
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
	const isSound = problems.length === 0;
	if (isSound && article && body) writeBody(article.body, body);
	return {
		article: isSound ? article : undefined,
		...{ claims, problems, warnings },
	};
}
