import type { Element, Nodes } from "hast";
import { visit } from "unist-util-visit";

/** A number with its sign, its unit in one word, or a second number that ends a span: −2 000, 12,5 %, 20 дана, 2022–2026. */
const number =
	/^(?:[+−–-]\s?)?\d[\d\s.,:]*(?:[–-]\s?\d[\d\s.,:]*)?(?:[%‰°₸$€₽£¥]|\p{L}{1,12}[²³]?)?$/u;

/** How a column's cells stand, as Markdown says it. */
type Align = "left" | "center" | "right" | undefined;

/**
 * Makes a table of Markdown's ready for every reader: heads are told as such and break at no comma, numbers are marked
 * to be kept whole, and a column of nothing but numbers stands at the right unless its author says otherwise.
 * @param plainText gives the words of a cell
 */
export function finishTable(
	table: Element,
	plainText: (cell: Nodes) => string,
): void {
	const rows = elementsOf(table).flatMap((part) =>
		elementsOf(part).map(elementsOf),
	);
	const width = Math.max(0, ...rows.map((row) => row.length));
	for (let at = 0; at < width; at++) {
		const cells = rows.flatMap((row) => row[at] ?? []);
		const texts = new Map(cells.map((cell) => [cell, plainText(cell)]));
		const isNumber = (cell: Element) => number.test(texts.get(cell) ?? "");
		const written = cells.filter(
			(cell) => cell.tagName === "td" && texts.get(cell) !== "",
		);
		const ofNumbers = written.length > 0 && written.every(isNumber);
		for (const cell of cells) {
			const align = cell.properties.align as Align;
			delete cell.properties.align;
			const isHead = cell.tagName === "th";
			const classes = [
				...(align === "center" ? ["center"] : []),
				...(align === "right" || (!align && ofNumbers) ? ["end"] : []),
				...(!isHead && isNumber(cell) ? ["number"] : []),
			];
			if (isHead) finishHead(cell, texts.get(cell) === "");
			if (classes.length > 0) cell.properties.className = classes;
		}
	}
}

function finishHead(cell: Element, isEmpty: boolean): void {
	if (isEmpty) cell.tagName = "td";
	else cell.properties.scope = "col";
	visit(cell, "text", (text) => {
		text.value = text.value.replace(/,\s+/g, ",\u00a0");
	});
}

const elementsOf = ({ children }: Element): Element[] =>
	children.filter((child) => child.type === "element");
