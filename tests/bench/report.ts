import { drawPlot } from "./plot.ts";
import { formatSpent, type Spent } from "./spent.ts";
import { own } from "./systems.ts";
import type { Trial } from "./trial.ts";

const of = (trials: Trial[], system: string, count: number) =>
	trials.find(
		(trial) => trial.system.startsWith(system) && trial.count === count,
	);

/** Kinds of builds, and what each cost. A peer has none of those it would make everything in anyhow. */
const kinds: readonly [
	name: string,
	spent: (trial: Trial) => Spent | undefined,
][] = [
	["pages alone", ({ pages }) => pages],
	["full build", ({ full }) => full],
	["one edit", ({ edit }) => edit],
	["nothing changed", ({ again }) => again?.unchanged],
	["fresh checkout, one edit", ({ again }) => again?.checkout],
	["article layout changed", ({ again }) => again?.layout],
];

/**
 * One size's results, a column each system, with time, memory and time in terms of Hugo's and Pagefind's. Whoever makes
 * everything at every build takes as long as for an edit, whatever changed.
 */
export function formatTable(trials: Trial[]): string {
	const base = trials.find(({ system }) => system.startsWith("Hugo"));
	const cell = (trial: Trial, spentOf: (trial: Trial) => Spent | undefined) => {
		const spent = spentOf(trial);
		if (!spent) return "as an edit";
		const of =
			base && base !== trial ? (spentOf(base) ?? base.edit) : undefined;
		return formatSpent(spent) + (of ? `  ${formatRatio(spent, of)}` : "");
	};
	const hasKept = trials.some(({ again }) => again);
	const rows = [
		[`${trials[0]?.count.toLocaleString("en")} articles`].concat(
			trials.map(({ system }) => system),
		),
		...kinds
			.slice(0, hasKept ? undefined : 3)
			.map(([name, spentOf]) => [
				name,
				...trials.map((trial) => cell(trial, spentOf)),
			]),
		[
			"pages made for the layout",
			...trials.map(
				({ again }) => again?.layout.made.toLocaleString("en") ?? "",
			),
		],
		[
			"full builds, edits measured",
			...trials.map(({ fulls, edits }) => `${fulls.length}, ${edits.length}`),
		],
		[
			"dist",
			...trials.map(
				({ files, bytes }) =>
					`${files.toLocaleString("en")} files, ${(bytes / 2 ** 20).toFixed(0)} MB`,
			),
		],
	].filter((row) => row.slice(1).some((text) => text !== ""));
	return formatColumns(rows);
}

/** Rows of cells as a table: the first column stands left, the others right. */
function formatColumns(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, at) =>
		Math.max(...rows.map((row) => row[at]?.length ?? 0)),
	);
	return rows
		.map((row) =>
			row
				.map((cell, at) =>
					at === 0
						? cell.padEnd(widths[0] ?? 0)
						: cell.padStart(widths[at] ?? 0),
				)
				.join("   "),
		)
		.join("\n");
}

/** `× 2.0`, or `1/12.3` where it is less. */
function formatRatio(one: Spent, other: Spent): string {
	const ratio = one.seconds / other.seconds;
	return ratio < 1 ? `1/${(1 / ratio).toFixed(1)}` : `× ${ratio.toFixed(1)}`;
}

/** A promise: what it is of, what was measured, and the most it may be. */
export type Goal = [name: string, value: number | undefined, most: number];

/** What the project promises of a publish, as far as the trials can tell. */
export function formatGoals(trials: Trial[]): string {
	const ours = (count: number) => of(trials, own.name, count);
	const ratio = (
		count: number,
		peer: string,
		part: "pages" | "full" | "edit",
	) =>
		divide(
			ours(count)?.[part].seconds,
			of(trials, peer, count)?.[part].seconds,
		);
	const gigabytes = (spent?: Spent) => divide(spent?.megabytes, 1024);
	const stock = Math.max(
		...trials
			.filter(({ system }) => system === "Astro + MDX")
			.map(({ count }) => count),
	);
	return formatPromises([
		["pages of 10,000 ÷ Hugo's", ratio(10_000, "Hugo", "pages"), 3],
		[
			`pages of ${stock.toLocaleString("en")} ÷ Astro + MDX's`,
			ratio(stock, "Astro", "pages"),
			1 / 6,
		],
		["pages of 10,000, GB", gigabytes(ours(10_000)?.pages), 1],
		...(
			[
				[10_000, 1.3, 12, 2],
				[50_000, 2, 40, 1.5],
			] as const
		).flatMap(([count, seconds, times, full]): Goal[] => {
			const size = count.toLocaleString("en");
			const peers = "÷ Hugo's and Pagefind's";
			return [
				[`one edit of ${size}, s`, ours(count)?.edit.seconds, seconds],
				[
					`one edit of ${size} ${peers}`,
					ratio(count, "Hugo", "edit"),
					1 / times,
				],
				[`full build of ${size} ${peers}`, ratio(count, "Hugo", "full"), full],
			];
		}),
		[
			"one edit of 200,000 ÷ of 1,000",
			divide(ours(200_000)?.edit.seconds, ours(1000)?.edit.seconds),
			3,
		],
		[
			"nothing changed in 10,000, s",
			ours(10_000)?.again?.unchanged.seconds,
			0.6,
		],
		[
			"fresh checkout, one edit of 10,000, s",
			ours(10_000)?.again?.checkout.seconds,
			2.5,
		],
		["one edit of 50,000, GB", gigabytes(ours(50_000)?.edit), 0.4],
		["full build of 50,000, GB", gigabytes(ours(50_000)?.full), 1.2],
		[
			"article layout changed, 10,000: pages ÷ stories",
			divide(ours(10_000)?.again?.layout.made, 10_000),
			1,
		],
	]);
}

/** Promises and whether they are met, a line each; those nothing was measured of are left out. */
export const formatPromises = (goals: Goal[]): string =>
	goals
		.filter(([, value]) => value !== undefined)
		.map(
			([name, value = 0, most]) =>
				`${name.padEnd(48)} ${value.toFixed(3).padStart(7)}  at most ${most.toFixed(3)}  ${value <= most ? "met" : "MISSED"}`,
		)
		.join("\n");

const divide = (one?: number, other?: number) =>
	one === undefined || other === undefined ? undefined : one / other;

const colours: readonly [system: string, colour: string][] = [
	[own.name, "#b3771b"],
	["Hugo", "#c2376b"],
	["Eleventy", "#4b5563"],
	["Astro", "#6d4fc4"],
];

/** Archive size against seconds, full builds and edits of each system, as SVG. */
export function plotTrials(trials: Trial[]): string {
	const systems = [...new Set(trials.map(({ system }) => system))];
	const lines = systems.flatMap((system) =>
		(["full", "edit"] as const).map((part) => ({
			name: `${system}, ${part === "full" ? "full" : "one edit"}`,
			colour:
				colours.find(([name]) => system.startsWith(name))?.[1] ?? "#000000",
			dashed: part === "edit",
			points: trials
				.filter((trial) => trial.system === system)
				.map((trial) => ({ x: trial.count, y: trial[part].seconds })),
		})),
	);
	return drawPlot(
		"What a publish costs",
		{
			x: "articles in the archive",
			y: "seconds; dashed: after one story was edited",
			unit: "s",
		},
		lines,
	);
}
