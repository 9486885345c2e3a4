import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";

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
	handlers: MarkupHandlers,
	xmlMode = false,
): void {
	const tokenizer = new Tokenizer(
		{ xmlMode, decodeEntities: true },
		new MarkupScanner(source, handlers, xmlMode),
	);
	tokenizer.write(source);
	tokenizer.end();
}

/** Puts the tokenizer's pieces together: a tag of its name and its attributes, a text of what stands between references. */
class MarkupScanner implements TokenizerCallbacks {
	readonly #source: string;
	readonly #handlers: MarkupHandlers;
	readonly #xmlMode: boolean;
	/** What is being read. */
	#tag: Tag | undefined;
	#attribute: Attribute | undefined;
	#text = "";
	/** Where the text stands; before its first piece nowhere. */
	#textStart = -1;
	#textEnd = -1;

	constructor(source: string, handlers: MarkupHandlers, xmlMode: boolean) {
		this.#source = source;
		this.#handlers = handlers;
		this.#xmlMode = xmlMode;
	}

	ontext(start: number, end: number): void {
		this.#addText(this.#source.slice(start, end), start, end);
	}

	ontextentity(codePoint: number, end: number): void {
		const start =
			this.#textStart < 0
				? this.#source.lastIndexOf("&", end - 1)
				: this.#textStart;
		this.#addText(String.fromCodePoint(codePoint), start, end);
	}

	#addText(piece: string, start: number, end: number): void {
		if (this.#textStart < 0) this.#textStart = start;
		this.#text += piece;
		this.#textEnd = end;
	}

	#endText(): void {
		if (this.#textStart < 0) return;
		const [text, start] = [this.#text, this.#textStart];
		this.#text = "";
		this.#textStart = -1;
		this.#handlers.onText(text, start, this.#textEnd, false);
	}

	onopentagname(start: number, end: number): void {
		this.#endText();
		this.#tag = {
			name: this.#nameAt(start, end),
			attributes: [],
			start: start - 1,
			nameEnd: end,
			end,
			isSelfClosing: false,
		};
	}

	onopentagend(end: number): void {
		this.#endTag(end + 1, false);
	}

	onselfclosingtag(end: number): void {
		this.#endTag(end + 1, true);
	}

	#endTag(end: number, isSelfClosing: boolean): void {
		const tag = this.#tag;
		if (!tag) return;
		this.#tag = undefined;
		this.#handlers.onOpen({ ...tag, end, isSelfClosing });
	}

	onclosetag(start: number, end: number): void {
		this.#endText();
		const close = this.#source.indexOf(">", end);
		this.#handlers.onClose(
			this.#nameAt(start, end),
			start - 2,
			close < 0 ? this.#source.length : close + 1,
		);
	}

	onattribname(start: number, end: number): void {
		this.#attribute = {
			name: this.#nameAt(start, end),
			nameStart: start,
			value: "",
			start: end,
			end,
			quote: "",
		};
	}

	onattribdata(start: number, end: number): void {
		if (this.#attribute)
			this.#attribute.value += this.#source.slice(start, end);
	}

	onattribentity(codePoint: number): void {
		if (this.#attribute)
			this.#attribute.value += String.fromCodePoint(codePoint);
	}

	onattribend(quote: QuoteType, end: number): void {
		const attribute = this.#attribute;
		if (!attribute) return;
		this.#attribute = undefined;
		if (quote !== QuoteType.NoValue) {
			beforeValue.lastIndex = attribute.end;
			attribute.quote = (beforeValue.exec(this.#source)?.[1] ?? "") as Quote;
			attribute.start = beforeValue.lastIndex;
			attribute.end = attribute.quote === "" ? end : end - 1;
		}
		this.#tag?.attributes.push(attribute);
	}

	oncdata(start: number, end: number, endOffset: number): void {
		this.#endText();
		// In HTML it is a comment.
		if (!this.#xmlMode) return;
		const textEnd = end - endOffset;
		this.#handlers.onText(
			this.#source.slice(start, textEnd),
			start,
			textEnd,
			true,
		);
	}

	oncomment(): void {
		this.#endText();
	}

	ondeclaration(): void {
		this.#endText();
	}

	onprocessinginstruction(): void {
		this.#endText();
	}

	onend(): void {
		this.#endText();
	}

	#nameAt(start: number, end: number): string {
		const name = this.#source.slice(start, end);
		return this.#xmlMode ? name : name.toLowerCase();
	}
}
