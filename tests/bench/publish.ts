import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readGiven } from "./arguments.ts";
import { formatGoals, formatTable, plotTrials } from "./report.ts";
import {
	astro,
	findSystems,
	kept,
	own,
	peerNames,
	type System,
} from "./systems.ts";
import { type Trial, tryOut } from "./trial.ts";

/**
 * `npm run bench [-- 1000 10000]`: what a publish costs, beside other makers of sites.
 *
 * Archives of so many synthetic articles, 2,500 a year, are built by this project (three scripts and
 * its own search; its Cyrillic pages alone before that), by Astro with `@astrojs/mdx` as they come (to
 * 5,000 articles, without search), and by Eleventy and Hugo, each followed by Pagefind. All get
 * the same articles and make alike sites of them in one script (`peers/`): article pages; lists by year, month,
 * section, tag and author; front page, feed, sitemap. Their pages are half as heavy as ours, which have covers.
 *
 * Measured are the first build, with nothing cached, and the build after the newest story was edited; of ours also the
 * build where nothing changed, the one after an edit in a fresh checkout with what was kept before, and the one after the
 * article's template was changed. Peers make everything every time: their edit stands for these. Each is measured five
 * times (fewer where that takes minutes), the median counts. Ours is `npm run build` without npm. Everything a first
 * build makes anew counts, the cutting of fonts too. Memory is the most all processes hold at a moment.
 * One command runs at a time; a machine's own noise stays, so compare within a run only.
 *
 * Eleventy is installed into `.cache/bench` the first time. Hugo must be on the PATH.
 * Results go to `.cache/bench/publish.json` and `publish.svg`.
 */
const { values, positionals } = readGiven(
	{
		usage: "npm run bench -- 1000 10000",
		what: "Measures what a publish costs with so many synthetic articles, 400 at least, beside other makers of sites.",
		options: {
			alone: { type: "boolean", what: "leaves the others out" },
			only: {
				type: "string",
				multiple: true,
				value: "hugo",
				what: `measures beside this one alone: ${peerNames.join(", ")}; may stand several times`,
			},
			edits: {
				type: "boolean",
				what: "measures first builds and edits alone, as for an archive too large for the rest",
			},
			times: {
				type: "string",
				value: "5",
				what: "how often each kind of build is measured, unless it takes minutes",
			},
		},
	},
	(sizes, { only = [...peerNames], times = "5" }) =>
		sizes.every((size) => Number(size) >= 400) &&
		[only].flat().every((name) => peerNames.some((known) => known === name)) &&
		Number(times) >= 1,
);
const asked = positionals.map(Number);
const wanted = values.alone ? [] : [values.only ?? [...peerNames]].flat();
const times = Number(values.times ?? 5);
// Astro as it comes ends at 5,000: there it meets the others.
const counts = asked.length > 0 ? asked : [1000, astro.limit, 10_000, 50_000];

/** Seconds a thousand articles take a system in all, about, on two cores. */
const pace = 30;

/** What a system keeps is asked of it only where the rest is wanted. */
const measured = ({ keeps, ...system }: System): System =>
	keeps && !values.edits ? { ...system, keeps } : system;

const systems = (await findSystems(wanted.map(String))).map(measured);
const plan = counts.flatMap((count) =>
	systems
		.filter(({ limit = Number.POSITIVE_INFINITY }) => count <= limit)
		.map((system) => ({ system, count })),
);
const minutes =
	plan.reduce((all, { count }) => all + count, 0) * (pace / 60_000);
console.log(
	`${plan.length} trials, about ${Math.ceil(minutes)} minutes on two cores`,
);

const trials: Trial[] = [];
await mkdir(kept, { recursive: true });
for (const [at, { system, count }] of plan.entries()) {
	const name = `[${at + 1}/${plan.length}] ${count.toLocaleString("en")} articles, ${system.name}`;
	try {
		trials.push(
			await tryOut(system, count, times, (line) =>
				console.log(`${name}: ${line}`),
			),
		);
	} catch (error) {
		// A peer that gives up is a result too; the project itself must not.
		if (system.name === own.name) throw error;
		console.log(`${name}: ${error instanceof Error ? error.message : error}`);
	}
	await writeFile(
		join(kept, "publish.json"),
		JSON.stringify(trials, undefined, "\t"),
	);
	await writeFile(join(kept, "publish.svg"), plotTrials(trials));
}

for (const count of counts)
	console.log(
		`\n${formatTable(trials.filter((trial) => trial.count === count))}`,
	);
console.log(`\n${formatGoals(trials)}\n\n${join(kept, "publish.svg")}`);
