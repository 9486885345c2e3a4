import type { Archive, Link } from "../article/article.ts";
import type { Claims } from "../article/file.ts";
import type { Problem } from "../article/problem.ts";
import { endOfTime, publish } from "../edition/edition.ts";
import { listPaths } from "../edition/lists.ts";
import type { Register } from "../edition/register.ts";
import { shelfOf } from "../edition/shelf.ts";
import { articlePath } from "../edition/urls.ts";
import { idOf } from "./finding.ts";
import { openPaths } from "./leads.ts";
import type { Outlook } from "./outlook.ts";

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

/** A text with its links to pages of the site. */
export interface Linking {
	file: string;
	links: Link[];
}

/** Tells whether an address leads somewhere a reader can go, if all is published. */
function makeLeads(archive: Archive, claims: Claims[], standing: string[]) {
	const edition = publish(withStandIns(archive, claims), endOfTime);
	const open = new Set([
		...openPaths(edition.sections, standing),
		// A file that is broken today is there all the same.
		...claims.map(({ file }) => articlePath(idOf(file))),
	]);
	let lists: Set<string> | undefined;
	return (path: string) => {
		if (open.has(path)) return true;
		lists ??= new Set(listPaths(shelfOf(edition)));
		return lists.has(path);
	};
}

const later =
	"Оған дейін сілтеме ешқайда апармайды: сілтемені кейін қосыңыз не екеуін бірге шығарыңыз";

/**
 * Links between the site's own pages must lead somewhere a reader can go. What leads there by an old
 * address, or not yet, is warned of.
 * @param texts articles and standing pages with their links
 */
export function checkLinks(
	{ archive, claims, standing }: LinkContext,
	texts: readonly Linking[],
	register: Register,
	outlook: Outlook,
): { problems: Problem[]; warnings: Problem[] } {
	const leads = makeLeads(archive, claims, standing);
	const problems: Problem[] = [];
	const warnings: Problem[] = [];
	for (const { file, links } of texts)
		for (const { href, line, column } of links) {
			const path = href.replace(/[?#].*$/s, "");
			const place = { file, line, column };
			if (leads(path)) {
				const early = outlook.explainEarly(file, path.slice(1, -1), later);
				if (early) warnings.push({ ...place, message: early });
				continue;
			}
			const end = href.slice(path.length);
			const owner = register.ownerOf(path.endsWith("/") ? path : `${path}/`);
			if (owner?.kind === "withdrawn")
				warnings.push({
					...place,
					message: `${href} – алынып тасталған мақаланың мекенжайы. Сілтемені өшіріңіз`,
				});
			else if (owner?.kind === "old")
				warnings.push({
					...place,
					message: `${href} – мақаланың ескі мекенжайы. ${articlePath(idOf(owner.file))}${end} деп жазыңыз`,
				});
			else {
				const mend = leads(`${path}/`)
					? `: ${path}/${end}`
					: ", мысалы: /2022/11/dombyra/";
				problems.push({
					...place,
					message: `${href} деген бет сайтта жоқ. Мекенжайды түзетіңіз${mend}`,
				});
			}
		}
	return { problems, warnings };
}

interface LinkContext {
	archive: Archive;
	claims: Claims[];
	standing: string[];
}
