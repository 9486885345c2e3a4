import type { Archive, Front } from "../article/article.ts";
import type { Claims } from "../article/file.ts";
import { nearest } from "../article/nearest.ts";
import type { Register } from "../edition/register.ts";
import { articlePath } from "../edition/urls.ts";
import { type Finding, idOf } from "./finding.ts";
import type { Lost } from "./lost-addresses.ts";
import type { Outlook } from "./outlook.ts";

/** Says that a story is not there, and what became of it; nothing where it is there. */
export type MissingStory = (id: string) => string | undefined;

export function explainMissing(
	known: Set<string>,
	register: Register,
	lost: Lost,
): MissingStory {
	return (id) => {
		if (known.has(id)) return undefined;
		const owner = register.ownerOf(articlePath(id));
		const heir =
			owner?.kind === "old" ? idOf(owner.file) : lost.get(articlePath(id))?.id;
		if (heir !== undefined)
			return `«${id}» мақаласының мекенжайы өзгерген. «${heir}» деп жазыңыз`;
		if (lost.has(articlePath(id)))
			return `«${id}» мақаласы өшірілген. Бұл id-ді өшіріңіз`;
		const near = nearest(id, [...known]);
		return near
			? `«${id}» деген мақала жоқ. «${near}» деп жазыңыз не бұл id-ді өшіріңіз`
			: `«${id}» деген мақала жоқ. Бұл id-ді өшіріңіз`;
	};
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

/** Records and stories that articles name must be there. */
export function* checkReferences(
	archive: Archive,
	claims: Claims[],
	missingStory: MissingStory,
): Generator<Finding> {
	const { sections, authors } = archive;
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
		for (const [at, id] of related.entries()) {
			const message = missingStory(id);
			if (message) yield { file, field: ["related", at], message };
		}
	}
}

/** Related stories that are out later than the story that names them. */
export function* checkEarly(
	claims: Claims[],
	outlook: Outlook,
): Generator<Finding> {
	const mend = "Оған дейін ол қатысты мақалалардың арасында көрінбейді";
	for (const { file, related } of claims)
		for (const [at, id] of related.entries()) {
			const message = outlook.explainEarly(file, id, mend);
			if (message) yield { file, field: ["related", at], message };
		}
}

/** Stories that were withdrawn, where others still name them: nothing of them is shown there. */
export function* checkWithdrawn(
	{ front, withdrawn }: Archive,
	claims: Claims[],
): Generator<Finding> {
	const gone = new Set(withdrawn.map(({ id }) => id));
	if (gone.size === 0) return;
	const say = (id: string) =>
		`«${id}» мақаласы алынып тасталған, көрінбейді. Бұл id-ді өшіріңіз`;
	for (const { file, related } of claims)
		for (const [at, id] of related.entries())
			if (gone.has(id))
				yield { file, field: ["related", at], message: say(id) };
	for (const { id, field } of choicesOf(front))
		if (gone.has(id)) yield { file: frontFile, field, message: say(id) };
}

const frontFile = "content/front.yaml";

/** Stories that the front page is to show must be there. */
export function* checkFront(
	{ front }: Archive,
	missingStory: MissingStory,
): Generator<Finding> {
	for (const { id, field } of choicesOf(front)) {
		const message = missingStory(id);
		if (message) yield { file: frontFile, field, message };
	}
}

/** The editors' choice for the front page, with the fields it stands in. */
const choicesOf = ({
	lead,
	pinned,
}: Front): { id: string; field: Finding["field"] }[] => [
	...(lead === undefined ? [] : [{ id: lead, field: ["lead"] }]),
	...pinned.map((id, at) => ({ id, field: ["pinned", at] })),
];
