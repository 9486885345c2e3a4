import type { Archive } from "../article/article.ts";
import { tagsByAddress } from "../edition/tags.ts";
import type { Finding } from "./finding.ts";

/** Tags whose address is none, or that of another spelling. */
export function* checkTags({
	articles,
}: Pick<Archive, "articles">): Generator<Finding> {
	for (const [address, tags] of tagsByAddress(articles)) {
		if (address === "") {
			for (const article of articles)
				for (const tag of article.tags)
					if (tags.includes(tag))
						yield {
							file: article.file,
							field: ["tags"],
							message: `«${tag}» тегінен мекенжай шықпайды. Әріпті сөз жазыңыз`,
						};
		}
		if (tags.length < 2) continue;
		const uses = tags
			.map((tag) => ({
				tag,
				users: articles.filter((a) => a.tags.includes(tag)),
			}))
			.sort((a, b) => b.users.length - a.users.length);
		for (const { tag, users } of uses.slice(1))
			for (const article of users)
				yield {
					file: article.file,
					field: ["tags"],
					message: `«${tag}» тегі өзге мақалада «${uses[0]?.tag}» деп жазылған, екеуінің мекенжайы бір. Бір сөз болса «${uses[0]?.tag}» деп, бөлек сөз болса толығырақ жазыңыз`,
				};
	}
}

/** The same story put in twice. */
export function* checkTwins({
	articles,
}: Pick<Archive, "articles">): Generator<Finding> {
	const groups = Map.groupBy(
		articles,
		({ title, date }) => `${title.toLowerCase()} ${Date.parse(date)}`,
	);
	for (const twins of groups.values())
		for (const article of twins.slice(1))
			yield {
				file: article.file,
				field: ["title"],
				message: `Дәл осы тақырыппен, осы уақытпен ${twins[0]?.file} тұр. Біреуін өшіріңіз не тақырыбын өзгертіңіз`,
			};
}
