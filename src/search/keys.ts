import { readFileSync } from "node:fs";
import { makeCosts } from "../kazakh/costs.ts";
import { makeLexicon } from "../kazakh/lexicon.ts";
import { soundSpelling } from "../kazakh/sounds.ts";
import { type Reading, readWord } from "../kazakh/stem.ts";
import { learnSupport, supportBonus, supportKey } from "../kazakh/support.ts";

const P = (n: string, d: number) => Number(process.env[n] ?? d);
const w = { index: P("MI", 8), query: P("MQ", 0), lexicon: P("LEX", 1), site: P("SITE", 1) };

const lexicon = makeLexicon(
	readFileSync(new URL("../kazakh/lexicon/hunspell-kk.txt", import.meta.url), "utf8"),
);
const costOf = makeCosts(lexicon.entries);

const particles = new Set(["ақ", "ау", "ай", "мыс", "ғой"]);
const dummies = ["оо", "ее", "ан", "ен", "ат", "ет", "аз", "ез"];
const suffixes = new Map<string, boolean>();
function isSuffix(part: string): boolean {
	let known = suffixes.get(part);
	if (known === undefined) {
		known = dummies.some((d) => readWord(d + part, (r, k) => (r === d && k === 1 ? 0 : undefined)).length > 0);
		suffixes.set(part, known);
	}
	return known;
}

export function train(words: string[]) {
	const cache = new Map<string, Reading[]>();
	const read = (s: string) => {
		let c = cache.get(s);
		if (!c) {
			c = readWord(s, costOf);
			cache.set(s, c);
		}
		return c;
	};
	const all = new Set(words.map(soundSpelling).flatMap((x) => x.split("-")));
	const prior = new Map([...lexicon.support].map(([r, n]) => [r, n * w.lexicon]));
	const support = w.site ? learnSupport(all, read, prior) : new Map<string, number>();
	const rank = (rs: Reading[]) =>
		rs
			.map((r) => ({ ...r, cost: r.cost - supportBonus((support.get(supportKey(r.root, r.kind)) ?? 0) + (prior.get(supportKey(r.root, r.kind)) ?? 0)) }))
			.sort((a, b) => a.cost - b.cost);
	const pickOne = (s: string, m: number) => {
		const rs = rank(read(s));
		if (!rs.length) return [s];
		return [...new Set(rs.filter((r) => r.cost <= rs[0]!.cost + m).map((r) => r.root))];
	};
	const pick = (word: string, m: number, index: boolean) => {
		const parts = soundSpelling(word).split("-").filter(Boolean);
		while (parts.length > 1 && particles.has(parts.at(-1)!)) parts.pop();
		if (parts.length === 2 && isSuffix(parts[1]!)) return [parts[0]!];
		if (parts.length === 1) return pickOne(parts[0]!, m);
		const roots = parts.map((p) => pickOne(p, 0)[0]!);
		const whole = roots.join("-");
		return index && P("HY", 1) ? [whole, ...roots] : [whole];
	};
	return {
		indexKeys: (x: string) => pick(x, w.index, true),
		queryKeys: (x: string) => pick(x, w.query, false),
		readings: (x: string) => rank(read(soundSpelling(x))),
	};
}
