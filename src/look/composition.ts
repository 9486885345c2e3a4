/**
 * How a cover is laid out. The sheet is 1600 × 900; everything is symmetric about x = 800, and what does not run off the sheet
 * keeps 90 from its upper and lower edge, so that a flatter cut loses nothing. A composition places one horn, made for it, and
 * one small motif.
 */

/** Placing: markup that draws a thing at (x, y), `size` times as large, turned clockwise by `turn` degrees. */
export type Place = (
	x: number,
	y: number,
	size?: number,
	turn?: number,
) => string;

/** What is drawn, from the ground up. Felt is cut in pairs, so a patch and what lies on it have the ground's colours exchanged. */
export interface Layers {
	readonly patch?: string;
	readonly onPatch?: string;
	readonly ink?: string;
	readonly gold?: string;
}

export interface Composition {
	/** Length of the horn's stem and half the width of its foot. */
	readonly stem: number;
	readonly foot: number;
	readonly draw: (horn: Place, motif: Place, hook: Place) => Layers;
}

const bead = (x: number, y: number, r: number) =>
	`<circle cx="${x}" cy="${y}" r="${r}"/>`;
/** The same on both sides of the axis. */
const both = (place: (x: number) => string, fromAxis: number) =>
	place(800 - fromAxis) + place(800 + fromAxis);
/** One above the other, down the sheet. */
const thrice = (place: (y: number) => string) =>
	place(170) + place(450) + place(730);
const rhombus = (x: number, y: number, w: number, h = w) =>
	`M${x} ${y - h}l${w} ${h}-${w} ${h}-${w}-${h}z`;
const rule = (y: number, thick: number) => `M0 ${y}h1600v${thick}H0z`;
const path = (d: string) => `<path d="${d}"/>`;
/** Су: lines of water over the whole width. */
const water = (...ys: number[]) =>
	`<path d="${ys.map((y) => `M-80 ${y}q80-64 160 0${"t160 0".repeat(10)}`).join("")}" fill="none" stroke="currentColor" stroke-width="16"/>`;
const around = [0, 90, 180, 270] as const;

export const compositions: readonly Composition[] = [
	// Төрт құлақ: four horns about one centre, a motif on either side.
	{
		stem: 380,
		foot: 24,
		draw: (horn, motif) => ({
			ink:
				around.map((turn) => horn(800, 450, 0.62, turn)).join("") +
				both((x) => motif(x, 450, 0.8), 570),
			gold: path(rhombus(800, 450, 62)) + both((x) => bead(x, 450, 14), 420),
		}),
	},
	// Frieze: horns from below and from above reach between each other.
	{
		stem: 560,
		foot: 34,
		draw: (horn) => ({
			ink:
				[400, 800, 1200].map((x) => horn(x, 660, 0.5)).join("") +
				[200, 600, 1000, 1400].map((x) => horn(x, 240, 0.5, 180)).join("") +
				path(rule(212, 30) + rule(658, 30)),
			gold: path(rule(172, 12) + rule(716, 12)),
		}),
	},
	// Бұрыш: horns grow out of the corners towards a motif.
	{
		stem: 350,
		foot: 70,
		draw: (horn, motif) => ({
			ink:
				horn(0, 0, 0.62, 135) +
				horn(1600, 0, 0.62, 225) +
				horn(0, 900, 0.62, 45) +
				horn(1600, 900, 0.62, 315) +
				motif(800, 450, 1.8),
			gold:
				both((x) => bead(x, 450, 16), 290) + both((x) => bead(x, 450, 9), 350),
		}),
	},
	// Қос мүйіз: a pair up and a pair down.
	{
		stem: 140,
		foot: 50,
		draw: (horn, motif) => ({
			ink: horn(800, 450, 1.08) + horn(800, 450, 1.08, 180),
			gold: both((x) => motif(x, 450, 0.9), 530) + path(rhombus(800, 450, 40)),
		}),
	},
	// Two horns face each other over a motif.
	{
		stem: 260,
		foot: 60,
		draw: (horn, motif) => ({
			ink: horn(-10, 450, 1.15, 90) + horn(1610, 450, 1.15, 270),
			gold: motif(800, 450, 1.4),
		}),
	},
	// One great horn grows out of the lower edge and holds a motif.
	{
		stem: 190,
		foot: 40,
		draw: (horn, motif) => ({
			ink: horn(800, 960, 1.75),
			gold: motif(800, 200, 0.95),
		}),
	},
	// Three horns over water.
	{
		stem: 190,
		foot: 26,
		draw: (horn, motif) => ({
			ink:
				horn(800, 640, 1) +
				both((x) => horn(x, 640, 0.6), 530) +
				water(690, 742, 794),
			gold: motif(800, 170, 0.6) + both((x) => bead(x, 370, 16), 530),
		}),
	},
	// Сыңар мүйіз: two hooks make a lyre.
	{
		stem: 110,
		foot: 30,
		draw: (_, motif, hook) => ({
			ink:
				hook(1100, 450) +
				`<g transform="matrix(-1 0 0 1 1600 0)">${hook(1100, 450)}</g>`,
			gold: motif(800, 290, 1.1),
		}),
	},
	// Three rhombi of the other felt.
	{
		stem: 250,
		foot: 24,
		draw: (horn, motif) => ({
			patch: path(
				rhombus(800, 450, 360) +
					rhombus(260, 450, 190) +
					rhombus(1340, 450, 190),
			),
			onPatch:
				around.map((turn) => horn(800, 450, 0.46, turn)).join("") +
				both((x) => motif(x, 450, 0.75), 540),
			gold: path(rhombus(800, 450, 38)),
		}),
	},
	// Өмір ағашы: a tree of horns.
	{
		stem: 370,
		foot: 26,
		draw: (horn, motif) => ({
			ink: horn(800, 1058, 0.85) + horn(800, 750, 0.65) + horn(800, 508, 0.48),
			gold: motif(800, 140, 0.55) + both((x) => motif(x, 500, 0.9), 560),
		}),
	},
	// Қос алқа: a double necklace hangs from the upper edge, its pendant a horn.
	{
		stem: 130,
		foot: 60,
		draw: (horn, motif) => ({
			ink: horn(800, 420, 0.9, 180) + both((x) => motif(x, 600, 0.8), 530),
			gold: '<g fill="none" stroke="currentColor" stroke-width="18"><circle cx="800" cy="-330" r="750"/><circle cx="800" cy="-330" r="640" stroke-width="30" stroke-linecap="round" stroke-dasharray="0 55.85"/></g>',
		}),
	},
	// Шымши: two woven bands, a medallion between them.
	{
		stem: 270,
		foot: 30,
		draw: (horn, motif) => ({
			patch: path("M120 0h240v900H120zM1240 0h240v900H1240z"),
			onPatch: thrice((y) => both((x) => motif(x, y, 0.72), 560)),
			ink: around.map((turn) => horn(800, 450, 0.62, turn)).join(""),
			gold: path(
				`M90 0h12v900H90zM378 0h12v900H378zM1210 0h12v900h-12zM1498 0h12v900h-12z${rhombus(800, 450, 50)}`,
			),
		}),
	},
	// Күн: a motif with a horn to each quarter of the sky.
	{
		stem: 120,
		foot: 70,
		draw: (horn, motif) => ({
			ink:
				horn(800, 262, 0.56) +
				horn(988, 450, 0.56, 90) +
				horn(800, 638, 0.56, 180) +
				horn(612, 450, 0.56, 270) +
				both((x) => motif(x, 450, 0.7), 590),
			gold: motif(800, 450, 1.5),
		}),
	},
	// Five horns fan out as a rising sun.
	{
		stem: 1120,
		foot: 14,
		draw: (horn, motif) => ({
			ink: [-72, -36, 0, 36, 72]
				.map((turn) => horn(800, 890, 0.5, turn))
				.join(""),
			gold: bead(800, 900, 96) + both((x) => motif(x, 210, 0.8), 580),
		}),
	},
	// Басқұр: one woven band, a horn to either side.
	{
		stem: 170,
		foot: 77,
		draw: (horn, motif) => ({
			ink: horn(910, 450, 1, 90) + horn(690, 450, 1, 270),
			patch: path("M690 0h220v900H690z"),
			onPatch: thrice((y) => motif(800, y, 0.72)),
			gold:
				both((x) => bead(x, 450, 24), 590) + both((x) => bead(x, 450, 12), 660),
		}),
	},
	// A horn over the horizon and its reflection.
	{
		stem: 110,
		foot: 70,
		draw: (horn, motif) => ({
			patch: path("M0 450h1600v450H0z"),
			onPatch:
				horn(800, 449, 1.2, 180) + both((x) => motif(x, 590, 0.8, 180), 570),
			ink: horn(800, 451, 1.2) + both((x) => motif(x, 310, 0.8), 570),
			gold: path(rule(444, 12)),
		}),
	},
	// Row: horns and motifs by turns between two rules.
	{
		stem: 250,
		foot: 30,
		draw: (horn, motif) => ({
			ink:
				[400, 1200].map((x) => horn(x, 682, 0.86)).join("") +
				path(rule(190, 30) + rule(680, 30)),
			gold: motif(800, 450, 0.7) + path(rule(150, 12) + rule(738, 12)),
		}),
	},
];
