import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readGiven } from "./arguments.ts";
import { makeProject, ownBuild } from "./project.ts";
import { formatPromises } from "./report.ts";
import { formatSpent, middle, repeat, runSteps, type Spent } from "./spent.ts";
import { newestYear, perYear } from "./synthetic.ts";
import { clear, own } from "./systems.ts";

/**
 * `npm run bench:parts [-- 10000]`: what one machine of several takes for a year's part, and one for joining all parts,
 * against a build of everything on one. Each begins without caches, as a machine that was just begun.
 */
const { values, positionals } = readGiven(
	{
		usage: "npm run bench:parts -- 10000",
		what: `Measures parts of a site and their joining, with so many synthetic articles, ${perYear.toLocaleString("en")} a year, two years at least.`,
		options: {
			times: {
				type: "string",
				value: "3",
				what: "how often the whole and the joining are measured: once, if unset",
			},
		},
	},
	(sizes, { times = "1" }) =>
		sizes.length < 2 &&
		sizes.every((size) => Number(size) > perYear) &&
		Number(times) >= 1,
);
const count = Number(positionals[0] ?? 4 * perYear);
const times = Number(values.times ?? 1);
const years = Array.from(
	{ length: Math.ceil(count / perYear) },
	(_, at) => newestYear - at,
);

const folder = await mkdtemp(join(tmpdir(), "bench-parts-"));
const project = join(folder, "project");
const partOf = (year: number) => join(folder, "parts", String(year));

/** Builds without caches. */
async function build(name: string, ...args: string[]): Promise<Spent> {
	await clear(own, project);
	const step = { command: [...ownBuild, ...args] };
	return (await runSteps(name, [step], project, console.log)).whole;
}

try {
	await makeProject(project, count);
	const wholes = await repeat(times, Number.POSITIVE_INFINITY, (time) =>
		build(`everything ${time}`),
	);
	const parts: Spent[] = [];
	for (const year of years)
		parts.push(
			await build(
				`part ${year}`,
				...["--year", String(year), "--out", partOf(year)],
			),
		);
	const joins = await repeat(times, Number.POSITIVE_INFINITY, (time) =>
		build(`joining ${time}`, "--join", ...years.map(partOf)),
	);
	const [whole, join] = [middle(wholes), middle(joins)];
	const slowest = Math.max(...parts.map(({ seconds }) => seconds));
	console.log(`
${count.toLocaleString("en")} articles in ${years.length} years
everything on one machine   ${formatSpent(whole)}
a year's part               ${formatSpent(middle(parts))}, the slowest ${slowest.toFixed(1)} s
joining all parts           ${formatSpent(join)}

${formatPromises([
	["slowest part ÷ everything", slowest / whole.seconds, 1 / 3.5],
	["joining ÷ everything", join.seconds / whole.seconds, 1 / 6],
])}`);
} finally {
	await rm(folder, { recursive: true, force: true });
}
