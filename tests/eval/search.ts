/**
 * How well the keys of search join the forms of one lemma: `npm run eval:search -- <dir>`.
 *
 * The folder holds tables with a head line, tab-separated: `<name>.tsv` (lemma, form), and for documents
 * `<name>-docs.tsv` (doc_id, text) with `<name>-docs-lemmas.tsv` (doc_id, lemma, form). Every form is a query; a
 * form or document counts as found when one of the query's keys is among its keys, and as right when it has a lemma of the query.
 * Results are shown for all lemmas and for two fixed halves of them, so that what was tuned on one half can be
 * checked on the other.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readGiven } from "../bench/arguments.ts";

interface Keys {
	indexKeys: (word: string) => string[];
	queryKeys: (word: string) => string[];
}
type Module = Keys & { train?: (words: string[]) => Keys };
type Row = Readonly<Record<string, string>>;
type Relation = ReadonlyMap<string, ReadonlySet<string>>;

const nothing: ReadonlySet<string> = new Set();

function readTable(file: string): Row[] {
	const [head = "", ...lines] = readFileSync(file, "utf8")
		.trimEnd()
		.split("\n");
	const names = head.split("\t");
	return lines.map((line) =>
		Object.fromEntries(
			line.split("\t").map((cell, i) => [names[i] ?? "", cell]),
		),
	);
}

function relate(pairs: Iterable<readonly [string, string]>): Relation {
	const map = new Map<string, Set<string>>();
	for (const [from, to] of pairs) {
		const own = map.get(from);
		if (own) own.add(to);
		else map.set(from, new Set([to]));
	}
	return map;
}

function imagesOf(relation: Relation, keys: Iterable<string>): Set<string> {
	const all = new Set<string>();
	for (const key of keys)
		for (const value of relation.get(key) ?? nothing) all.add(value);
	return all;
}

/** 0 or 1: the half that a lemma belongs to, by the FNV-1a hash of its letters. */
function halfOf(lemma: string): 0 | 1 {
	let hash = 0x811c9dc5;
	for (const letter of lemma)
		hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return ((hash >>> 16) & 1) as 0 | 1;
}

class Score {
	queries = 0;
	hits = 0;
	wanted = 0;
	found = 0;

	add(wanted: ReadonlySet<string>, got: ReadonlySet<string>): void {
		this.queries++;
		this.wanted += wanted.size;
		this.found += got.size;
		for (const one of got) if (wanted.has(one)) this.hits++;
	}

	toString(): string {
		const percent = (x: number) => (100 * x).toFixed(1).padStart(5);
		return `${percent(this.hits / this.wanted)} /${percent(this.hits / this.found)}`;
	}
}

/** `target` is what a query looks for: the forms themselves, or documents. */
function measure(
	keys: Keys,
	lemmasOf: Relation,
	targetsOf: Relation,
	postings: Relation,
	excludeSelf: boolean,
): Score[] {
	const scores = [new Score(), new Score(), new Score()];
	for (const [query, lemmas] of lemmasOf) {
		const wanted = imagesOf(targetsOf, lemmas);
		const got = imagesOf(postings, keys.queryKeys(query));
		if (excludeSelf) {
			wanted.delete(query);
			got.delete(query);
		}
		scores[0]?.add(wanted, got);
		for (const half of new Set([...lemmas].map(halfOf)))
			scores[half + 1]?.add(wanted, got);
		if (shown && excludeSelf) showMisses(query, lemmas, wanted, got);
	}
	return scores;
}

function showMisses(
	query: string,
	lemmas: ReadonlySet<string>,
	wanted: ReadonlySet<string>,
	got: ReadonlySet<string>,
): void {
	if ([...lemmas].some((lemma) => halfOf(lemma) !== 0)) return;
	const missed = [...wanted].filter((form) => !got.has(form));
	const wrong = [...got].filter((form) => !wanted.has(form));
	if (missed.length + wrong.length > 0)
		console.log(
			`${[...lemmas].join("|")}\t${query}\t-${missed.join(" ")}\t+${wrong.join(" ")}`,
		);
}

function print(name: string, unit: string, scores: Score[]): void {
	const [all, even, odd] = scores;
	console.log(
		`${name.padEnd(12)} ${unit.padEnd(6)} ${String(all?.queries).padStart(6)}  all ${all}   even ${even}   odd ${odd}`,
	);
}

const { values, positionals } = readGiven(
	{
		usage: "npm run eval:search -- folder",
		what: "Recall and precision of the keys of search on tables of forms with their lemmas.",
		options: {
			module: {
				type: "string",
				value: "src/search/index/keys.ts",
				what: "measures the keys of this module",
			},
			misses: {
				type: "string",
				value: "table",
				what: "prints what the queries of the even half miss and find wrongly in it",
			},
		},
	},
	(given) => given.length === 1,
);
const [folder = ""] = positionals;
const moduleFile = String(values.module ?? "src/search/index/keys.ts");
const stemmer: Module = await import(pathToFileURL(resolve(moduleFile)).href);
const keysFor = (words: string[]): Keys => stemmer.train?.(words) ?? stemmer;
const shown = values.misses !== undefined;
const wordPattern = /[а-яёәғқңөұүһі]+(?:-[а-яёәғқңөұүһі]+)*/g;

console.log("recall / precision, per cent");
for (const file of readdirSync(folder).filter((name) =>
	name.endsWith(".tsv"),
)) {
	const name = file.replace(/(-docs-lemmas)?\.tsv$/, "");
	if (shown && name !== values.misses) continue;
	const rows = readTable(join(folder, file));
	if (!rows[0] || !("lemma" in rows[0]) || !("form" in rows[0])) continue;
	const pairs = rows.map(({ form = "", lemma = "" }) => [form, lemma] as const);
	const lemmasOf = relate(pairs);
	if ("doc_id" in rows[0]) {
		const words = readTable(join(folder, `${name}-docs.tsv`)).map(
			({ doc_id = "", text = "" }) =>
				[doc_id, new Set(text.toLowerCase().match(wordPattern))] as const,
		);
		const keys = keysFor([...new Set(words.flatMap(([, own]) => [...own]))]);
		const postings = relate(
			words.flatMap(([doc, own]) =>
				[...own].flatMap((word) =>
					keys.indexKeys(word).map((key) => [key, doc] as const),
				),
			),
		);
		const docsOf = relate(
			rows.map(({ lemma = "", doc_id = "" }) => [lemma, doc_id] as const),
		);
		if (!shown)
			print(name, "docs", measure(keys, lemmasOf, docsOf, postings, false));
	} else {
		const keys = keysFor([...lemmasOf.keys()]);
		const postings = relate(
			[...lemmasOf.keys()].flatMap((form) =>
				keys.indexKeys(form).map((key) => [key, form] as const),
			),
		);
		const formsOf = relate(
			pairs.map(([form, lemma]) => [lemma, form] as const),
		);
		const scores = measure(keys, lemmasOf, formsOf, postings, true);
		if (!shown) print(name, "forms", scores);
	}
}
