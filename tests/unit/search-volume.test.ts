import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	indexStories,
	makeStory,
	readFiles,
	type Story,
} from "./search-stories.ts";

const numRuns = Math.ceil(Number(process.env.FC_RUNS ?? 100) / 4);

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "search-volume-"));
beforeAll(() => process.chdir(folder));
afterAll(() => {
	process.chdir(home);
	rmSync(folder, { recursive: true });
});

/** The build forgets all it knew of the volume. */
const forget = () => rmSync(".cache", { recursive: true, force: true });

/** Makes a site anew, as a build of nothing but its stories would. */
async function makeAnew(stories: Story[]) {
	forget();
	const index = await indexStories(stories, "anew");
	const files = readFiles("anew");
	rmSync("anew", { recursive: true });
	return { index, files };
}

/** Makes the next site out of the last one, and puts it in its place. */
async function makeNext(stories: Story[]) {
	const index = await indexStories(stories, "next", "site");
	for (const file of index.files) {
		if (existsSync(join("next", file))) continue;
		cpSync(join("site", file), join("next", file), { recursive: true });
	}
	rmSync("site", { recursive: true, force: true });
	cpSync("next", "site", { recursive: true });
	rmSync("next", { recursive: true });
	return { index, files: readFiles("site") };
}

const texts = [
	"Қала мен ауылдың арасы жақындады.",
	"Ауылдағы мектепке жаңа кітапхана ашылды, оған 300 оқушы жазылды.",
	"Ата-аналар café ішінде Ковид-19 туралы сөйлесті.",
	"Каспий теңізіне шыққан балықшылар.",
];

/** What the paper has at one moment: for each place, which of the texts stands there, if any. */
const edition = fc
	.array(fc.option(fc.nat(texts.length - 1), { freq: 3 }), { maxLength: 8 })
	.map((choice) =>
		choice.flatMap((own, at) => {
			const text = texts[own ?? -1];
			return text ? [makeStory(at, text.slice(0, 12), "Қысқасы.", text)] : [];
		}),
	);

it("A volume's files are the same however it came to its stories", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(edition, { minLength: 1, maxLength: 4 }),
			async (editions) => {
				const awaited: Awaited<ReturnType<typeof makeAnew>>[] = [];
				for (const stories of editions) awaited.push(await makeAnew(stories));
				forget();
				rmSync("site", { recursive: true, force: true });
				for (const [at, stories] of editions.entries())
					expect(await makeNext(stories)).toEqual(awaited[at]);
			},
		),
		{ numRuns },
	);
});

it("Only what changed is written again", async () => {
	forget();
	rmSync("site", { recursive: true, force: true });
	const stories = texts.map((text, at) =>
		makeStory(at, "Тақырып", "Лид.", text),
	);
	const [first] = stories;
	await indexStories(stories, "site");
	const written = async (next: Story[]) => {
		const { files } = await indexStories(next, "next", "site");
		expect(files.length).toBeGreaterThan(stories.length);
		const kinds = existsSync("next") ? [...readFiles("next").keys()] : [];
		rmSync("next", { recursive: true, force: true });
		return kinds.map((file) => file.replace(/^.*\./, "")).sort();
	};
	expect(await written(stories)).toEqual([]);
	const changed = makeStory(0, "Тақырып", "Лид.", `${first?.text} Тағы.`);
	expect(await written([changed, ...stories.slice(1)])).toEqual([
		"pf_fragment",
		"pf_index",
		"pf_meta",
	]);
});

it("Fragments that were lost are made again", async () => {
	forget();
	const stories = texts.map((text, at) =>
		makeStory(at, "Тақырып", "Лид.", text),
	);
	await indexStories(stories, "site");
	const before = readFiles("site");
	rmSync("site", { recursive: true });
	await indexStories(stories, "site", "gone");
	expect(readFiles("site")).toEqual(before);
});
