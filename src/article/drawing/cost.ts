import { drawingRules as rules } from "../rules/drawings.ts";
import { DrawingFault, type Shape } from "./shape.ts";
import { type Declaration, readDeclarations, referencesOf } from "./style.ts";
import { properties } from "./vocabulary.ts";

/**
 * What it costs to draw a drawing, reckoned from its numbers before anybody draws it. The unit is about a simple shape;
 * an element that is drawn a thousand times counts a thousand times.
 */

/** So many simple shapes are drawn in some seconds by the slowest of those who draw. */
const mostCost = 100_000;
/** Elements that show each other, one inside the other. */
const mostChain = 64;
/** What needs a sheet of its own, laid upon the rest. */
const sheets = new Map([
	["opacity", 100],
	["clip-path", 100],
	["mask", 250],
	["filter", 250],
	["mix-blend-mode", 250],
]);
/** Letters may be as large as the picture. */
const letterCost = 2;
/** Steps of filters go over every point of a picture, and blurring looks around at each. */
const stepCost = 500;
const blurCost = 4000;
/** A tile is drawn by itself, and then laid out. */
const tileCost = 10;
/** Lines of one path that all cross each other: what grows with their square. */
const crossings = 2000;
/** Furthest number, in any unit. */
const mostNumber = 1e6;
/** Rules of style sheets, each held against every element. */
const mostMatches = 2e6;
/** How blurred anything may be: the work grows with it. */
const mostBlur = 250;

interface Weight {
	cost: number;
	/** How deep those it shows go. */
	chain: number;
}

/** @throws DrawingFault where it costs more than a picture may, or shows itself */
export function checkCost(root: Shape): void {
	const { cost } = new Scales(root).weigh(root);
	if (cost > mostCost) refuseCost(root);
}

const refuseCost = ({ line }: Shape): never => {
	throw new DrawingFault(rules["svg-cost"](), line);
};

const numbersOf = (text: string): number[] =>
	(text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);

class Scales {
	readonly #byId: Map<string, Shape[]>;
	readonly #rules: { words: Set<string>; declarations: Declaration[] }[];
	readonly #known = new Map<Shape, Weight>();
	readonly #on = new Set<Shape>();
	/** Sum of the shortest pattern of dashes anywhere: who inherits it is not asked. */
	readonly #dash: number;

	constructor(root: Shape) {
		const all = [...shapesIn(root)];
		this.#byId = Map.groupBy(
			all,
			({ attributes }) => attributes.get("id") ?? "",
		);
		this.#byId.delete("");
		this.#rules = all
			.flatMap(({ rules }) => rules)
			.map(({ selector, declarations }) => ({
				words: new Set(selector.match(/[\p{L}\p{N}_*-]+/gu)),
				declarations,
			}));
		if (all.length * this.#rules.length > mostMatches) refuseCost(root);
		const dashes = all
			.flatMap((shape) => this.#declarationsOf(shape))
			.filter(([property]) => property === "stroke-dasharray")
			.map(([, value]) =>
				numbersOf(value).reduce((sum, next) => sum + Math.abs(next), 0),
			)
			.filter((sum) => sum > 0);
		this.#dash = dashes.reduce(
			(least, sum) => Math.min(least, sum),
			Number.POSITIVE_INFINITY,
		);
	}

	/** The weight of an element with all it shows. */
	weigh(shape: Shape): Weight {
		const known = this.#known.get(shape);
		if (known) return known;
		if (this.#on.has(shape))
			throw new DrawingFault(rules["svg-repeats-itself"](), shape.line);
		if (this.#on.size > 2 * mostChain) refuseCost(shape);
		this.#on.add(shape);
		const declarations = this.#declarationsOf(shape);
		const weight: Weight = {
			cost: ownCost(shape, declarations, this.#dash),
			chain: 0,
		};
		const add = (other: Shape, times: number) => {
			const { cost, chain } = this.weigh(other);
			weight.cost += cost * times;
			weight.chain = Math.max(weight.chain, chain + 1);
		};
		for (const child of shape.children)
			if (typeof child !== "string") add(child, 1);
		const href = shape.attributes.get("href");
		for (const other of this.#byId.get(href?.slice(1) ?? "") ?? [])
			add(other, 1);
		for (const [property, value] of declarations)
			for (const id of referencesOf(value))
				for (const other of this.#byId.get(id) ?? [])
					add(other, property.startsWith("marker") ? cornersOf(shape) : 1);
		if (weight.cost > mostCost || weight.chain > 2 * mostChain)
			refuseCost(shape);
		this.#on.delete(shape);
		this.#known.set(shape, weight);
		return weight;
	}

	/** All that may hold for an element: of rules those whose selector names it somewhere. */
	#declarationsOf({ name, attributes }: Shape): Declaration[] {
		const names = [
			"*",
			name,
			attributes.get("id") ?? "",
			...(attributes.get("class") ?? "").split(/\s+/),
		];
		return [
			...[...attributes].filter(([property]) => properties.has(property)),
			...(readDeclarations(attributes.get("style") ?? "") ?? []),
			...this.#rules
				.filter(({ words }) => names.some((one) => words.has(one)))
				.flatMap(({ declarations }) => declarations),
		];
	}
}

function* shapesIn(shape: Shape): Generator<Shape> {
	yield shape;
	for (const child of shape.children)
		if (typeof child !== "string") yield* shapesIn(child);
}

/** Places of a line where a marker may stand. */
const cornersOf = ({ attributes }: Shape) =>
	1 +
	numbersOf(`${attributes.get("d") ?? ""} ${attributes.get("points") ?? ""}`)
		.length;

/** Attributes in which digits are no numbers. */
const words = new Set(["id", "class", "href", "in", "in2", "result"]);

const isBeyond = (value: string) =>
	numbersOf(value.replace(/#\w+/g, "")).some(
		(one) => Math.abs(one) > mostNumber,
	);

function costOf(name: string): number {
	if (name === "feGaussianBlur" || name === "feDropShadow") return blurCost;
	if (name.startsWith("fe")) return stepCost;
	return name === "pattern" ? tileCost : 1;
}

const geometry = "d points x y x1 y1 x2 y2 cx cy r rx ry width height".split(
	" ",
);

function ownCost(shape: Shape, declarations: Declaration[], dash: number) {
	const { name, attributes, children } = shape;
	const numbers = geometry.flatMap((key) =>
		numbersOf(attributes.get(key) ?? ""),
	);
	for (const [key, value] of [...attributes, ...declarations])
		if (!words.has(key) && isBeyond(value))
			throw new DrawingFault(rules["svg-number"](mostNumber), shape.line);
	if (
		numbersOf(attributes.get("stdDeviation") ?? "").some(
			(one) => one > mostBlur,
		)
	)
		throw new DrawingFault(rules["svg-blur"](mostBlur), shape.line);
	const letters = children.reduce(
		(sum, child) => sum + (typeof child === "string" ? child.length : 0),
		0,
	);
	// No line is longer than this: a circle goes six times as far as its radius.
	const reach = numbers.reduce((sum, one) => sum + Math.abs(one), 0) * 7;
	return (
		numbers.length / 50 +
		(numbers.length / 2) ** 2 / crossings +
		letters * letterCost +
		reach / dash / 10 +
		costOf(name) +
		declarations.reduce(
			(sum, [property]) => sum + (sheets.get(property) ?? 0),
			0,
		)
	);
}
