import type { Archive, Front } from "../article/article.ts";
import { Diagnostic } from "../article/diagnostic.ts";
import type { Claims } from "../article/file.ts";
import { nearest, onlyNearest } from "../article/nearest.ts";
import {
	type RecordKind,
	referenceWarnings,
	references as rules,
} from "../article/rules/references.ts";
import type { Message } from "../article/rules/rule.ts";
import type { Register } from "../edition/register.ts";
import { articlePath } from "../edition/urls.ts";
import type { Lost } from "./lost-addresses.ts";
import type { Outlook } from "./outlook.ts";
import { idOf, withdrawnIds } from "./story-id.ts";

/** Says that a story is not there, and what became of it; nothing where it is there. */
export type MissingStory = (id: string) => Unknown | undefined;

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
			return { message: rules["moved-story"](id, heir), meant: heir };
		if (lost.has(articlePath(id)))
			return { message: rules["deleted-story"](id), meant: undefined };
		const ids = [...known];
		return {
			message: rules["unknown-story"](id, nearest(id, ids)),
			meant: onlyNearest(id, ids),
		};
	};
}

/** A record or an article that another names. */
interface Named {
	id: string;
	name?: string;
}

/** What is said of a name, and what alone it can have been meant for. */
export interface Unknown {
	message: Message;
	meant: string | undefined;
}

/** Says that there is no such record, with the id the editor most likely meant: that of the name given, or the nearest. */
function explainUnknown(
	kind: RecordKind,
	given: string,
	known: readonly Named[],
): Unknown {
	const asked = given.trim().toLowerCase();
	const named = known.find(({ name }) => name?.toLowerCase() === asked);
	if (named)
		return {
			message: rules["name-for-id"](kind, given, named.id),
			meant: named.id,
		};
	const ids = known.map(({ id }) => id);
	return {
		message: rules[`unknown-${kind}`](given, nearest(given, ids), ids),
		meant: onlyNearest(given, ids),
	};
}

const isAmong = (known: readonly Named[], asked: string) =>
	known.some(({ id }) => id === asked);

/** Tells of what a field of a file names; on which line it stands is looked up later. */
const makeTell = (file: string) =>
	function* (
		field: readonly (string | number)[],
		given: string,
		found: Unknown | undefined,
	): Generator<Diagnostic> {
		if (!found) return;
		const { message, meant } = found;
		const instead = meant === undefined ? undefined : ([given, meant] as const);
		yield new Diagnostic(message, { ...{ file, line: 1, field }, instead });
	};

/** Records and stories that articles name must be there. */
export function* checkReferences(
	{ sections, authors }: Archive,
	claims: Claims[],
	missingStory: MissingStory,
): Generator<Diagnostic> {
	for (const { file, section, authors: signed, related } of claims) {
		const tell = makeTell(file);
		// A file of records that could not be read is told of by itself.
		if (
			section !== undefined &&
			sections.length > 0 &&
			!isAmong(sections, section)
		)
			yield* tell(
				["section"],
				section,
				explainUnknown("section", section, sections),
			);
		for (const [at, author] of signed.entries())
			if (authors.length > 0 && !isAmong(authors, author))
				yield* tell(
					["authors", at],
					author,
					explainUnknown("author", author, authors),
				);
		for (const [at, id] of related.entries())
			yield* tell(["related", at], id, missingStory(id));
	}
}

const early = {
	draft: referenceWarnings["related-draft"],
	later: referenceWarnings["related-later"],
};

/** Related stories that are out later than the story that names them. */
export function* checkEarly(
	claims: Claims[],
	outlook: Outlook,
): Generator<Diagnostic> {
	const tellEarly = (file: string, id: string): Unknown | undefined => {
		const message = outlook.explainEarly(file, id, early);
		return message && { message, meant: undefined };
	};
	for (const { file, related } of claims)
		for (const [at, id] of related.entries())
			yield* makeTell(file)(["related", at], id, tellEarly(file, id));
}

/** Stories that were withdrawn, where others still name them: nothing of them is shown there. */
export function* checkWithdrawn(
	archive: Archive,
	claims: Claims[],
): Generator<Diagnostic> {
	const gone = withdrawnIds(archive);
	if (gone.size === 0) return;
	const explain = (id: string): Unknown | undefined =>
		gone.has(id)
			? { message: referenceWarnings["withdrawn-named"](id), meant: undefined }
			: undefined;
	for (const { file, related } of claims)
		for (const [at, id] of related.entries())
			yield* makeTell(file)(["related", at], id, explain(id));
	for (const { id, field } of choicesOf(archive.front))
		yield* makeTell(frontFile)(field, id, explain(id));
}

const frontFile = "content/front.yaml";

/** Stories that the front page is to show must be there. */
export function* checkFront(
	{ front }: Archive,
	missingStory: MissingStory,
): Generator<Diagnostic> {
	const tell = makeTell(frontFile);
	for (const { id, field } of choicesOf(front))
		yield* tell(field, id, missingStory(id));
}

/** The editors' choice for the front page, with the fields it stands in. */
const choicesOf = ({
	lead,
	pinned,
}: Front): { id: string; field: (string | number)[] }[] => [
	...(lead === undefined ? [] : [{ id: lead, field: ["lead"] }]),
	...pinned.map((id, at) => ({ id, field: ["pinned", at] })),
];
