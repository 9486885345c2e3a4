import { isInline } from "./conversion/elements.ts";

/**
 * Spaces at which no line may end: before a dash, for no line begins with one (Қазақ тілінің емлесі parts a dash from
 * the word before it by a space alone); between the groups of a number, 12 000; between a number and its sign, 5 %.
 */
const bound =
	/[ \t\r\n]+(?=[–—])|(?<=\d)[ \t\r\n]+(?=\d{3}(?!\d)|[%‰°₸$€₽£])/gu;

const nbsp = "\u00a0";

/** Binds what a line must not part. Takes and gives plain text. */
export function bindText(text: string): string {
	return text.replace(bound, nbsp);
}

/** An element whose text is left as it is, a tag or a comment, or text. */
const piece =
	/<(script|style|textarea|pre|code)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<\/?([a-z][\w-]*)[^>]*>|[^<]+/gi;

/**
 * Binds the text of a finished page below its head. A space at the beginning of a block is none of its text and stays.
 * Takes and gives HTML.
 */
export function bindPage(html: string): string {
	const start = html.indexOf("<body");
	if (start < 0) return html;
	let begun = false;
	const body = html
		.slice(start)
		.replace(piece, (found, left?: string, name?: string) => {
			if (left !== undefined) begun = true;
			else if (name !== undefined) begun &&= isInline(name.toLowerCase());
			if (found.startsWith("<")) return found;
			const from = begun ? 0 : found.search(/\S|$/);
			begun ||= from < found.length;
			return found.slice(0, from) + bindText(found.slice(from));
		});
	return html.slice(0, start) + body;
}
