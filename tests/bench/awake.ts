import { readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readGiven } from "./arguments.ts";
import { median } from "./measure.ts";
import { makeProject } from "./project.ts";
import { formatPromises, type Goal } from "./report.ts";
import { Running } from "./running.ts";
import { SavedStory, tenths } from "./saves.ts";
import { newestStory } from "./synthetic.ts";

/**
 * `npm run bench:awake [-- 10000 50000]`: what it takes `npm run watch` to publish what is saved, from the moment the
 * file is written until the word stands in the story's page in `dist/`, and until the whole publish is done; what its
 * processes hold in memory before and after; and what it takes to see a text in three scripts without publishing it.
 * The newest story is saved again and again, one publish after the other.
 */
const { values, positionals } = readGiven(
	{
		usage: "npm run bench:awake -- 10000",
		what: "Measures what a publisher that stays awake takes for a save, with so many synthetic articles, 400 at least.",
		options: {
			saves: {
				type: "string",
				value: "1000",
				what: "how often the story is saved: 5, if unset",
			},
		},
	},
	(sizes, { saves = "5" }) =>
		sizes.every((size) => Number(size) >= 400) && Number(saves) >= 1,
);
const counts = positionals.length > 0 ? positionals.map(Number) : [10_000];
const saves = Number(values.saves ?? 5);
/** How many looks at a text are measured. */
const looks = 20;

interface Saves {
	/** Milliseconds from each save until its word stood in the page. */
	seen: number[];
	/** And until all was published. */
	done: number[];
	/** Memory once the first publish was done, and after each save, in MB. */
	before: number;
	after: number[];
}

/** Saves a story while the project's publisher is awake. */
async function saveAwake(folder: string): Promise<Saves> {
	const page = join(folder, "dist", newestStory, "index.html");
	const story = new SavedStory(folder);
	const publisher = new Running([process.execPath, "src/press/watch.ts"], {
		cwd: folder,
	});
	const done = "search is up to date too";
	try {
		await publisher.until("first publish", () => publisher.hasSaid(done), {
			every: 100,
			within: 3600,
		});
		const result: Saves = {
			...{ seen: [], done: [], before: publisher.megabytes, after: [] },
		};
		for (let number = 1; number <= saves; number++) {
			const { said } = publisher;
			const hasWord = pageWatch(page);
			const start = performance.now();
			const word = story.save(number);
			await publisher.until("word in the page", () => hasWord(word));
			result.seen.push(performance.now() - start);
			await publisher.until("end of the publish", () =>
				publisher.hasSaid(done, said),
			);
			result.done.push(performance.now() - start);
			result.after.push(publisher.megabytes);
		}
		return result;
	} finally {
		await publisher.stop();
	}
}

/** @returns whether a page has a word; it is read only where it is another file than before */
function pageWatch(page: string): (word: string) => boolean {
	const stamp = () => {
		const stats = statSync(page, { throwIfNoEntry: false });
		return `${stats?.ino} ${stats?.mtimeMs}`;
	};
	let last = stamp();
	return (word) => {
		const now = stamp();
		if (now === last) return false;
		last = now;
		return readFileSync(page, "utf8").includes(word);
	};
}

/** @returns milliseconds of each look at the story with another word, in a process that published before */
async function look(folder: string): Promise<number[]> {
	const home = process.cwd();
	process.chdir(folder);
	try {
		const module = pathToFileURL(join(folder, "src/press/awake/publisher.ts"));
		const { Publisher } = (await import(
			module.href
		)) as typeof import("../../src/press/awake/publisher.ts");
		const publisher = new Publisher({
			say: () => undefined,
			programChanged: () => undefined,
		});
		await publisher.publish();
		const story = new SavedStory(folder);
		const times: number[] = [];
		for (let number = 1; number <= looks; number++) {
			const { text, word } = story.with(saves + number);
			const start = performance.now();
			const { pages } = await publisher.look(story.file, text);
			times.push(performance.now() - start);
			if (pages.length !== 3 || !pages[0]?.includes(word))
				throw new Error("A look does not show the text");
		}
		publisher.stop();
		return times;
	} finally {
		process.chdir(home);
	}
}

const show = (milliseconds: number[]) =>
	`median ${median(milliseconds).toFixed(0)} ms of ${milliseconds.length}, ${Math.min(...milliseconds).toFixed(0)} to ${Math.max(...milliseconds).toFixed(0)}`;

const goals: Goal[] = [];
for (const count of counts) {
	const folder = await mkdtemp(join(tmpdir(), "bench-awake-"));
	try {
		await makeProject(folder, count);
		const { seen, done, before, after } = await saveAwake(folder);
		const looked = await look(folder);
		const size = count.toLocaleString("en");
		const last = after.at(-1) ?? before;
		console.log(`${size} articles
save → the story's page in dist   ${show(seen)}
save → all is published           ${show(done)}
a text in three scripts           ${show(looked)}
memory of all its processes       ${before.toFixed(0)} MB before; after each tenth of the saves ${tenths(
			after,
		)
			.map((megabytes) => megabytes.toFixed(0))
			.join(", ")} MB
`);
		const most = { 10000: 0.3, 50000: 0.5 }[count];
		if (most)
			goals.push([`save → dist, ${size}, s`, median(seen) / 1000, most]);
		goals.push([
			`a text in three scripts, ${size}, s`,
			median(looked) / 1000,
			0.05,
		]);
		if (saves >= 1000)
			goals.push([`memory after ${saves} saves, MB more`, last - before, 50]);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
console.log(formatPromises(goals));
// Its workers wait for more.
process.exit();
