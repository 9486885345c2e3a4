import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { keep, readKept } from "../keep/kept.ts";
import { makerKey } from "../keep/maker.ts";
import { type Face, faces, weights } from "../look/faces.ts";
import { writeAtomically } from "../platform/atomic-write.ts";
import { cacheFolder } from "../platform/cache-folder.ts";
import { hash } from "../platform/hash.ts";

/** Where the faces are laid, with `faces.css`, which `src/look/faces.css` takes in. */
const folder = join(cacheFolder, "fonts");

// The packages keep І, Ұ and № with the letters Russian has too, the other Kazakh letters apart.
const letters = "АБВГДЕЁЖЗИІЙКЛМНОПРСТУҰФХЦЧШЩЪЫЬЭЮЯ№";
const kazakhLetters = "ӘҒҚҢӨҮҺ";
const signs = ` !"#%&'()+,-./0123456789:;=?@\u00a0«»–—…·’‘“”„×°©−→`;
const latinLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** What both Latin tables of `kazakh/alphabets.ts` need besides, as the packages part it. */
const kazakhLatin = "ÄÖÜÑÁÓÚÝäöüñáóúýı";
const kazakhLatinFar = "İĞğŞşŪūŃńǴǵ";
/** Төте жазу, in all shapes its letters join in, with its marks and digits. */
const arabicLetters = "ءابپتجچحدرزسشعفقكگلمنڭوۇۋۆۆھيىە،؛؟ـ";

const bothCases = (text: string) => text.toUpperCase() + text.toLowerCase();

/** A file with letters of a face: its name, the part of the npm package it is cut from, and what it keeps. */
interface Cut {
	name: string;
	from: string;
	keep: string;
}

const latinCuts: Cut[] = [
	{ name: "signs", from: "latin", keep: signs },
	{ name: "latin", from: "latin", keep: bothCases(latinLetters) },
	{ name: "kazakh-latin", from: "latin", keep: kazakhLatin },
	{ name: "kazakh-latin-far", from: "latin-ext", keep: kazakhLatinFar },
];
const cyrillicCuts: Cut[] = [
	{ name: "cyrillic", from: "cyrillic", keep: bothCases(letters) },
	{ name: "kazakh", from: "cyrillic-ext", keep: bothCases(kazakhLetters) },
];

const cutsOf: Readonly<Record<Face["letters"], readonly Cut[]>> = {
	"cyrillic and latin": [...cyrillicCuts, ...latinCuts],
	arabic: [{ name: "arabic", from: "arabic", keep: arabicLetters }],
};

/** Each file. */
const cuts = faces.flatMap((face) =>
	cutsOf[face.letters].map((cut) => ({ face, ...cut })),
);

/** The rest of the axis is cut off, which halves the files. */
const axes = { wght: { ...weights, default: weights.min } };

/** Hashes of what was cut, by its name. */
const stamp = join(folder, "cut.json");

const isSound = ([name, sum]: [string, string]): boolean =>
	existsSync(join(folder, name)) &&
	hash(readFileSync(join(folder, name))) === sum;

/** Cuts the faces of the site out of their packages, unless they lie there already as they were cut. */
export async function makeFonts(): Promise<void> {
	const key = makerKey(import.meta.filename);
	const known = readKept<Record<string, string>>(stamp, key);
	if (known && Object.entries(known).every(isSound)) return;
	const made = new Map<string, Uint8Array>();
	const { resolve } = createRequire(import.meta.url);
	for (const { face, name, from, keep } of cuts) {
		const source = await readFile(
			resolve(
				`@fontsource-variable/${face.id}/files/${face.id}-${from}-wght-normal.woff2`,
			),
		);
		const cut = await subsetFont(source, keep, {
			targetFormat: "woff2",
			variationAxes: axes,
			// Arabic letters reach the shapes they join in through features.
			noLayoutClosure: name !== "arabic",
		});
		made.set(`${face.id}-${name}.woff2`, cut);
	}
	made.set("faces.css", Buffer.from(cuts.map(faceRule).join("")));
	for (const [name, content] of made)
		writeAtomically(join(folder, name), content);
	const sums = [...made].map(([name, content]) => [name, hash(content)]);
	keep(stamp, key, Object.fromEntries(sums));
}

/** The rule of one file. A browser loads it when a page shows one of its letters. */
const faceRule = ({ face, name, keep }: (typeof cuts)[number]) => `@font-face {
	font-family: "${face.family}";
	src: url("./${face.id}-${name}.woff2") format("woff2");
	font-weight: ${weights.min} ${weights.max};
	font-display: swap;
	unicode-range: ${[...new Set(keep)].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(",")};
}
`;
