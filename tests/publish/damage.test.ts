import {
	cpSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { extname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshSite, newsroom, Press, type Site } from "./newsroom.ts";
import type { Newsroom } from "./paper.ts";
import { compare } from "./trial.ts";

/** Builds take seconds: here half of the kinds of files are damaged, by turns, and in a long run elsewhere each several times. */
const rounds = Number(process.env.FC_RUNS ?? 100) / 200;

const first = newsroom();
/** Papers that follow each other: the second changes what all pages show, the third the program that makes them. */
const papers: [Newsroom, Newsroom, Newsroom] = [
	first,
	{
		...first,
		sections: { ...first.sections, qogam: { name: "Ел", hue: 100 } },
	},
	{ ...first, footer: "<p>Аяқ</p>" },
];
type Place = 0 | 1 | 2;

let fresh: Site[];
let press: Press;
let at: Place = 0;
beforeAll(async () => {
	fresh = [];
	for (const paper of papers) fresh.push(await freshSite(paper));
	press = await Press.open(papers[0]);
	await press.build();
}, 300_000);
afterAll(() => press.project.remove());

async function publish(next: Place, ...args: string[]): Promise<void> {
	at = next;
	await press.hold(papers[next]);
	await press.build(...args);
	compare(press.site(), fresh[next] ?? {});
}

/** What is kept, by kinds: files of one folder that end alike. Of program and faces each ending stands for many. */
function keptFiles(): Map<string, string[]> {
	const cache = join(press.project.folder, ".cache");
	const files = readdirSync(cache, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name));
	return Map.groupBy(files, (file) => {
		const [top = "", ...below] = file.slice(cache.length + 1).split("/");
		return below.length > 0 ? `${top}/*${extname(file)}` : top;
	});
}

const seed = Number(process.env.FC_SEED);
/** Whole numbers: of fractions fast-check draws most next to nothing. */
const drawn = fc.sample(fc.nat({ max: 1e6 }), { numRuns: 1000, seed });
/** A number from 0 up to another, other at each call. */
const below = (end: number) => (drawn.pop() ?? 0) % end;

/** So large a share of some things, in their order. */
function chosen<T>(some: readonly T[], share: number): T[] {
	const left = [...some];
	while (left.length > some.length * share) left.splice(below(left.length), 1);
	return left;
}

/** Puts another letter in the place of one; in what is no text, turns a bit. */
function changeLetter(file: string): void {
	const bytes = readFileSync(file);
	if (bytes.length === 0) return;
	const letters = [...bytes.keys()].filter((place) =>
		/[a-z]/.test(String.fromCharCode(bytes[place] ?? 0)),
	);
	const place = letters[below(letters.length)] ?? below(bytes.length);
	const byte = bytes[place] ?? 0;
	bytes[place] = byte === 0x61 ? 0x65 : letters.length > 0 ? 0x61 : byte ^ 1;
	writeFileSync(file, bytes);
}

/** Puts another Cyrillic letter in the place of one, where there are any: the text stays one. */
function changeCyrillic(file: string): void {
	const text = readFileSync(file, "utf8");
	const places = [...text.matchAll(/[б-я]/g)].map(({ index }) => index);
	const place = places[below(places.length)];
	if (place === undefined) changeLetter(file);
	else writeFileSync(file, `${text.slice(0, place)}а${text.slice(place + 1)}`);
}

const cut = (file: string) =>
	truncateSync(file, Math.floor(readFileSync(file).length / 2));

/** What disks, editors and strange programs do to one file of each kind. */
const damages: [what: string, damage: (file: string) => void][] = [
	["a changed letter", changeLetter],
	["another Cyrillic letter", changeCyrillic],
	["half of it lost", cut],
	["it is lost", rmSync],
];

it("damage to what is kept, of whatever kind it is, is never published", {
	timeout: Math.ceil(rounds) * 600_000,
}, async () => {
	const wrong: string[] = [];
	for (let left = rounds; left > 0; left--)
		for (const kind of chosen([...keptFiles().keys()], Math.min(left, 1))) {
			// What a program is built of is used when it is built, the program itself while it stays the same.
			const isOfProgram = /^(?:fonts|astro)/.test(kind);
			if (at === 2 && !isOfProgram) await publish(0);
			const files = keptFiles().get(kind) ?? [];
			const file = files[below(files.length)];
			const [what, damage] = damages[below(damages.length)] ?? [];
			if (!file || !damage) continue;
			damage(file);
			// Pictures that the site has are not asked for.
			if (kind.startsWith("pictures")) await press.project.remove("dist/suret");
			try {
				await publish(isOfProgram ? (at === 2 ? 0 : 2) : at === 0 ? 1 : 0);
			} catch (error) {
				const told = (error as Error).message.split("\n").slice(-5).join("\n");
				wrong.push(`${kind}, ${what}: ${told}`);
				// The next kind begins with a sound cache.
				await press.project.remove(".cache");
				await press.build("--force");
			}
		}
	expect(wrong).toEqual([]);
});

it("nor with --force, when everything is damaged", async () => {
	await press.build("--force");
	for (const file of [...keptFiles().values()].flat()) changeLetter(file);
	await publish(at === 0 ? 1 : 0, "--force");
});

it("caches and site restored in a fresh checkout build what changed and nothing else", async () => {
	const paper = newsroom();
	const [here, there] = [await Press.open(paper), await Press.open(paper)];
	await here.build();
	await here.changes();
	await there.project.remove(".cache");
	const inThere = (name: string) => join(there.project.folder, name);
	for (const name of [".cache", "dist"])
		cpSync(join(here.project.folder, name), inThere(name), { recursive: true });
	// Every file is as old as the checkout.
	for (const folder of ["src", "content", "public"])
		for (const name of readdirSync(inThere(folder), {
			recursive: true,
			encoding: "utf8",
		}))
			utimesSync(join(inThere(folder), name), 1e9, 1e9);
	const changes: ((paper: Newsroom) => void)[] = [
		() => undefined,
		({ articles }) => {
			const qar = articles["2024/01/qar"];
			if (qar) qar.text += "\n\nТағы бір сөз.";
		},
	];
	for (const change of changes) {
		change(paper);
		for (const press of [here, there]) {
			await press.hold(paper);
			await press.build();
		}
		compare(there.site(), here.site());
		expect(await madePages(there)).toBe(await madePages(here));
		expect(await there.changes()).toEqual(await here.changes());
	}
	for (const press of [here, there]) await press.project.remove();
});

/** How many pages the last build made. */
async function madePages(press: Press): Promise<number> {
	return JSON.parse(await press.project.read(".cache/report.json")).pages.made;
}
