import type { Archive, Link } from "../article/article.ts";
import { Diagnostic } from "../article/diagnostic.ts";
import type { Claims } from "../article/file.ts";
import { editHref } from "../article/link-places.ts";
import type { Place } from "../article/places.ts";
import { linkWarnings, links as rules } from "../article/rules/links.ts";
import { readTextFile } from "../article/text-file.ts";
import { endOfTime, publish } from "../edition/edition.ts";
import { listPaths } from "../edition/lists.ts";
import type { Register } from "../edition/register.ts";
import { shelfOf } from "../edition/shelf.ts";
import { articlePath } from "../edition/urls.ts";
import { openPaths } from "./leads.ts";
import type { Outlook } from "./outlook.ts";
import type { Unknown } from "./references.ts";
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
			const isOpen = leads(path);
			const message = isOpen
				? outlook.explainEarly(file, path.slice(1, -1), early)
				: undefined;
			if (message) yield new Diagnostic(message, { file, ...place });
			if (!isOpen) {
				const lost = explainLost(href, path, leads, register);
				yield tellLost(file, href, place, lost);
			}
		}
}

/** Says of a link that leads nowhere by itself what was meant. */
function explainLost(
	href: string,
	path: string,
	leads: (path: string) => boolean,
	register: Register,
): Unknown {
	const end = href.slice(path.length);
	const owner = register.ownerOf(path.endsWith("/") ? path : `${path}/`);
	if (owner?.kind === "withdrawn")
		return {
			message: linkWarnings["withdrawn-link"](href),
			meant: undefined,
		};
	if (owner?.kind === "old") {
		const meant = `${articlePath(idOf(owner.file))}${end}`;
		return { message: linkWarnings["old-link"](href, meant), meant };
	}
	const meant = leads(`${path}/`) ? `${path}/${end}` : undefined;
	return { message: rules["missing-page"](href, meant), meant };
}

/** Tells of a link; where its address stands in the text as it is, it can be put right. */
function tellLost(
	file: string,
	href: string,
	place: Place,
	{ message, meant }: Unknown,
): Diagnostic {
	if (meant === undefined) return new Diagnostic(message, { file, ...place });
	const text = file.endsWith(".mdx") ? readTextFile(file).text : undefined;
	const edit =
		text === undefined ? undefined : editHref(text, place, href, meant);
	return new Diagnostic(message, {
		...{ file, ...place, fix: edit && [edit], instead: [href, meant] },
	});
}

interface LinkContext {
	archive: Archive;
	claims: Claims[];
	standing: string[];
}
