import { palettes } from "./colours.ts";
import { compositions, type Layers, type Place } from "./composition.ts";
import { bridgePath, type HornShape, hookPath, hornPath } from "./horn.ts";
import { mirror, motifs } from "./motif.ts";
import { hexAt } from "./oklch.ts";

/** The two felts a cover is cut from: each a ground, what is drawn on it, and the gold that shows on it. */
interface Colours {
	readonly paper: string;
	readonly ink: string;
	readonly gold: string;
	readonly field: string;
	readonly thread: string;
	readonly glint: string;
}

/** What a cover is drawn in where no style sheet says otherwise. */
const { day } = palettes;
const plainInk = "#1f4f7a";

const variables: Colours = {
	paper: `var(--cover-paper,${day.paper})`,
	ink: `var(--cover-ink,${plainInk})`,
	gold: `var(--cover-gold,${day.gold})`,
	field: `var(--cover-field,${plainInk})`,
	thread: `var(--cover-thread,${day.paper})`,
	glint: `var(--cover-glint,${day["cover-glint"]})`,
};

/** From slender to stout; the last has a bead at its tip. */
const horns: readonly HornShape[] = [
	{ growth: 0.78, inner: 0.61, quarters: 5.3, tip: 1 },
	{ growth: 0.78, inner: 0.56, quarters: 4.9, tip: 1 },
	{ growth: 0.74, inner: 0.5, quarters: 4.5, tip: 1 },
	{ growth: 0.72, inner: 0.44, quarters: 4.2, tip: 1 },
	{ growth: 0.76, inner: 0.58, quarters: 4.2, tip: 1.8 },
];

/** Drawn on paper, on the field, or half on each with the colours exchanged (ойыстыру). */
const grounds = ["paper", "field", "split"] as const;

const hidden = 'aria-hidden="true" focusable="false"';
const xmlns = 'xmlns="http://www.w3.org/2000/svg"';
const sheet = "M0 0h1600v900H0z";
const rightHalf = "M800 0h800v900H800z";

/**
 * The cover of a story without a photograph, as inline SVG of 16:9 under 2 KB. The same slug always gives the same cover.
 * Its colours are CSS variables: `--cover-paper`, `-ink` and `-gold`, and `--cover-field`, `-thread` and `-glint` for the same
 * three where the ground is dark.
 * @param place tells apart the ids of covers of one slug that stand on one page
 */
export function cover(slug: string, place = ""): string {
	return drawCover(slug, variables, hash(slug + place));
}

/**
 * A cover where there is room for a hand's breadth alone: its motif on its ground, 3:2, under 700 bytes.
 * Takes its colours from the same variables.
 */
export function smallCover(slug: string): string {
	const { motif, ground } = decide(slug);
	const { paper, ink, field, thread } = variables;
	const [under, over] = ground === "paper" ? [paper, ink] : [field, thread];
	const id = `o${idOf(hash(`${slug} small`))}`;
	return `<svg ${xmlns} class="cover" viewBox="-300 -200 600 400" fill="currentColor" ${hidden}><path color="${under}" d="M-300-200h600v400h-600z"/><g color="${over}">${motif(id)}</g></svg>`;
}

/**
 * The cover in the plain colours of a section, for what knows no CSS variables.
 * @param hue OKLCH, in degrees; without it the paper's own
 */
export function paintCover(slug: string, hue?: number): string {
	const colours: Colours = {
		paper: hexAt(day["cover-paper"], hue),
		ink: hexAt(day["cover-ink"], hue),
		gold: hexAt(day["cover-gold"], hue),
		field: hexAt(day["cover-field"], hue),
		thread: hexAt(day["cover-thread"], hue),
		glint: hexAt(day["cover-glint"], hue),
	};
	return drawCover(slug, colours, hash(slug));
}

/** What a slug decides: the digits of its hash. */
function decide(slug: string) {
	let rest = hash(slug);
	const pick = <T>(list: readonly T[]): T => {
		const item = list[rest % list.length] as T;
		rest = Math.floor(rest / list.length);
		return item;
	};
	return {
		composition: pick(compositions),
		shape: pick(horns),
		motif: pick(motifs),
		ground: pick(grounds),
	};
}

const idOf = (unique: number) => (unique % 36 ** 8).toString(36);

function drawCover(slug: string, colours: Colours, unique: number): string {
	const { composition, shape, motif, ground } = decide(slug);
	const { stem, foot, draw } = composition;
	const id = `o${idOf(unique)}`;
	const layers = draw(placer(`${id}h`), placer(`${id}m`), placer(`${id}k`));
	const drawn = Object.values(layers).join("");
	const define = (letter: string, body: string) =>
		drawn.includes(`#${id}${letter}"`)
			? `<g id="${id}${letter}">${body}</g>`
			: "";
	const defs = [
		define("h", mirror(`${id}i`, hornPath(shape, stem, foot))),
		define("k", mirror(`${id}i`, hookPath(shape, stem), "rotate(180)")),
		define("m", motif(`${id}n`)),
	].join("");
	return `<svg ${xmlns} class="cover" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice" fill="currentColor" ${hidden}><defs>${defs}</defs>${layDown(layers, ground, colours, id)}</svg>`;
}

function layDown(
	{ patch = "", onPatch = "", ink = "", gold = "" }: Layers,
	ground: (typeof grounds)[number],
	{ paper, field, thread, glint, ...on }: Colours,
	id: string,
): string {
	const fill = (colour: string, d: string) =>
		`<path color="${colour}" d="${d}"/>`;
	const layer = (colour: string, body: string) =>
		body && `<g color="${colour}">${body}</g>`;
	if (ground === "field")
		return (
			fill(field, sheet) +
			layer(thread, ink) +
			layer(paper, patch) +
			layer(on.ink, onPatch) +
			layer(glint, gold)
		);
	const onPaper = fill(paper, sheet);
	if (ground === "paper" || patch)
		return (
			onPaper +
			layer(on.ink, ink) +
			layer(field, patch) +
			layer(thread, onPatch) +
			layer(on.gold, gold)
		);
	return (
		`${onPaper}<g color="${on.ink}"><g id="${id}a">${ink}</g></g>` +
		`<clipPath id="${id}c"><path d="${rightHalf}"/></clipPath>` +
		`<g clip-path="url(#${id}c)">${fill(field, sheet)}<use href="#${id}a" color="${thread}"/></g>` +
		layer(on.gold, gold)
	);
}

function placer(id: string): Place {
	return (x, y, size = 1, turn = 0) => {
		const turned = turn === 0 ? "" : `rotate(${turn})`;
		const sized = size === 1 ? "" : `scale(${String(size).replace(/^0/, "")})`;
		return `<use href="#${id}" transform="translate(${x} ${y})${turned}${sized}"/>`;
	};
}

const bridgeHalf = bridgePath(
	{ growth: 0.74, inner: 0.5, quarters: 3.7, tip: 1 },
	170,
	220,
	130,
);
// Twice the path instead of a reference: a mark needs no id and may stand on a page as often as it likes.
const bridge = `<path d="${bridgeHalf}"/><path d="${bridgeHalf}" transform="scale(-1 1)"/>`;

/** The mark of the paper: one horn's curve mirrored into a bridge. Takes the colour of the text it stands in. */
export function mark(): string {
	return `<svg ${xmlns} class="mark" viewBox="-480 -355 960 544" width="46" height="26" fill="currentColor" ${hidden}>${bridge}</svg>`;
}

/** The mark's gold where it stands small on a colour that is not ours: stronger than the paper's. */
const iconGold = { day: "#a87518", night: "#e0b252" };

/** The browser's icon: the mark in gold, by day and by night. @param name what it is called, as text */
export function icon(name: string): string {
	const title = name.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	return `<svg ${xmlns} viewBox="-490 -573 980 980"><title>${title}</title><style>path{fill:${iconGold.day}}@media(prefers-color-scheme:dark){path{fill:${iconGold.night}}}</style>${bridge}</svg>`;
}

/** The sign that ends an article: the mark between two strokes, in the colour of the text it stands in. */
export function endMark(): string {
	return `<svg ${xmlns} class="end-mark" viewBox="-1904 -355 3808 544" width="154" height="22" fill="currentColor" ${hidden}>${bridge}<path d="M-1900-75l1240-16v32zM1900-75l-1240-16v32z"/></svg>`;
}

/** A border as wide as its room and 24 pixels high: bridge by bridge. @param id of its pattern, one on a page */
export function band(id = "band"): string {
	return `<svg ${xmlns} class="band" width="100%" height="24" fill="currentColor" ${hidden}><defs><pattern id="${id}" x="50%" width="40" height="24" patternUnits="userSpaceOnUse"><g transform="translate(20 15.5)scale(.042)">${bridge}</g></pattern></defs><path fill="url(#${id})" d="M0 0h9999v24H0z"/></svg>`;
}

/** The bridge over water, for a page that has nothing else to show; its colours are those of a cover on paper. */
export function bigMark(): string {
	const { ink, gold } = variables;
	const water = [
		[230, 9, -64],
		[285, 7, 64],
		[340, 5, -64],
	].map(
		([y = 0, waves = 1, swell = 0]) =>
			`M${-80 * waves} ${y}q80 ${swell} 160 0${"t160 0".repeat(waves - 1)}`,
	);
	return `<svg ${xmlns} class="big-mark" viewBox="-760 -380 1520 780" fill="currentColor" ${hidden}><g color="${gold}">${bridge}</g><path color="${ink}" d="${water.join("")}" fill="none" stroke="currentColor" stroke-width="16" stroke-linecap="round"/></svg>`;
}

/** 53 well mixed bits of a text: cyrb53, two multiplicative hashes finished as MurmurHash3 is. */
function hash(text: string): number {
	let low = 0xdeadbeef;
	let high = 0x41c6ce57;
	for (const sign of text) {
		const code = sign.codePointAt(0) ?? 0;
		low = Math.imul(low ^ code, 2654435761);
		high = Math.imul(high ^ code, 1597334677);
	}
	low = Math.imul(low ^ (low >>> 16), 2246822507);
	low ^= Math.imul(high ^ (high >>> 13), 3266489909);
	high = Math.imul(high ^ (high >>> 16), 2246822507);
	high ^= Math.imul(low ^ (low >>> 13), 3266489909);
	return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
