import type { Archive, Article } from "../article/article.ts";
import { Diagnostic } from "../article/diagnostic.ts";
import { references as rules } from "../article/rules/references.ts";
import type { Message } from "../article/rules/rule.ts";
import { tagsByAddress } from "../edition/tags.ts";

/** Tags whose address is none, or that of another spelling. */
export function* checkTags({
	articles,
}: Pick<Archive, "articles">): Generator<Diagnostic> {
	const usersOf = (tag: string) =>
		articles.filter((article) => article.tags.includes(tag));
	for (const [address, tags] of tagsByAddress(articles)) {
		if (address === "")
			for (const article of articles)
				for (const tag of article.tags)
					if (tags.includes(tag))
						yield tellOfTag(article, rules["tag-without-address"](tag));
		if (tags.length < 2) continue;
		const [most, ...others] = tags
			.map((tag) => ({ tag, users: usersOf(tag) }))
			.sort((a, b) => b.users.length - a.users.length);
		for (const { tag, users } of others)
			for (const article of users)
				yield tellOfTag(
					article,
					rules["tag-spelt-otherwise"](tag, most?.tag),
					most && [tag, most.tag],
				);
	}
}

const tellOfTag = (
	{ file }: Article,
	message: Message,
	instead?: readonly [string, string],
) =>
	new Diagnostic(message, { ...{ file, line: 1, field: ["tags"] }, instead });

/** The same story put in twice. */
export function* checkTwins({
	articles,
}: Pick<Archive, "articles">): Generator<Diagnostic> {
	const groups = Map.groupBy(
		articles,
		({ title, date }) => `${title.toLowerCase()} ${Date.parse(date)}`,
	);
	for (const [first, ...others] of groups.values())
		for (const { file } of others)
			yield new Diagnostic(rules["story-twice"](first?.file), {
				...{ file, line: 1, field: ["title"] },
			});
}
