import { QuoteType, Tokenizer } from "htmlparser2";

/** An attribute of a tag and where its value stands in the source. */
export interface Attribute {
	name: string;
	/** Where the name stands. */
	nameStart: number;
	/** The value with its character references read. */
	value: string;
	/** Offsets of the value without its quotes; equal where there is no value. */
	start: number;
	end: number;
	quote: Quote;
}

type Quote = '"' | "'" | "";

/** What stands between the name of an attribute and its value. */
const beforeValue = /\s*=\s*(["']?)/y;

/** A start tag. Offsets are into the source, in UTF-16 code units; `end` is after the `>`. */
export interface Tag {
	name: string;
	attributes: Attribute[];
	start: number;
	/** Where the tag's name ends, and where an attribute may be put in. */
	nameEnd: number;
	end: number;
	isSelfClosing: boolean;
}

/** What a piece of markup is made of, in the order of the source. */
export interface MarkupHandlers {
	onOpen: (tag: Tag) => void;
	onClose: (name: string, start: number, end: number) => void;
	/** `text` has its character references read; a CDATA section and a raw text (script, style) have none. */
	onText: (text: string, start: number, end: number, isCdata: boolean) => void;
}

/**
 * Reads HTML (or XML) token by token, as browsers do, and tells where each token stands, so that a caller can change
 * some of them and leave every other byte alone. Comments and declarations are not told of. Never throws on bad markup.
 */
export function scanMarkup(
	source: string,
	{ onOpen, onClose, onText }: MarkupHandlers,
	xmlMode = false,
): void {
	let tag: Tag | undefined;
	let attribute: Attribute | undefined;
	let text = "";
	let textStart = -1;
	let textEnd = -1;

	const addText = (piece: string, start: number, end: number) => {
		if (textStart < 0) textStart = start;
		text += piece;
		textEnd = end;
	};
	const endText = () => {
		if (textStart < 0) return;
		const [piece, start] = [text, textStart];
		text = "";
		textStart = -1;
		onText(piece, start, textEnd, false);
	};
	const nameOf = (start: number, end: number) => {
		const name = source.slice(start, end);
		return xmlMode ? name : name.toLowerCase();
	};
	const endTag = (end: number, isSelfClosing: boolean) => {
		if (!tag) return;
		const read = tag;
		tag = undefined;
		onOpen({ ...read, end, isSelfClosing });
	};

	const tokenizer = new Tokenizer(
		{ xmlMode, decodeEntities: true },
		{
			ontext: (start, end) => addText(source.slice(start, end), start, end),
			ontextentity: (codePoint, end) =>
				addText(
					String.fromCodePoint(codePoint),
					textStart < 0 ? source.lastIndexOf("&", end - 1) : textStart,
					end,
				),
			onopentagname: (start, end) => {
				endText();
				tag = {
					name: nameOf(start, end),
					attributes: [],
					start: start - 1,
					nameEnd: end,
					end,
					isSelfClosing: false,
				};
			},
			onattribname: (start, end) => {
				attribute = {
					name: nameOf(start, end),
					nameStart: start,
					value: "",
					start: end,
					end,
					quote: "",
				};
			},
			onattribdata: (start, end) => {
				if (attribute) attribute.value += source.slice(start, end);
			},
			onattribentity: (codePoint) => {
				if (attribute) attribute.value += String.fromCodePoint(codePoint);
			},
			onattribend: (quote, end) => {
				if (!attribute) return;
				const read = attribute;
				attribute = undefined;
				if (quote !== QuoteType.NoValue) {
					beforeValue.lastIndex = read.end;
					read.quote = (beforeValue.exec(source)?.[1] ?? "") as Quote;
					read.start = beforeValue.lastIndex;
					read.end = read.quote === "" ? end : end - 1;
				}
				tag?.attributes.push(read);
			},
			onopentagend: (end) => endTag(end + 1, false),
			onselfclosingtag: (end) => endTag(end + 1, true),
			onclosetag: (start, end) => {
				endText();
				const close = source.indexOf(">", end);
				onClose(
					nameOf(start, end),
					start - 2,
					close < 0 ? source.length : close + 1,
				);
			},
			oncdata: (start, end, endOffset) => {
				endText();
				// In HTML it is a comment.
				if (!xmlMode) return;
				onText(
					source.slice(start, end - endOffset),
					start,
					end - endOffset,
					true,
				);
			},
			oncomment: endText,
			ondeclaration: endText,
			onprocessinginstruction: endText,
			onend: endText,
		},
	);
	tokenizer.write(source);
	tokenizer.end();
}
