import { basename } from "node:path";
import type { Archive } from "../article/article.ts";
import { type Claims, splitFrontMatter } from "../article/file.ts";
import type { Problem } from "../article/problem.ts";
import type { StandingPage } from "../article/standing-page.ts";
import { readTextFile } from "../article/text-file.ts";
import { parseYaml, type Yaml } from "../article/yaml.ts";
import { groupBy } from "../edition/edition.ts";
import { tagsByAddress } from "../edition/tags.ts";
import { buildTime } from "../site.ts";
import { registerAddresses } from "./addresses.ts";
import { type Finding, idOf } from "./finding.ts";
import { publicFiles } from "./folders.ts";
import { readLastAddresses, readLastPage } from "./last-site.ts";
import { checkLinks, type Linking } from "./links.ts";
import { explainLost, findLost } from "./lost-addresses.ts";
import { Outlook } from "./outlook.ts";
import {
	checkEarly,
	checkFront,
	checkReferences,
	explainMissing,
} from "./references.ts";
import { pageIdOf } from "./standing.ts";

/** What is told of files beside each other. */
export interface CrossCheck {
	problems: Problem[];
	warnings: Problem[];
	/** The warnings of addresses that readers know and that will be gone. */
	lost: Problem[];
}

/** Checks what one file says of another: records, related stories, links, addresses. */
export async function crossCheck(
	archive: Archive,
	claims: Claims[],
	pages: readonly StandingPage[],
	yamls: { sections: Yaml; authors: Yaml; front: Yaml },
): Promise<CrossCheck> {
	const standing = pages.map(({ file }) => pageIdOf(file));
	const { register, findings } = registerAddresses({
		archive,
		stories: claims,
		standing,
		publicFiles: await publicFiles(),
	});
	const lost = findLost({
		last: readLastAddresses(),
		pageAt: readLastPage,
		register,
		articles: archive.articles,
		isPartial: claims.length > archive.articles.length,
	});
	const outlook = new Outlook(archive, buildTime());
	const links = checkLinks(
		{ archive, claims, standing },
		[...claims, ...pages, urgentLink(archive, yamls.front)],
		register,
		outlook,
	);
	const missingStory = explainMissing(
		new Set(claims.map(({ file }) => idOf(file))),
		register,
		lost,
	);
	const locateAll = (found: Iterable<Finding>) =>
		Promise.all([...found].map((finding) => locate(finding, yamls)));
	const toldLost = await locateAll(explainLost(lost));
	return {
		problems: [
			...(await locateAll([
				...checkReferences(archive, claims, missingStory),
				...findings,
				...checkTags(archive),
				...checkTwins(archive),
				...checkFront(archive, missingStory),
			])),
			...links.problems,
		],
		warnings: [
			...(await locateAll(checkEarly(claims, outlook))),
			...links.warnings,
			...toldLost,
		],
		lost: toldLost,
	};
}

/** The urgent line of the front page as a text with a link. */
function urgentLink({ front }: Archive, yaml: Yaml): Linking {
	const href = front.urgent?.link;
	const line = yaml.lineOf(["urgent", "link"]);
	const links = href === undefined ? [] : [{ href, line, column: 1 }];
	return { file: "content/front.yaml", links };
}

/** Looks the line of a finding up, in front matter or in records. */
async function locate(
	{ file, field, message }: Finding,
	yamls: Record<string, Yaml>,
): Promise<Problem> {
	if (field.length === 0) return { file, line: 1, message };
	const records = yamls[basename(file, ".yaml")];
	if (records) return { file, line: records.lineOf(field), message };
	const parts = splitFrontMatter(readTextFile(file).text ?? "");
	const line = parts ? parseYaml(parts.yaml, file, 2).lineOf(field) : 1;
	return { file, line, message };
}

function* checkTags(archive: Archive): Generator<Finding> {
	for (const [address, tags] of tagsByAddress(archive.articles)) {
		if (address === "") {
			for (const article of archive.articles)
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
				users: archive.articles.filter((a) => a.tags.includes(tag)),
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
function* checkTwins(archive: Archive): Generator<Finding> {
	const groups = groupBy(archive.articles, ({ title, date }) => [
		`${title.toLowerCase()} ${Date.parse(date)}`,
	]);
	for (const twins of groups.values())
		for (const article of twins.slice(1))
			yield {
				file: article.file,
				field: ["title"],
				message: `Дәл осы тақырыппен, осы уақытпен ${twins[0]?.file} тұр. Біреуін өшіріңіз не тақырыбын өзгертіңіз`,
			};
}
