/** Line beginnings that Markdown reads as a heading, a quotation, a list, an underline or a table. */
const blockMark =
	/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=:|][-=:|\s]*$|\d{1,9}(?=[.)](?:\s|$)))/;

/** Characters that have a meaning in running text; an underscore has none between letters. */
const inlineMark =
	/[\\`*{}[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[a-z0-9]+;)/giu;

/** The bullets of word processors before an item; U+F0B7 and U+F0A7 are those of Word's own Symbol fonts. */
const bullet = /^[•◦‣⁃∙●○▪▫■□\uF0B7\uF0A7][ \t\u00a0]*(?=\S)/u;

/**
 * The body of an article out of the paragraphs of a plain text: what Markdown would misread is escaped, and lines that
 * begin with a bullet (•) become a list, whether blank lines part its items or not.
 */
export function writeBody(paragraphs: readonly string[]): string {
	const blocks = paragraphs.flatMap(splitLists);
	return blocks
		.map((block, at) => {
			const before = blocks[at - 1];
			const gap = before === undefined ? "" : "\n\n";
			const isContinued = before?.isItem && block.isItem;
			return `${isContinued ? "\n" : gap}${writeBlock(block)}`;
		})
		.join("");
}

interface Block {
	text: string;
	isItem: boolean;
}

/** A paragraph and the items in it; a line without a bullet goes on with what stands before it. */
function splitLists(paragraph: string): Block[] {
	const blocks: Block[] = [];
	for (const line of paragraph.split("\n")) {
		const isItem = bullet.test(line);
		const last = blocks.at(-1);
		if (last && !isItem) last.text += `\n${line}`;
		else blocks.push({ text: line.replace(bullet, ""), isItem });
	}
	return blocks;
}

function writeBlock({ text, isItem }: Block): string {
	const escaped = escapeMarkdown(text);
	return isItem ? `- ${escaped.replaceAll("\n", "\n  ")}` : escaped;
}

/**
 * Escapes a paragraph so that Markdown with GFM and MDX gives back its text, sign for sign. Addresses still become
 * links. The paragraph holds no blank line, and its lines neither begin nor end in a space.
 */
export function escapeMarkdown(paragraph: string): string {
	return paragraph.split("\n").map(escapeLine).join("\n");
}

function escapeLine(line: string): string {
	// MDX reads a line that begins so as a program; no letter can take a backslash.
	if (/^(?:import|export)\s/.test(line))
		return `&#${line.charCodeAt(0)};${escapeWords(line.slice(1))}`;
	const mark = line.match(blockMark)?.[0] ?? "";
	if (mark === "") return escapeWords(line);
	return /^\d/.test(mark)
		? `${mark}\\${escapeWords(line.slice(mark.length))}`
		: `\\${line.slice(0, 1)}${escapeWords(line.slice(1))}`;
}

function escapeWords(line: string): string {
	return line.replace(/\S+/g, (word) => {
		const escaped = word.replace(inlineMark, "\\$&").replaceAll("<", "&lt;");
		// GFM keeps the backslashes of a bare address; a broken one is still linked, but only after unescaping.
		return escaped === word
			? word
			: escaped.replace(/(?<=https?):(?=\/\/)|(?<=www)\./gi, "\\$&");
	});
}
