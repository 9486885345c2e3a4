import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { abridge, restore } from "./abridged.ts";
import type { Dialect } from "./broken-tags.ts";
import { dropComments } from "./code.ts";
import { Diagnostic } from "./diagnostic.ts";
import type { Fault } from "./fault.ts";
import { findFault } from "./faults.ts";
import { markdown } from "./rules/markdown.ts";
import type { Message } from "./rules/rule.ts";

type Acorn = NonNullable<NonNullable<Parameters<typeof remarkMdx>[0]>["acorn"]>;

/**
 * Stands where MDX expects a JavaScript parser. Articles hold no JavaScript, so all that is asked of it is where an
 * expression ends: at the brace that leaves none open and no comment unfinished. What was in it is refused later.
 */
const braces: Acorn = {
	parse: (source) => ({
		type: "Program",
		body: [],
		sourceType: "module",
		start: 0,
		end: source.length,
	}),
	parseExpressionAt(source) {
		if (!isWhole(source))
			throw Object.assign(new SyntaxError("Unfinished"), { pos: 0 });
		// An object, because in a tag (`<Figure {…} />`) MDX accepts nothing else.
		return {
			type: "ObjectExpression",
			properties: [],
			start: 0,
			end: source.length,
		};
	},
};

function isWhole(expression: string): boolean {
	const { rest, isOpen } = dropComments(expression);
	if (isOpen) return false;
	let open = 0;
	for (const sign of rest) open += sign === "{" ? 1 : sign === "}" ? -1 : 0;
	return open <= 0;
}

const read = (options: Parameters<typeof remarkMdx>[0]) =>
	unified().use(remarkParse).use(remarkMdx, options).use(remarkGfm).freeze();

const processors = {
	article: read({ acorn: braces }),
	page: read({}),
} satisfies Record<Dialect, unknown>;

/** Reads articles without GFM's search for addresses in words, which walks through the whole tree once more. */
const withoutSearch = unified()
	.use(remarkParse)
	.use(remarkMdx, { acorn: braces })
	.use(remarkGfm)
	.use(function () {
		const data = this.data();
		data.fromMarkdownExtensions = data.fromMarkdownExtensions
			?.flat()
			.map(({ transforms: _search, ...extension }) => extension);
	})
	.freeze();

/** How often a text is mended and read again. */
const maxRounds = 50;

/** How many UTF-16 units are read again in all, so that a long text with many faults keeps no editor waiting. */
const maxReread = 500_000;

/**
 * Reads a text as MDX with GFM. MDX stops at its first fault; here each fault is taken out of the text (sign for sign, so
 * that all places stay) and the text is read again, so that one reading finds all of them. Never throws; a text that
 * could not be read as it is has a fault, always.
 * @param dialect what may stand in the text; its JavaScript is read in a standing page only, and not run there either
 */
export function parseMdx(
	source: string,
	dialect: Dialect = "article",
): { tree: Root; faults: Diagnostic[] } {
	const processor = processors[dialect];
	const sound = dialect === "article" ? parseAbridged(source) : undefined;
	if (sound) return { tree: sound, faults: [] };
	const mending = new Mending(source);
	const rounds = Math.ceil(maxReread / (source.length + 1));
	for (let round = Math.min(maxRounds, rounds); round >= 0; round--) {
		try {
			return {
				tree: processor.parse(mending.text),
				faults: mending.faults,
			};
		} catch (error) {
			const fault = findFault(error, mending.text, source, dialect);
			if (!fault || round === 0)
				mending.fail(markdown[fault ? "unchecked-rest" : "unread-text"]());
			if (!fault || round === 0 || !mending.takeOut(fault)) break;
		}
	}
	const { faults } = mending;
	try {
		return { tree: processor.parse(neutralise(source)), faults };
	} catch {
		mending.failUnlessTold();
		return { tree: { type: "root", children: [] }, faults };
	}
}

/** A text out of which faults are taken, one after the other. */
class Mending {
	readonly faults: Diagnostic[] = [];
	text: string;
	/** Closing tags whose opening tags were taken out, by name: no faults of their own. */
	readonly #orphans = new Map<string, number>();

	constructor(source: string) {
		this.text = source;
	}

	/** Takes a fault out of the text. @returns whether the text is another now; if not, and no fault is known, it is told that it cannot be read */
	takeOut({ closes, orphan, diagnostic, erase }: Fault): boolean {
		const left = closes === undefined ? 0 : this.#orphansOf(closes);
		if (closes !== undefined && left > 0) this.#orphans.set(closes, left - 1);
		else {
			if (orphan !== undefined)
				this.#orphans.set(orphan, this.#orphansOf(orphan) + 1);
			if (!this.faults.some((known) => isSamePlace(known, diagnostic)))
				this.faults.push(diagnostic);
		}
		const before = this.text;
		for (const [start, end] of left > 0 ? erase.slice(-1) : erase)
			this.text =
				this.text.slice(0, start) +
				neutralise(this.text.slice(start, end)) +
				this.text.slice(end);
		if (this.text === before) this.failUnlessTold();
		return this.text !== before;
	}

	/** Tells that reading ended, where the last fault stands. */
	fail(message: Message): void {
		const { line = 1, column = 1 } = this.faults.at(-1) ?? {};
		this.faults.push(new Diagnostic(message, { line, column }));
	}

	failUnlessTold(): void {
		if (this.faults.length === 0) this.fail(markdown["unread-text"]());
	}

	#orphansOf(name: string): number {
		return this.#orphans.get(name) ?? 0;
	}
}

/** The tree of an article, read without its prose; nothing where it has to be read as it is, be it for its faults. */
function parseAbridged(source: string): Root | undefined {
	const abridged = abridge(source);
	if (!abridged) return undefined;
	try {
		const tree = withoutSearch.parse(abridged.text);
		return restore(tree, abridged) ? tree : undefined;
	} catch {
		return undefined;
	}
}

const isSamePlace = (a: Diagnostic, b: Diagnostic) =>
	a.line === b.line && a.column === b.column;

/** The same number of signs, none of which opens a tag, an expression or code, nor makes a link of `<https://…>`. */
function neutralise(text: string): string {
	return text
		.replace(/^<([a-z]+):/i, "‹$1∶")
		.replace(/^[ei](?=(?:xport|mport)$)/, "‹")
		.replaceAll("<", "‹")
		.replaceAll("{", "❴");
}
