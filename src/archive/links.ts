import type { Archive, Link } from "../article/article.ts";
import { Diagnostic } from "../article/diagnostic.ts";
import type { Claims } from "../article/file.ts";
import { linkWarnings, links as rules } from "../article/rules/links.ts";
import type { Message } from "../article/rules/rule.ts";
import { endOfTime, publish } from "../edition/edition.ts";
import { listPaths } from "../edition/lists.ts";
import type { Register } from "../edition/register.ts";
import { shelfOf } from "../edition/shelf.ts";
import { articlePath } from "../edition/urls.ts";
import { openPaths } from "./leads.ts";
import type { Outlook } from "./outlook.ts";
import { idOf } from "./story-id.ts";

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

const early = {
	draft: linkWarnings["link-to-draft"],
	later: linkWarnings["link-to-later"],
};

/**
 * Links between the site's own pages must lead somewhere a reader can go. What leads there by an old
 * address, or not yet, is warned of.
 * @param texts articles and standing pages with their links
 */
export function* checkLinks(
	{ archive, claims, standing }: LinkContext,
	texts: readonly Linking[],
	register: Register,
	outlook: Outlook,
): Generator<Diagnostic> {
	const leads = makeLeads(archive, claims, standing);
	for (const { file, links } of texts)
		for (const { href, ...place } of links) {
			const path = href.replace(/[?#].*$/s, "");
			const message = leads(path)
				? outlook.explainEarly(file, path.slice(1, -1), early)
				: explainLost(href, path, leads, register);
			if (message) yield new Diagnostic(message, { file, ...place });
		}
}

/** Says of a link that leads nowhere by itself what was meant. */
function explainLost(
	href: string,
	path: string,
	leads: (path: string) => boolean,
	register: Register,
): Message {
	const end = href.slice(path.length);
	const owner = register.ownerOf(path.endsWith("/") ? path : `${path}/`);
	if (owner?.kind === "withdrawn") return linkWarnings["withdrawn-link"](href);
	if (owner?.kind === "old")
		return linkWarnings["old-link"](
			href,
			`${articlePath(idOf(owner.file))}${end}`,
		);
	return rules["missing-page"](
		href,
		leads(`${path}/`) ? `${path}/${end}` : undefined,
	);
}

interface LinkContext {
	archive: Archive;
	claims: Claims[];
	standing: string[];
}
