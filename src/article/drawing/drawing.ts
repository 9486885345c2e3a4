import { drawingRules as rules } from "../rules/drawings.ts";
import { checkCost } from "./cost.ts";
import { DrawingFault, type Shape } from "./shape.ts";
import { writeStyleSheet } from "./style.ts";
import { readTree } from "./tree.ts";
import { svgNamespace } from "./vocabulary.ts";

/** A drawing as it is published: it runs nothing, loads nothing and leads nowhere, whoever serves it. */
export interface Drawing {
	/** SVG, written anew of what is allowed: no byte of the file comes through by itself. */
	svg: string;
	/** Pixels. */
	width: number;
	/** Pixels. */
	height: number;
}

/** Largest file, bytes. */
const mostBytes = 2e6;
/** Longest side, pixels. */
const longestSide = 20_000;

/**
 * Reads a drawing of a stranger's and makes it safe.
 * @throws DrawingFault with what is wrong and what to do instead
 */
export function readDrawing(bytes: Uint8Array): Drawing {
	if (bytes.length > mostBytes)
		throw new DrawingFault(rules["svg-too-large"](mostBytes));
	const root = readTree(decode(bytes));
	const size = sizeOf(root);
	checkCost(root);
	root.attributes.set("width", String(size.width));
	root.attributes.set("height", String(size.height));
	if (!root.attributes.has("viewBox"))
		root.attributes.set("viewBox", `0 0 ${size.width} ${size.height}`);
	return { svg: `${write(root, true)}\n`, ...size };
}

/** @throws DrawingFault where the text is packed, or is not UTF-8, or says that it is something else */
function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0x1f && bytes[1] === 0x8b)
		throw new DrawingFault(rules["svg-packed"]());
	const wrong = new DrawingFault(rules["svg-encoding"]());
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw wrong;
	}
	const [, declared] =
		/^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(text.slice(0, 1000)) ??
		[];
	if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared))
		throw wrong;
	return text;
}

/** Pixels in a unit, as CSS has them. */
const units: Readonly<Record<string, number>> = {
	"": 1,
	px: 1,
	pt: 96 / 72,
	pc: 16,
	in: 96,
	cm: 96 / 2.54,
	mm: 96 / 25.4,
};

/** How large a drawing says it is; by its `viewBox`, where it does not say. */
function sizeOf({ attributes, line }: Shape): {
	width: number;
	height: number;
} {
	const length = (name: string): number | undefined => {
		const [, number = "", unit = ""] =
			/^\s*\+?(\d*\.?\d+(?:e[-+]?\d+)?)\s*([a-z]*)\s*$/i.exec(
				attributes.get(name) ?? "",
			) ?? [];
		const pixels = units[unit.toLowerCase()];
		return number === "" || pixels === undefined
			? undefined
			: Number(number) * pixels;
	};
	const box = attributes.get("viewBox");
	const [, , across, down] = (box ?? "")
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const isBox =
		across !== undefined && down !== undefined && across > 0 && down > 0;
	if (box !== undefined && !isBox)
		throw new DrawingFault(rules["svg-view-box"](box), line);
	let [width, height] = [length("width"), length("height")];
	if (isBox) {
		width ??= height === undefined ? across : (height * across) / down;
		height ??= (width * down) / across;
	}
	if (width === undefined || height === undefined)
		throw new DrawingFault(rules["svg-without-size"](), line);
	const [wide, high] = [Math.round(width), Math.round(height)];
	if (!(wide >= 1 && high >= 1 && wide <= longestSide && high <= longestSide))
		throw new DrawingFault(rules["svg-size"](width, height, longestSide), line);
	return { width: wide, height: high };
}

const escapes: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};
const escapeText = (text: string) =>
	text.replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? "");
const escapeValue = (text: string) =>
	text.replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? "");

function write(shape: Shape, isRoot = false): string {
	const { name, attributes, children, rules } = shape;
	const start = [
		name,
		...(isRoot ? [`xmlns="${svgNamespace}"`] : []),
		...[...attributes].map(([key, value]) => `${key}="${escapeValue(value)}"`),
	].join(" ");
	const inner =
		escapeText(writeStyleSheet(rules)) +
		children
			.map((child) =>
				typeof child === "string" ? escapeText(child) : write(child),
			)
			.join("");
	return inner === "" ? `<${start}/>` : `<${start}>${inner}</${name}>`;
}
