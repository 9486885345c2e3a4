import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Dialect } from "./fault-messages.ts";
import { diagnose } from "./faults.ts";
import type { Fault } from "./places.ts";

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
	const code = expression.replace(/\/\*[\s\S]*?\*\//g, "");
	if (/^\s*\/\*/.test(code)) return false;
	let open = 0;
	for (const sign of code) open += sign === "{" ? 1 : sign === "}" ? -1 : 0;
	return open <= 0;
}

const read = (options: Parameters<typeof remarkMdx>[0]) =>
	unified().use(remarkParse).use(remarkMdx, options).use(remarkGfm).freeze();

const processors = {
	article: read({ acorn: braces }),
	page: read({}),
} satisfies Record<Dialect, unknown>;

/** How often a text is mended and read again before the rest of its tags is taken for plain text. */
const maxFaults = 50;

/**
 * Reads a text as MDX with GFM. MDX stops at its first fault; here each fault is taken out of the text (sign for sign, so
 * that all places stay) and the text is read again, so that one reading finds all of them. Never throws.
 * @param dialect what may stand in the text; its JavaScript is read in a standing page only, and not run there either
 */
export function parseMdx(
	source: string,
	dialect: Dialect = "article",
): { tree: Root; faults: Fault[] } {
	const processor = processors[dialect];
	const faults: Fault[] = [];
	/** Closing tags whose opening tags were taken out, by name: no faults of their own. */
	const orphans = new Map<string, number>();
	let text = source;
	for (let round = 0; round < maxFaults; round++) {
		try {
			return { tree: processor.parse(text), faults };
		} catch (error) {
			const found = diagnose(error, text, source, dialect);
			if (!found) break;
			const { closes, orphan, fault, erase } = found;
			const left = closes === undefined ? 0 : (orphans.get(closes) ?? 0);
			if (closes !== undefined && left > 0) orphans.set(closes, left - 1);
			else {
				if (orphan !== undefined)
					orphans.set(orphan, (orphans.get(orphan) ?? 0) + 1);
				if (!faults.some((known) => isSamePlace(known, fault)))
					faults.push(fault);
			}
			const before = text;
			for (const [start, end] of left > 0 ? erase.slice(-1) : erase)
				text =
					text.slice(0, start) +
					neutralise(text.slice(start, end)) +
					text.slice(end);
			if (text === before) break;
		}
	}
	try {
		return { tree: processor.parse(neutralise(source)), faults };
	} catch {
		const message =
			"Мәтін тым күрделі жазылған, оқылмады. Тізім мен дәйексөздің бір-бірінің ішіне кіруін азайтыңыз";
		return {
			tree: { type: "root", children: [] },
			faults: [...faults, { line: 1, column: 1, message }],
		};
	}
}

const isSamePlace = (a: Fault, b: Fault) =>
	a.line === b.line && a.column === b.column;

/** The same number of signs, none of which opens a tag, an expression or code, nor makes a link of `<https://…>`. */
function neutralise(text: string): string {
	return text
		.replace(/^<([a-z]+):/i, "‹$1∶")
		.replace(/^[ei](?=(?:xport|mport)$)/, "‹")
		.replaceAll("<", "‹")
		.replaceAll("{", "❴");
}
