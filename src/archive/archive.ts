import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { Archive, Article } from "../article/article.ts";
import {
	type Entry,
	fileState,
	programHash,
	readEntries,
	writeBody,
	writeEntries,
} from "../article/cache.ts";
import { type Claims, claimsOf, readArticle } from "../article/file.ts";
import { hash } from "../article/hash.ts";
import { findMixedLetters } from "../article/letters.ts";
import { readPicture } from "../article/picture-file.ts";
import type { Problem } from "../article/problem.ts";
import {
	authorsSchema,
	frontSchema,
	sectionsSchema,
} from "../article/schema.ts";
import { checkYaml, parseYaml, type Yaml } from "../article/yaml.ts";
import { crossCheck } from "./cross-check.ts";

export const contentFolder = "content";
const articlesFolder = join(contentFolder, "articles");

/** The whole of `content/`, with every problem of every file. */
export interface Reading {
	archive: Archive;
	problems: Problem[];
}

/** Reads `content/`; files that did not change since the last run are taken from the cache. */
export async function readArchive(): Promise<Reading> {
	const sections = await readRecords("sections.yaml", sectionsSchema);
	const authors = await readRecords("authors.yaml", authorsSchema);
	const front = await readRecords("front.yaml", frontSchema, {
		lead: "Мақаланың id-ін жазыңыз, мысалы: lead: 2022/11/dombyra",
		text: "Шұғыл хабарды бір жолмен жазыңыз: text: …",
	});
	const { articles, claims, problems } = await readArticles();
	const archive: Archive = {
		articles,
		sections: sections.value ?? [],
		authors: authors.value ?? [],
		front: front.value ?? { pinned: [] },
	};
	return {
		archive,
		problems: [
			...sections.problems,
			...authors.problems,
			...front.problems,
			...problems,
			...(await crossCheck(archive, claims, {
				sections: sections.yaml,
				authors: authors.yaml,
				front: front.yaml,
			})),
		],
	};
}

async function readRecords<T extends z.ZodType>(
	name: string,
	schema: T,
	hints: Record<string, string> = {},
): Promise<{
	yaml: Yaml;
	value: z.infer<T> | undefined;
	problems: Problem[];
}> {
	const file = join(contentFolder, name);
	const text = await readFile(file, "utf8").catch(() => "");
	const yaml = parseYaml(text, file);
	const checked = checkYaml(yaml, file, schema, hints);
	return { yaml, ...checked };
}

async function readArticles(): Promise<{
	articles: Article[];
	claims: Claims[];
	problems: Problem[];
}> {
	const program = programHash();
	const kept = await readEntries(program);
	const entries = new Map<string, Entry>();
	const problems: Problem[] = [];
	const broken: Claims[] = [];
	let changed = false;
	for (const file of await articleFiles(problems)) {
		const entry = await keptEntry(file, kept.get(file));
		if (entry) {
			changed ||= entry !== kept.get(file);
			entries.set(file, entry);
			continue;
		}
		changed = true;
		const read = await freshEntry(file);
		problems.push(...read.problems);
		if (read.entry) entries.set(file, read.entry);
		else broken.push(read.claims);
	}
	if (changed || entries.size !== kept.size)
		await writeEntries(program, entries);
	const articles = [...entries.values()].map(({ article }) => article);
	const sound = articles.map((article) => claimsOf(article.file, article));
	return { articles, claims: [...sound, ...broken], problems };
}

/** The article files in the order of their paths; strange files are told as problems. */
async function articleFiles(problems: Problem[]): Promise<string[]> {
	const found = await readdir(articlesFolder, {
		recursive: true,
		withFileTypes: true,
	}).catch(() => []);
	const files = found
		.filter((item) => item.isFile() && !item.name.startsWith("."))
		.map((item) => join(item.parentPath, item.name))
		.sort();
	return files.filter((file) => {
		const path = file.slice(articlesFolder.length + 1);
		if (/\.(jpe?g|png|webp|avif|svg)$/i.test(path)) return false;
		if (/^\d{4}\/(0[1-9]|1[0-2])\/[^/]+\.mdx$/.test(path)) return true;
		problems.push({
			file,
			line: 1,
			message: path.endsWith(".mdx")
				? "Мақала өз орнында тұрған жоқ. Файлды content/articles/ЖЫЛ/АЙ/ бумасына салыңыз, мысалы: content/articles/2024/03/nauryz.mdx"
				: "Бұл жерде тек .mdx мақалалары мен суреттер (jpg, png, webp, avif, svg) тұрады. Файлды .mdx деп атаңыз не басқа жерге көшіріңіз",
		});
		return false;
	});
}

/** What the last run kept of a file, if neither it nor its pictures changed. */
async function keptEntry(
	file: string,
	entry: Entry | undefined,
): Promise<Entry | undefined> {
	if (!entry) return undefined;
	const state = await stateOf(file, entry.article);
	if (state === entry.state) return entry;
	const source = await sourceOf(file, entry.article);
	return source === entry.source ? { ...entry, state } : undefined;
}

const picturesOf = ({ image, pictures }: Article) =>
	[...(image ? [image.picture] : []), ...pictures].map(({ file }) => file);

/** Sizes and times of an article's files. */
async function stateOf(file: string, article: Article): Promise<string> {
	const states = await Promise.all(
		[file, ...picturesOf(article)].map(fileState),
	);
	return states.join(" ");
}

/** Hash over the contents of an article's files. */
async function sourceOf(file: string, article: Article): Promise<string> {
	const contents = await Promise.all(
		[file, ...picturesOf(article)].map((path) =>
			readFile(path).catch(() => "-"),
		),
	);
	return hash(...contents);
}

async function freshEntry(
	file: string,
): Promise<{ entry: Entry | undefined; claims: Claims; problems: Problem[] }> {
	const text = await readFile(file, "utf8");
	const { article, body, claims, problems } = await readArticle(
		file,
		text,
		readPicture,
	);
	problems.push(...findMixedLetters(file, text));
	if (!article || !body || problems.length > 0)
		return { entry: undefined, claims, problems };
	await writeBody(article.body, body);
	return {
		entry: {
			state: await stateOf(file, article),
			source: await sourceOf(file, article),
			article,
		},
		claims,
		problems,
	};
}
