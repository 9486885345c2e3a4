import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { hash } from "../article/hash.ts";

/** Where the faces that `src/styles/fonts.css` names are laid. */
const folder = join(".cache", "fonts");

// The packages keep І, Ұ and № with the letters Russian has too, the other Kazakh letters apart.
const letters = "АБВГДЕЁЖЗИІЙКЛМНОПРСТУҰФХЦЧШЩЪЫЬЭЮЯ№";
const kazakhLetters = "ӘҒҚҢӨҮҺ";
const latinLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const signs = ` !"#%&'()+,-./0123456789:;=?@\u00a0«»–—…·’‘“”„×°©−→`;

/** Each file: the part of the npm package it is cut from, and the letters it keeps. */
const cuts = [
	{ name: "cyrillic", from: "cyrillic", keep: letters + letters.toLowerCase() },
	{
		name: "kazakh",
		from: "cyrillic-ext",
		keep: kazakhLetters + kazakhLetters.toLowerCase(),
	},
	{ name: "signs", from: "latin", keep: signs },
	{
		name: "latin",
		from: "latin",
		keep: latinLetters + latinLetters.toLowerCase(),
	},
];

const faces = ["literata", "onest"];
/** Weights in use; the rest of the axis is cut off, which halves the files. */
const axes = { wght: { min: 400, max: 700, default: 400 } };

/** Cuts the faces of the site out of their packages, unless they lie there already. */
export async function makeFonts(): Promise<void> {
	const stamp = join(
		folder,
		`${hash(JSON.stringify([cuts, faces, axes, 2]))}.done`,
	);
	if (existsSync(stamp)) return;
	await mkdir(folder, { recursive: true });
	const { resolve } = createRequire(import.meta.url);
	for (const face of faces)
		for (const { name, from, keep } of cuts) {
			const source = await readFile(
				resolve(
					`@fontsource-variable/${face}/files/${face}-${from}-wght-normal.woff2`,
				),
			);
			const cut = await subsetFont(source, keep, {
				targetFormat: "woff2",
				variationAxes: axes,
				noLayoutClosure: true,
			});
			await writeFile(join(folder, `${face}-${name}.woff2`), cut);
		}
	await writeFile(stamp, "");
}
