import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import * as pagefind from "pagefind";
import { inParallel } from "../archive/parallel.ts";
import type { Article } from "../article/article.ts";
import { readBody } from "../article/cache.ts";
import { hash } from "../article/hash.ts";
import { type Edition, find, groupBy } from "../edition/edition.ts";
import { articlePath } from "../edition/urls.ts";
import { splitWords } from "../kazakh/words.ts";
import { indexName } from "../search/index-name.ts";
import { encodeKeyList } from "../search/key-list.ts";
import { indexKeys, queryKeys, siteRoots } from "../search/keys.ts";
import { recordOf, type Shown } from "../search/record.ts";
import { encodeRootFilter } from "../search/root-filter.ts";
import type { SearchSite } from "../search/site.ts";

/** The part of `pagefind-entry.json` that this site touches. */
interface Entry {
	version: string;
	languages: Record<string, { hash: string; page_count: number }>;
}

/** A file of the index, from its folder. */
interface IndexFile {
	path: string;
	content: Uint8Array;
}

/** Above so many stories a root that occurs once is not worth its bytes in every reader's browser. */
const largeArchive = 3000;

/** What stands before the JSON of a fragment once it is unpacked (Pagefind 1.5). */
const fragmentMark = "pagefind_dcd";

/**
 * Indexes the stories of an edition, each year for itself, and lays the indexes side by side:
 * the newest one answers first, older ones are loaded as a reader goes on.
 * @throws with Pagefind's own words when it refuses a record, or when its files look strange
 */
export async function laySearchIndex(
	edition: Edition,
	folder: string,
): Promise<void> {
	const years = [...groupBy(edition.stories, ({ year }) => [year])];
	const words = new Map<string, number>();
	const languages: Entry["languages"] = {};
	const files = new Map<string, Uint8Array>();
	const made = await inParallel(
		years,
		([, stories]) => indexYear(stories, edition, words),
		availableParallelism(),
	);
	for (const { path, content } of made.flat()) {
		if (path !== "pagefind-entry.json") files.set(path, content);
		else Object.assign(languages, readEntry(content).languages);
	}
	// Pages of every script ask for "kk" first: that is the newest year.
	const newest = languages[indexName(years[0]?.[0] ?? "")];
	if (newest) languages.kk = newest;
	files.set("pagefind-entry.json", entryFile(made.flat(), languages));
	await pagefind.close();
	for (const [path, content] of siteFiles(years, words))
		files.set(path, content);
	for (const [path, content] of files) {
		const file = join(folder, "pagefind", path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const readEntry = (content: Uint8Array) =>
	JSON.parse(decoder.decode(content)) as Entry;

function entryFile(files: IndexFile[], languages: Entry["languages"]) {
	const own = files.find(({ path }) => path === "pagefind-entry.json");
	if (!own) throw new Error("Pagefind made no pagefind-entry.json");
	return encoder.encode(
		JSON.stringify({ ...readEntry(own.content), languages }),
	);
}

/** Indexes one year; its words are counted in `words`. */
async function indexYear(
	stories: Article[],
	edition: Edition,
	words: Map<string, number>,
): Promise<IndexFile[]> {
	const { index, errors } = await pagefind.createIndex({
		writePlayground: false,
	});
	const fail = (found: string[]) => {
		if (found.length > 0) throw new Error(`Pagefind: ${found.join("; ")}`);
	};
	fail(errors);
	if (!index) throw new Error("Pagefind made no index");
	const shown = new Map<string, Shown>();
	const records = await inParallel(stories, async (article) => {
		const { text } = await readBody(article.body);
		const story = {
			article,
			section: find(edition.sections, article.section),
			authors: article.authors.map((id) => find(edition.authors, id)),
		};
		const id = hash(JSON.stringify(story), text);
		const made = recordOf(story, text, id, indexKeys);
		shown.set(articlePath(article.id), made.shown);
		for (const { text: word } of splitWords(
			[article.title, article.lead, ...article.tags, text].join("\n"),
		))
			words.set(word, (words.get(word) ?? 0) + 1);
		return { ...made.record };
	});
	// One after the other: records sent at once are numbered as they happen to arrive.
	for (const record of records)
		fail((await index.addCustomRecord(record)).errors);
	const { errors: failed, files } = await index.getFiles();
	fail(failed);
	await index.deleteIndex();
	return Promise.all(
		files.filter(isNeeded).map((file) => showText(file, shown)),
	);
}

/** Pagefind's own interfaces are not used. */
const isNeeded = ({ path }: IndexFile) =>
	!/^pagefind-(?!entry).*\.(?:css|js)$/.test(path);

/** Gives a fragment its real text back. */
async function showText(
	file: IndexFile,
	shown: Map<string, Shown>,
): Promise<IndexFile> {
	if (!file.path.startsWith("fragment/")) return file;
	const text = decoder.decode(await promisify(gunzip)(file.content));
	if (!text.startsWith(fragmentMark))
		throw new Error(`Pagefind's fragments have a new form: ${file.path}`);
	const fragment = JSON.parse(text.slice(fragmentMark.length)) as {
		url: string;
	};
	const own = shown.get(fragment.url);
	if (!own) throw new Error(`Pagefind made a fragment of ${fragment.url}`);
	const whole = fragmentMark + JSON.stringify({ ...fragment, ...own });
	return {
		path: file.path,
		content: await promisify(gzip)(whole, { level: 9 }),
	};
}

/** The filter of roots, the list of keys and the file that names them. */
function siteFiles(
	years: [number, Article[]][],
	words: Map<string, number>,
): Map<string, Uint8Array> {
	const stories = years.reduce((sum, [, { length }]) => sum + length, 0);
	const roots = encodeRootFilter(
		siteRoots(words, stories > largeArchive ? 2 : 1),
	);
	const counts = new Map<string, number>();
	// A compound is found by its parts too.
	for (const [word, count] of words)
		for (const key of queryKeys(word))
			for (const own of new Set([key, ...key.split("-")]))
				counts.set(own, (counts.get(own) ?? 0) + count);
	const keys = encoder.encode(encodeKeyList(counts));
	const site: SearchSite = {
		years: years.map(([year, stories]) => ({ year, stories: stories.length })),
		roots: `roots.${hash(roots)}.bin`,
		keys: `keys.${hash(keys)}.txt`,
	};
	return new Map([
		[site.roots, roots],
		[site.keys, keys],
		["site.json", encoder.encode(JSON.stringify(site))],
	]);
}
