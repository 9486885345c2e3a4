import type { Article } from "../article/article.ts";
import { hasBody } from "../article/body-cache.ts";
import { freshEntries } from "./entry.ts";

/**
 * Makes sure that the compiled bodies of articles are there as they were written; those that are
 * lost or damaged are made anew of their files.
 * @throws where a file changed since it was read
 */
export async function ensureBodies(
	articles: Iterable<Pick<Article, "file" | "body">>,
): Promise<void> {
	const bodies = new Map([...articles].map(({ file, body }) => [file, body]));
	const lost = [...bodies].filter(([, body]) => !hasBody(body));
	const made = await freshEntries(lost.map(([file]) => file));
	for (const [at, [file, body]] of lost.entries())
		if (made[at]?.article?.body !== body)
			throw new Error(`${file} changed while the site was made. Publish again`);
}
