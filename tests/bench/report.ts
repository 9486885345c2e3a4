import { drawPlot } from "./plot.ts";
import { own } from "./systems.ts";
import type { Spent, Trial } from "./trial.ts";

const of = (trials: Trial[], system: string, count: number) =>
	trials.find(
		(trial) => trial.system.startsWith(system) && trial.count === count,
	);

/** One size's results, a line each system; `×` is how many times our own. */
export function formatTable(trials: Trial[]): string {
	const ours = trials.find(({ system }) => system === own.name);
	const time = (spent: Spent, base?: Spent) => [
		`${spent.seconds.toFixed(1)} s`,
		base ? `× ${(spent.seconds / base.seconds).toFixed(1)}` : "",
	];
	const memory = ({ megabytes }: Spent) => `${megabytes.toFixed(0)} MB`;
	const rows = trials.map((trial) => [
		trial.system,
		...time(trial.pages, ours?.pages),
		memory(trial.pages),
		...time(trial.full, ours?.full),
		memory(trial.full),
		...time(trial.edit, ours?.edit),
		memory(trial.edit),
		trial.files.toLocaleString("en"),
		`${(trial.bytes / 2 ** 20).toFixed(0)} MB`,
	]);
	const head = [
		`${trials[0]?.count.toLocaleString("en")} articles`,
		...["pages", "", ""],
		...["full", "", ""],
		...["one edit", "", ""],
		...["files", "dist"],
	];
	const widths = head.map((_, at) =>
		Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
	);
	return [head, ...rows]
		.map((row) =>
			row
				.map((cell, at) =>
					at === 0
						? cell.padEnd(widths[0] ?? 0)
						: cell.padStart(widths[at] ?? 0),
				)
				.join("  "),
		)
		.join("\n");
}

/** What the project promises of itself, as far as the trials can tell. */
export function formatGoals(trials: Trial[]): string {
	const at = (system: string, count: number) => of(trials, system, count);
	const ours = (count: number) => at(own.name, count);
	const both = (count: number, peer: string, part: "pages" | "edit") =>
		divide(ours(count)?.[part].seconds, at(peer, count)?.[part].seconds);
	const stock = Math.max(
		...trials
			.filter(({ system }) => system === "Astro + MDX")
			.map(({ count }) => count),
	);
	const rows: [name: string, value: number | undefined, most: number][] = [
		["pages of 10,000 ÷ Hugo's", both(10_000, "Hugo", "pages"), 3],
		[
			`pages of ${stock.toLocaleString("en")} ÷ Astro + MDX's`,
			both(stock, "Astro", "pages"),
			1 / 6,
		],
		["pages of 10,000, GB", divide(ours(10_000)?.pages.megabytes, 1024), 1],
		[
			"one edit of 10,000 ÷ Hugo's and Pagefind's",
			both(10_000, "Hugo", "edit"),
			1 / 4,
		],
		[
			"one edit of 50,000 ÷ Hugo's and Pagefind's",
			both(50_000, "Hugo", "edit"),
			1 / 10,
		],
		[
			"one edit of 50,000 ÷ of 10,000",
			divide(ours(50_000)?.edit.seconds, ours(10_000)?.edit.seconds),
			2,
		],
		[
			"full build of 50,000, GB",
			divide(ours(50_000)?.full.megabytes, 1024),
			1.5,
		],
	];
	return rows
		.filter(([, value]) => value !== undefined)
		.map(
			([name, value = 0, most]) =>
				`${name.padEnd(46)} ${value.toFixed(2).padStart(6)}  at most ${most.toFixed(2)}  ${value <= most ? "met" : "MISSED"}`,
		)
		.join("\n");
}

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
