import type { Node } from "unist";
import type { Illustration } from "./article.ts";
import type { Filling, Tag, Tell, Values } from "./components/component.ts";
import { figure } from "./components/figure.ts";
import { byPlace, Diagnostic } from "./diagnostic.ts";
import { findExcess } from "./excess.ts";
import { warnOfForeign } from "./foreign-passages.ts";
import { explainPicture, type FoundPicture, isSound } from "./found-picture.ts";
import { limits } from "./limits.ts";
import { editHref } from "./link-places.ts";
import { parseMdx } from "./mdx.ts";
import { mishap } from "./mishap.ts";
import { nearest, onlyNearest } from "./nearest.ts";
import type { Picture } from "./picture.ts";
import { rangeOf } from "./places.ts";
import { type Prose, proseOf } from "./prose.ts";
import { refuse } from "./refusals.ts";
import { render, type TextHeading } from "./rendition.ts";
import { links as linkRules } from "./rules/links.ts";
import { pictureRules } from "./rules/pictures.ts";
import { refuseWrittenStrays } from "./strays.ts";
import { components } from "./vocabulary.ts";

/** An article's text, ready for pages and for search. */
export interface Body {
	/** Safe HTML, without a wrapper; where there were problems, what was left of the text. */
	html: string;
	/** The words of it, blocks parted by line ends; no footnote marks, no credits. */
	text: string;
	/** How many words `text` has. */
	words: number;
	headings: TextHeading[];
	/** Pictures it shows, each once. */
	pictures: Picture[];
	/** The first figure with its words; in a text without figures, the first still of a video. */
	figure?: Illustration | undefined;
	/** Links to pages of this site (`/…`), for whoever knows which pages there are; places in the file, from 1. */
	links: { href: string; line: number; column: number }[];
}

/** A word or a number. The letters of Kazakh stand first: what is found among them is found soonest. */
const word = /(?:[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|[\p{L}\p{N}])+/gu;

export interface BodyOptions {
	/** Path of the file from the project's folder, for problems. */
	file: string;
	/** Line of the file, from 1, in which the text begins. */
	firstLine: number;
	/** Looks up a picture beside the article by its bare name; nothing where there is none. */
	findPicture(name: string): Promise<FoundPicture>;
}

/**
 * Compiles an article's text: MDX as data, never run. All problems are told at once, in the order of the text; so are
 * warnings, which keep nothing from being published.
 * Never throws: a text with more in it than may be, or at which the program itself goes wrong, has a problem and no body.
 * @param source the text after the front matter
 */
export async function compileBody(
	source: string,
	options: BodyOptions,
): Promise<Compiled> {
	const { file, firstLine } = options;
	const excess = findExcess(source);
	if (excess.length > 0)
		return nothing(
			excess
				.sort((a, b) => a.line - b.line)
				.map((one) => one.below(firstLine, file)),
		);
	try {
		return await compile(source, options);
	} catch (error) {
		return nothing([mishap(file, firstLine, error)]);
	}
}

/** What comes of a text that cannot be read. */
const nothing = (problems: Diagnostic[]): Compiled => ({
	body: { html: "", text: "", words: 0, headings: [], pictures: [], links: [] },
	problems,
	warnings: [],
	prose: [],
});

interface Compiled {
	body: Body;
	problems: Diagnostic[];
	warnings: Diagnostic[];
	prose: Prose[];
}

async function compile(
	text: string,
	{ file, firstLine, findPicture }: BodyOptions,
): Promise<Compiled> {
	const told: Diagnostic[] = [];
	const tell: Tell = ({ position }, message, mend) => {
		const { line = 1, column = 1 } = position?.start ?? {};
		const range = position && rangeOf(position);
		told.push(new Diagnostic(message, { line, column, range, ...mend }));
	};
	const { tree, faults } = parseMdx(text);
	told.push(...faults);
	refuseWrittenStrays(tree, text, tell);
	const { elements, links, anchors } = refuse(tree, text, tell);
	warnOfForeign(tree, text, tell);
	const prose = proseOf(tree, text, firstLine);
	const { fillings, pictures } = await fillComponents(
		elements,
		findPicture,
		tell,
	);
	const rendition = render(tree, fillings);
	refuseAnchors(anchors, text, rendition.headings, tell);

	for (const one of told) one.below(firstLine, file);
	const lineOf = (line = 1) => firstLine + line - 1;
	return {
		body: {
			...rendition,
			words: rendition.text.match(word)?.length ?? 0,
			pictures,
			figure: firstFigure(fillings),
			links: links.map(({ href, node: { position } }) => ({
				href,
				line: lineOf(position?.start.line),
				column: position?.start.column ?? 1,
			})),
		},
		problems: inOrder(told.filter(({ fatal }) => fatal)),
		warnings: told.filter(({ fatal }) => !fatal),
		prose,
	};
}

/** In the order of the text, each once: a bare address is a link and its own text, and what is wrong with it is found in both. */
function inOrder(problems: Diagnostic[]): Diagnostic[] {
	const told = new Map(
		problems.sort(byPlace).map((one) => [`${one.name} ${one.reason}`, one]),
	);
	return [...told.values()];
}

/** Finds the picture of each component; one whose picture is not there is told of and left out. */
async function fillComponents(
	elements: ReadonlyMap<Tag, Values>,
	findPicture: BodyOptions["findPicture"],
	tell: Tell,
) {
	const found = new Map<string, FoundPicture>();
	const fillings = new Map<Tag, Omit<Filling, "content">>();
	for (const [element, values] of elements) {
		const attribute = components.get(element.name ?? "")?.picture;
		const name = attribute === undefined ? undefined : values[attribute];
		if (name === undefined) {
			if (attribute === undefined)
				fillings.set(element, { values, picture: undefined });
			continue;
		}
		const place =
			element.attributes.find(
				(one) => one.type === "mdxJsxAttribute" && one.name === attribute,
			) ?? element;
		if (/[/\\\p{Cc}]|\.\./u.test(name)) {
			tell(place, pictureRules["folder-in-picture-tag"](name, attribute));
			continue;
		}
		if (!found.has(name)) found.set(name, await findPicture(name));
		const picture = found.get(name);
		if (isSound(picture)) fillings.set(element, { values, picture });
		else tell(place, explainPicture(name, picture));
	}
	const pictures = [...found.values()].filter(isSound);
	return { fillings, pictures };
}

/** What the first figure shows and says, or else the first still. */
function firstFigure(
	fillings: ReadonlyMap<Tag, Omit<Filling, "content">>,
): Illustration | undefined {
	const shown = [...fillings].flatMap(([{ name }, { picture, values }]) => {
		if (!picture) return [];
		const { alt = values.title ?? "", caption, credit = "" } = values;
		const illustration: Illustration = { picture, alt, caption, credit };
		return [{ illustration, isFigure: components.get(name ?? "") === figure }];
	});
	return (shown.find(({ isFigure }) => isFigure) ?? shown[0])?.illustration;
}

/** Tells of links to places that the text does not have. */
function refuseAnchors(
	anchors: readonly { id: string; node: Node }[],
	source: string,
	headings: readonly TextHeading[],
	tell: Tell,
): void {
	const ids = headings.map(({ id }) => id);
	const known = new Set(ids);
	const lost = anchors.filter(({ id }) => !known.has(id));
	for (const { id, node } of lost.slice(0, limits.problems + 1)) {
		const message = linkRules["missing-anchor"](id, nearest(id, ids), ids);
		const only = onlyNearest(id, ids);
		const place = node.position?.start;
		const edit =
			only !== undefined && place
				? editHref(source, place, `#${id}`, `#${only}`)
				: undefined;
		tell(node, message, {
			...(edit && { fix: [edit] }),
			...(only !== undefined && { instead: [`#${id}`, `#${only}`] }),
		});
	}
}
