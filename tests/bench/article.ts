import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshEntries } from "../../src/archive/entry.ts";
import { readRecords } from "../../src/archive/records.ts";
import type { Archive } from "../../src/article/article.ts";
import { compileBody } from "../../src/article/body.ts";
import { readBody } from "../../src/article/body-cache.ts";
import { splitFrontMatter } from "../../src/article/file.ts";
import { readPicture } from "../../src/article/picture-file.ts";
import { authorsSchema, sectionsSchema } from "../../src/article/schema.ts";
import { type Edition, publish, storyOf } from "../../src/edition/edition.ts";
import { madeScripts } from "../../src/edition/locales.ts";
import { layOutPaper } from "../../src/edition/paper.ts";
import { relateStories } from "../../src/edition/related.ts";
import { articlePath } from "../../src/edition/urls.ts";
import { convertText } from "../../src/press/conversion.ts";
import { fileAt } from "../../src/press/files.ts";
import { writeTexts } from "../../src/press/variants.ts";
import { indexKeys } from "../../src/search/index/keys.ts";
import { places, readRecord, recordOf } from "../../src/search/index/record.ts";
import { readArguments } from "./arguments.ts";
import { astroBuild, makeProject } from "./project.ts";
import { synthesize } from "./synthetic.ts";

// What one article costs of a full build, step by step: milliseconds of one processor, the median of several rounds. All
// rounds but the first are warm, as most of a large build is. Rendering is the build's own account, by the clock.

const rounds = 5;

const [given] = readArguments(
	"npm run bench:article -- 1000",
	"Measures what an article costs of a full build: read, compile, lay out, render, convert, compress, write, index.",
	(counts) => counts.length < 2 && counts.every((count) => Number(count) > 0),
);
const count = Number(given ?? 1000);

/** @returns milliseconds of the processor for each article, the median of several rounds */
async function measure(work: () => unknown): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const before = process.cpuUsage();
		await work();
		const { user, system } = process.cpuUsage(before);
		times.push((user + system) / 1000 / count);
	}
	return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** Builds the pages in one script, without search. @returns milliseconds for each of them until it is rendered and laid */
function build(): number {
	const [node = "", ...rest] = astroBuild;
	const env = { ...process.env, ONLY: "pages" };
	const { status, stderr } = spawnSync(node, rest, { env, encoding: "utf8" });
	if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
	const { steps, pages } = JSON.parse(
		readFileSync(".cache/report.json", "utf8"),
	) as {
		steps: { name: string; seconds: number }[];
		pages: { made: number };
	};
	const step = steps.find(({ name }) => name === "pages");
	if (!step) throw new Error("The report of the build has no step «pages».");
	return (step.seconds * 1000) / pages.made;
}

type Costs = Record<string, number>;

/** What reading costs, with what was read. */
async function measureReading(): Promise<{ costs: Costs; edition: Edition }> {
	const files = Array.from(
		synthesize(count),
		({ id }) => `content/articles/${id}.mdx`,
	);
	const bodies = files.map((file) => {
		const parts = splitFrontMatter(readFileSync(file, "utf8"));
		return { file, text: parts?.body ?? "", firstLine: parts?.bodyLine ?? 1 };
	});
	const compile = await measure(async () => {
		for (const { file, text, firstLine } of bodies)
			await compileBody(text, { file, firstLine, findPicture: readPicture });
	});
	const whole = await measure(() => freshEntries(files));
	const entries = await freshEntries(files);
	const archive: Archive = {
		articles: entries.flatMap(({ article }) => article ?? []),
		sections: readRecords("sections.yaml", sectionsSchema).value ?? [],
		authors: readRecords("authors.yaml", authorsSchema).value ?? [],
		front: { pinned: [] },
		withdrawn: [],
	};
	return {
		costs: { "read and keep": whole - compile, compile },
		edition: publish(archive, new Date()),
	};
}

/** What its finished page costs in all scripts, packed as a server of one's own sends it. */
async function measurePages({ stories }: Edition): Promise<Costs> {
	const pages = stories.map(({ id }) => {
		const file = fileAt(articlePath(id));
		return { file, text: readFileSync(join("dist", file), "utf8") };
	});
	const convert = () =>
		pages.flatMap(({ file, text }) =>
			(convertText(file, text, madeScripts) ?? []).map((converted, at) => ({
				file: `${madeScripts[at]}/${file}`,
				text: converted,
			})),
		);
	const texts = [...pages, ...convert()];
	const lay = (compressed: boolean) => () =>
		writeTexts({
			folder: "laid",
			texts,
			variants: { scripts: false, compressed },
		});
	const write = await measure(lay(false));
	return {
		"convert to two scripts": await measure(convert),
		"compress three pages": (await measure(lay(true))) - write,
		"write three pages": write,
	};
}

/** Tells search of its words. */
function indexWords(edition: Edition): void {
	for (const article of edition.stories) {
		const { section, authors } = storyOf(article, edition);
		const { text } = readBody(article.body);
		const { words } = readRecord(recordOf(article, section, authors), text);
		for (const place of places) words[place].map(indexKeys);
	}
}

async function measureAll(): Promise<Costs> {
	const render = build();
	const { costs, edition } = await measureReading();
	return {
		...costs,
		"lay out, with related stories": await measure(() =>
			layOutPaper(edition, [], relateStories(edition)),
		),
		"render (of all pages, by the clock)": render,
		...(await measurePages(edition)),
		"find the keys of its words": await measure(() => indexWords(edition)),
	};
}

const folder = mkdtempSync(join(tmpdir(), "bench-article-"));
try {
	await makeProject(folder, count);
	process.chdir(folder);
	const costs = await measureAll();
	console.table(
		Object.entries(costs).map(([step, cost]) => ({
			step,
			"ms an article": Number(cost.toFixed(3)),
		})),
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
