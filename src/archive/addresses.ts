import type { Archive, Link } from "../article/article.ts";
import type { Claims } from "../article/file.ts";
import type { Problem } from "../article/problem.ts";
import type { Yaml } from "../article/yaml.ts";
import { publish } from "../edition/edition.ts";
import { listPages } from "../edition/lists.ts";
import {
	articlePath,
	frontPath,
	reserved,
	searchPath,
	sectionPath,
	standingPath,
} from "../edition/urls.ts";
import { type Finding, idOf } from "./finding.ts";

/** Old addresses must be free: a page that stands there would be lost. */
export function* checkAddresses(
	archive: Archive,
	standing: string[],
): Generator<Finding> {
	const taken = new Map<string, string>([
		...archive.articles.map(
			({ id, file }) => [articlePath(id), file] as [string, string],
		),
		...standing.map(
			(id) => [standingPath(id), `content/pages/${id}.mdx`] as [string, string],
		),
		...archive.sections.map(
			({ id }) => [`/${id}/`, "content/sections.yaml"] as [string, string],
		),
		[frontPath, "src/pages/index.astro"],
		[searchPath, "src/pages/izdeu.astro"],
	]);
	for (const article of archive.articles)
		for (const [at, from] of article.redirectFrom.entries()) {
			const address = from.endsWith("/") ? from : `${from}/`;
			const owner = taken.get(address);
			if (owner !== undefined)
				yield {
					file: article.file,
					field: ["redirectFrom", at],
					message: `${from} мекенжайы бос емес, оны ${owner} алған. Басқа мекенжай жазыңыз не бұл жолды өшіріңіз`,
				};
			taken.set(address, article.file);
		}
}

/** Ids become addresses: each must be the only one, and none of the program's own. */
export function checkIds(
	archive: Archive,
	yamls: { sections: Yaml; authors: Yaml },
	standing: string[],
): Problem[] {
	const problems: Problem[] = [];
	const seen = new Map<string, string>();
	for (const [at, { id }] of archive.sections.entries()) {
		const owner =
			seen.get(id) ??
			(reserved.includes(id) || /^\d+$/.test(id)
				? "сайттың өзі"
				: standing.includes(id)
					? `content/pages/${id}.mdx`
					: undefined);
		if (owner)
			problems.push({
				file: "content/sections.yaml",
				line: yamls.sections.lineOf([at, "id"]),
				message: `«${id}» деген мекенжайды ${owner} алған. Бөлімге басқа id жазыңыз`,
			});
		seen.set(id, "өзге бөлім");
	}
	for (const id of standing)
		if (reserved.includes(id) || /^\d+$/.test(id))
			problems.push({
				file: `content/pages/${id}.mdx`,
				line: 1,
				message: `«${id}» деген мекенжайды сайттың өзі қолданады. Файлды басқаша атаңыз`,
			});
	const authors = archive.authors.map(({ id }) => id);
	for (const [at, id] of authors.entries())
		if (authors.indexOf(id) !== at)
			problems.push({
				file: "content/authors.yaml",
				line: yamls.authors.lineOf([at, "id"]),
				message: `«${id}» деген автор екі рет жазылған. Біреуіне басқа id жазыңыз`,
			});
	return problems;
}

/** Records that articles name but that are not there are told of elsewhere; here each has a page. */
function withStandIns(archive: Archive, claims: Claims[]): Archive {
	const lacking = (named: (string | undefined)[], known: { id: string }[]) =>
		[...new Set(named)]
			.filter((id) => id !== undefined)
			.filter((id) => known.every((record) => record.id !== id));
	const { sections, authors } = archive;
	return {
		...archive,
		sections: [
			...sections,
			...lacking(
				claims.map(({ section }) => section),
				sections,
			).map((id) => ({ id, name: id, description: "", hue: 0 })),
		],
		authors: [
			...authors,
			...lacking(
				claims.flatMap((claim) => claim.authors),
				authors,
			).map((id) => ({ id, name: id, kind: "desk" as const })),
		],
	};
}

/**
 * Links between the site's own pages must lead somewhere a reader can go.
 * @param texts articles and standing pages with their links
 */
export function checkLinks(
	archive: Archive,
	claims: Claims[],
	standing: string[],
	texts: readonly { file: string; links: Link[] }[],
): Problem[] {
	const edition = publish(withStandIns(archive, claims), new Date(8.64e15));
	const sound = new Set(archive.articles.map(({ id }) => id));
	const open = new Set([
		frontPath,
		searchPath,
		...[
			frontPath,
			...edition.sections.map(({ id }) => sectionPath(id)),
		].flatMap((path) => [`${path}rss.xml`, `${path}feed.json`]),
		...standing.map(standingPath),
		...edition.stories.map(({ id }) => articlePath(id)),
		// A file that is broken today is there all the same.
		...claims
			.map(({ file }) => idOf(file))
			.filter((id) => !sound.has(id))
			.map(articlePath),
	]);
	let lists: Set<string> | undefined;
	const leads = (path: string) => {
		if (open.has(path)) return true;
		lists ??= new Set(listPages(edition).map((page) => page.path));
		return lists.has(path);
	};
	return texts.flatMap(({ file, links }) =>
		links.flatMap(({ href, line, column }) => {
			const path = href.replace(/[?#].*$/s, "");
			if (leads(path)) return [];
			const mend = leads(`${path}/`)
				? `: ${path}/${href.slice(path.length)}`
				: ", мысалы: /2022/11/dombyra/";
			const message = `${href} деген бет сайтта жоқ. Мекенжайды түзетіңіз${mend}`;
			return [{ file, line, column, message }];
		}),
	);
}
