import { describe, expect, it } from "vitest";
import {
	finiteSuffixes,
	nominalSuffixes,
	participles,
	voices,
} from "../../src/kazakh/stems/suffixes.ts";
import { indexKeys } from "../../src/search/index/keys.ts";

const suffixes = [
	...nominalSuffixes,
	...participles,
	...finiteSuffixes,
	...voices,
];

describe("The tables of suffixes", () => {
	it("write sounds that change as Latin capitals, never as their Cyrillic look-alikes", () => {
		for (const [, shape] of suffixes)
			expect(shape).toMatch(/^[а-яіңғүұқөһә()|AIQLNYDTGMBV]+$/);
	});

	it("list no suffix twice in one slot, save that one may make a word or not", () => {
		const rows = suffixes.map(
			([state, shape, , , derives]) => `${state} ${shape} ${derives}`,
		);
		expect(new Set(rows).size).toBe(rows.length);
	});
});

/** Regular nouns of every harmony and last sound, and the endings that follow by rule. */
const paradigms: Readonly<Record<string, string>> = {
	дала: "лар ның ны ға да дан мен сы сының сына сында сынан лары ларының ларында ларындағы дағы мыз мыздың ларымыз",
	көше: "лер нің ні ге де ден мен сі сінің сіне сінде сінен лері леріне леріндегі дегі міз міздің",
	дос: "тар тың ты қа та тан пен ы ының ына ында ынан тары тарымыз тағы ым ымның",
	тіс: "тер тің ті ке те тен пен і інің іне інде інен тері теріміз тегі ім",
	адам: "дар ның ды ға да нан мен ы ының дары дарының дағы",
	өлең: "дер нің ді ге де нен мен і інің дері деріндегі дегі",
	қыз: "дар дың ды ға да дан бен ы ының дары дағы",
	тау: "лар дың ды ға да дан мен ы ының лары дағы",
	той: "лар дың ды ға да дан мен ы ының ында лары ымыз",
	завод: "тар тың ты қа та тан пен ы ында тары тағы",
};

describe("The key of a regular noun", () => {
	for (const [noun, ends] of Object.entries(paradigms))
		it(`is among the keys of all its forms: ${noun}`, () => {
			const [key = ""] = indexKeys(noun);
			const lost = ends
				.split(" ")
				.filter((end) => !indexKeys(noun + end).includes(key));
			expect(lost).toEqual([]);
		});
});
