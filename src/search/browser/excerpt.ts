/** A sentence's end before a place in a text, or the text's beginning. */
const sentenceEnd = /(?:^|[.!?…]["'»”)\]]*)\s*$/u;

/** Signs that open something: they belong to what follows. */
const opening = /[\s«“„"([–—-]+$/u;

/**
 * An excerpt with «…» where it begins or ends inside a sentence. A quotation mark or bracket that stood before it is taken along, one
 * that opens behind it is left out.
 * @param html the excerpt, found words in `<mark>`
 * @param content the plain text that it was taken from
 */
export function endExcerpt(html: string, content: string): string {
	const plain = plainOf(html);
	const at = content.indexOf(plain);
	if (at < 0 || plain === "") return html;
	const before = content.slice(0, at);
	const opened = /[«“„([]+$/u.exec(before)?.[0] ?? "";
	const isBegun = !sentenceEnd.test(
		before.slice(0, before.length - opened.length),
	);
	const isWhole = at + plain.length >= content.trimEnd().length;
	const isEnded = isWhole || /[.!?…]["'»”)\]]*$/u.test(plain);
	const body = isEnded
		? html
		: html.replace(opening, "").replace(/[,;:]+$/, "");
	return `${isBegun ? "…" : ""}${opened}${body}${isEnded ? "" : "…"}`;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">" };

/** The text of an excerpt: Pagefind escapes brackets alone. */
const plainOf = (html: string) =>
	html
		.replace(/<\/?mark>/g, "")
		.replace(/&(lt|gt);/g, (_, name: string) => entities[name] ?? "");
