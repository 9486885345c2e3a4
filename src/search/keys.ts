import { readFileSync } from "node:fs";
import { makeLexicon } from "../kazakh/lexicon.ts";
import { entry } from "../kazakh/lexicon/entry.ts";
import { soundSpelling } from "../kazakh/sounds.ts";
import { type Kind, type Reading, readWord } from "../kazakh/stem.ts";

const P = (n: string, d: number) => Number(process.env[n] ?? d);
const w = {
	letter: P("G", 4),
	noun: P("ON", 25),
	verb: P("OV", 45),
	homograph: P("NV", 8),
	doubtful: P("DB", 10),
	em: P("EMW", 6),
	rounds: P("EMI", 3),
	temperature: P("T", 6),
	passive: P("PV", 0),
	index: P("MI", 6),
	query: P("MQ", 0),
};

const lexicon = makeLexicon(
	readFileSync(new URL("../kazakh/lexicon/hunspell-kk.txt", import.meta.url), "utf8"),
);

const passive = /(?:[аеыі][лн]|[рйл][лн]|ыс|іс)$/;
function costOf(root: string, kind: Kind): number | undefined {
	const bits = lexicon.get(root) ?? 0;
	if (bits & kind) {
		if (kind === 2) {
			const m = /^(.+?)[ыі]?[лн]$/.exec(root);
			if (m && ((lexicon.get(m[1]!) ?? 0) & 2)) return w.passive;
			return 0;
		}
		return bits & entry.verb && bits & entry.nominal ? 4 : 0;
	}
	if (bits & entry.doubtful && kind === 1) return w.doubtful;
	if (root.length < 2) return undefined;
	const short = root.length === 2 ? 20 : root.length === 3 ? 10 : root.length === 4 ? 3 : 0;
	return (kind === 1 ? w.noun : w.verb) + short + w.letter * root.length;
}

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
	let support = new Map<string, number>();
	const rank = (rs: Reading[]) =>
		rs
			.map((r) => ({ ...r, cost: r.cost - w.em * Math.log(1 + Math.min(20, support.get(r.root) ?? 0)) }))
			.sort((a, b) => a.cost - b.cost);
	const all = new Set(words.map(soundSpelling).flatMap((x) => x.split("-")));
	for (let i = 0; i < w.rounds; i++) {
		const next = new Map<string, number>();
		for (const word of all) {
			const rr = rank(read(word));
			let sum = 0;
			for (const r of rr) sum += Math.exp(-(r.cost - rr[0]!.cost) / w.temperature);
			for (const r of rr) next.set(r.root, (next.get(r.root) ?? 0) + Math.exp(-(r.cost - rr[0]!.cost) / w.temperature) / sum);
		}
		support = next;
	}
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
