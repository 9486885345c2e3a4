import { readFile } from "node:fs/promises";
import type { Archive } from "../article/article.ts";
import { type Claims, splitFrontMatter } from "../article/file.ts";
import { nearest } from "../article/nearest.ts";
import type { Problem } from "../article/problem.ts";
import type { StandingPage } from "../article/standing-page.ts";
import { parseYaml, type Yaml } from "../article/yaml.ts";
import { groupBy } from "../edition/edition.ts";
import { tagsByAddress } from "../edition/lists.ts";
import { checkAddresses, checkIds, checkLinks } from "./addresses.ts";
import { type Finding, idOf } from "./finding.ts";
import { pageIdOf } from "./standing.ts";

/** Checks what one file says of another: records, related stories, links, addresses. */
export async function crossCheck(
	archive: Archive,
	claims: Claims[],
	pages: readonly StandingPage[],
	yamls: { sections: Yaml; authors: Yaml; front: Yaml },
): Promise<Problem[]> {
	const standing = pages.map(({ file }) => pageIdOf(file));
	const findings = [
		...checkReferences(archive, claims),
		...checkAddresses(archive, standing),
		...checkTags(archive),
		...checkTwins(archive),
	];
	return [
		...checkIds(archive, yamls, standing),
		...checkFront(archive, claims, yamls.front),
		...(await Promise.all(findings.map(locate))),
		...checkLinks(archive, claims, standing, [...claims, ...pages]),
	];
}

async function locate({ file, field, message }: Finding): Promise<Problem> {
	const parts = splitFrontMatter(await readFile(file, "utf8"));
	const line = parts ? parseYaml(parts.yaml, file, 2).lineOf(field) : 1;
	return { file, line, message };
}

/** A record or an article that another names. */
interface Named {
	id: string;
	name?: string;
}

/** What may be named, and how Kazakh says «of it». */
const genitives = {
	бөлім: "бөлімнің",
	автор: "автордың",
	мақала: "мақаланың",
} as const;

/** «X жоқ» with the id the editor most likely meant: that of the name given, or the nearest. */
function missing(
	what: keyof typeof genitives,
	given: string,
	known: readonly Named[],
): string {
	const asked = given.trim().toLowerCase();
	const named = known.find(({ name }) => name?.toLowerCase() === asked);
	if (named)
		return `«${given}» – ${genitives[what]} аты, id-і емес. «${named.id}» деп жазыңыз`;
	const ids = known.map(({ id }) => id);
	const near = nearest(given, ids);
	return `«${given}» деген ${what} жоқ. ${near ? `«${near}» деп жазыңыз` : `Болатыны: ${ids.slice(0, 15).join(", ")}`}`;
}

const isAmong = (known: readonly Named[], asked: string) =>
	known.some(({ id }) => id === asked);

function* checkReferences(
	archive: Archive,
	claims: Claims[],
): Generator<Finding> {
	const { sections, authors } = archive;
	const stories = claims.map(({ file }) => ({ id: idOf(file) }));
	const known = new Set(stories.map(({ id }) => id));
	for (const { file, section, authors: signed, related } of claims) {
		// A file of records that could not be read is told of by itself.
		if (
			section !== undefined &&
			sections.length > 0 &&
			!isAmong(sections, section)
		)
			yield {
				file,
				field: ["section"],
				message: missing("бөлім", section, sections),
			};
		for (const [at, author] of signed.entries())
			if (authors.length > 0 && !isAmong(authors, author))
				yield {
					file,
					field: ["authors", at],
					message: missing("автор", author, authors),
				};
		for (const [at, id] of related.entries())
			if (!known.has(id))
				yield {
					file,
					field: ["related", at],
					message: missing("мақала", id, stories),
				};
	}
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

function checkFront(
	{ front }: Archive,
	claims: Claims[],
	yaml: Yaml,
): Problem[] {
	const stories = claims.map(({ file }) => ({ id: idOf(file) }));
	const ids = new Set(stories.map(({ id }) => id));
	const choices: { id: string; path: (string | number)[] }[] = [
		...(front.lead ? [{ id: front.lead, path: ["lead"] }] : []),
		...front.pinned.map((id, at) => ({ id, path: ["pinned", at] })),
	];
	return choices
		.filter(({ id }) => !ids.has(id))
		.map(({ id, path }) => ({
			file: "content/front.yaml",
			line: yaml.lineOf(path),
			message: missing("мақала", id, stories),
		}));
}
