import sax, { type QualifiedAttribute, type QualifiedTag } from "sax";
import { drawingRules as rules } from "../rules/drawings.ts";
import type { Message } from "../rules/rule.ts";
import { DrawingFault, type Shape } from "./shape.ts";
import {
	isInert,
	readDeclarations,
	readStyleSheet,
	writeDeclarations,
} from "./style.ts";
import {
	attributes,
	elements,
	leftOut,
	motions,
	programs,
	properties,
	referring,
	svgNamespace,
	xlinkNamespace,
} from "./vocabulary.ts";

/** More elements than a drawing by hand has; one that has more is a picture of points. */
const mostElements = 20_000;
/** Elements inside each other; those who draw them go as deep with their stacks. */
const mostDepth = 64;
/** Longest style sheet, characters: every rule is held against every element. */
const longestSheet = 50_000;

/** Signs that XML does not know, written as they are or as `&#1;`. */
const unknownSign =
	/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/u;

/**
 * Reads a drawing by the rules of XML, and keeps of it what the lists allow.
 * @throws DrawingFault where the text is no SVG, or holds what may run, load or lead elsewhere
 */
export const readTree = (text: string): Shape => new TreeReader().read(text);

class TreeReader {
	readonly #parser = sax.parser(true, saxOptions);
	readonly #open: Shape[] = [];
	#root: Shape | undefined;
	#count = 0;
	/** How many elements deep we are in one that is left out. */
	#skipped = 0;

	read(text: string): Shape {
		const parser = this.#parser;
		parser.onerror = () => this.#refuse(rules["svg-broken"]());
		parser.onprocessinginstruction = ({ name }) => {
			if (name !== "xml") this.#refuse(rules["svg-instruction"](name));
		};
		parser.ondoctype = (doctype) => {
			if (doctype.includes("[")) this.#refuse(rules["svg-doctype"]());
		};
		parser.onopentag = (tag) => this.#begin(tag as QualifiedTag);
		parser.onclosetag = () => this.#end();
		parser.ontext = (value) => this.#add(value);
		parser.oncdata = (value) => this.#add(value);
		parser.write(text).close();
		if (!this.#root) throw new DrawingFault(rules["svg-empty"]());
		return this.#root;
	}

	#refuse(fault: Message): never {
		throw new DrawingFault(fault, this.#parser.line + 1);
	}

	#begin(tag: QualifiedTag): void {
		if (++this.#count > mostElements)
			this.#refuse(rules["svg-too-many-elements"](mostElements));
		const isSkipped = this.#skipped > 0 || !this.#isDrawn(tag);
		if (this.#open.length === 0 && (isSkipped || tag.local !== "svg"))
			this.#refuse(rules["svg-root"]());
		if (isSkipped) {
			this.#skipped++;
			return;
		}
		if (this.#open.length >= mostDepth)
			this.#refuse(rules["svg-too-deep"](mostDepth));
		const shape: Shape = {
			name: tag.local,
			attributes: new Map(),
			children: [],
			rules: [],
			line: this.#parser.line + 1,
		};
		for (const attribute of Object.values(tag.attributes))
			this.#keepAttribute(shape, attribute);
		this.#open.at(-1)?.children.push(shape);
		this.#root ??= shape;
		this.#open.push(shape);
	}

	#end(): void {
		if (this.#skipped > 0) this.#skipped--;
		else {
			const shape = this.#open.pop();
			if (shape?.name === "style") this.#keepRules(shape);
		}
	}

	#add(text: string): void {
		if (this.#skipped === 0)
			this.#open.at(-1)?.children.push(this.#checkSigns(text));
	}

	#checkSigns(value: string): string {
		if (unknownSign.test(value)) this.#refuse(rules["svg-sign"]());
		return value;
	}

	/** Whether an element is published. What drawing programs write for themselves is not, and does no harm. */
	#isDrawn({ uri, local }: QualifiedTag): boolean {
		if (uri === "") this.#refuse(rules["svg-namespace"](local, svgNamespace));
		if (uri.includes("/xhtml")) this.#refuse(rules["svg-html"](local));
		if (uri !== svgNamespace || leftOut.has(local)) return false;
		if (elements.has(local)) return true;
		if (programs.has(local)) this.#refuse(rules["svg-program"](local));
		if (motions.has(local)) this.#refuse(rules["svg-motion"](local));
		if (local === "image") this.#refuse(rules["svg-image"]());
		return this.#refuse(rules["svg-element"](local));
	}

	#keepAttribute(
		shape: Shape,
		{ uri, local, value: written }: QualifiedAttribute,
	): void {
		const value = this.#checkSigns(written);
		if (local === "href" && (uri === "" || uri === xlinkNamespace))
			this.#keepReference(shape, value);
		else if (uri === "") this.#keepOwn(shape, local, value);
	}

	#keepOwn(shape: Shape, local: string, value: string): void {
		if (/^on/i.test(local)) this.#refuse(rules["svg-event"](local));
		if (local === "style") {
			const declarations = readDeclarations(value) ?? this.#refuseValue(value);
			if (declarations.length > 0)
				shape.attributes.set(local, writeDeclarations(declarations));
			return;
		}
		if (!attributes.has(local) && !properties.has(local)) return;
		if (names.has(local)) {
			if (/^[\p{L}\p{N}\s_.:-]*$/u.test(value))
				shape.attributes.set(local, value);
			return;
		}
		if (!isInert(value)) this.#refuseValue(value);
		shape.attributes.set(local, value);
	}

	#keepReference(shape: Shape, value: string): void {
		if (!referring.has(shape.name)) this.#refuse(rules["svg-link"](shape.name));
		if (!/^\s*#[\p{L}\p{N}_.:-]+\s*$/u.test(value))
			this.#refuse(rules["svg-outward-link"](shorten(value)));
		shape.attributes.set("href", value.trim());
	}

	#refuseValue(value: string): never {
		return this.#refuse(rules["svg-value"](shorten(value)));
	}

	#keepRules(shape: Shape): void {
		if (shape.children.some((child) => typeof child !== "string"))
			this.#refuse(rules["svg-element-in-style"]());
		const text = shape.children.join("");
		if (text.length > longestSheet)
			this.#refuse(rules["svg-style-too-long"](longestSheet));
		shape.rules = readStyleSheet(text) ?? this.#refuse(rules["svg-style"]());
		shape.children = [];
	}
}

/** Attributes that hold a name. */
const names = new Set(["id", "class", "in", "in2", "result"]);

/** Types know no `strictEntities`: the five of XML and no others. */
const saxOptions = { xmlns: true, position: true, strictEntities: true };

/** A value as a message quotes it: on one line. */
function shorten(value: string): string {
	const text = value.replace(/\s+/g, " ");
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
