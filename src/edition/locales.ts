import { paper } from "../article/paper.ts";
import { siteUrl } from "../environment/site-url.ts";
import {
	type Alphabet,
	latin2018,
	latin2021,
	type Script,
} from "../kazakh/alphabets.ts";
import { language, languageIn } from "../kazakh/language.ts";
import type { PageOptions } from "../kazakh/page.ts";
import { transliterate } from "../kazakh/transliterate.ts";

/** Scripts made from the Cyrillic page, in the order of the switch. */
export const madeScripts: readonly Script[] = ["latn", "arab"];

/** The alphabet a script is written in; an absent one is the script's default. */
const alphabetOf = (script: Script): Alphabet | undefined =>
	script === "latn"
		? { "2021": latin2021, "2018": latin2018 }[paper.latinAlphabet]
		: undefined;

/** Folders of the site whose files have no scripts. */
const assets = ["_astro", "suret", "fonts", "pagefind"];

/** How a page of the paper becomes the one in a script. */
export function conversionTo(script: Script): PageOptions {
	const alphabet = alphabetOf(script);
	return {
		...{ site: siteUrl, assets, scriptSwitch: "data-script-switch" },
		...(alphabet ? { alphabet } : {}),
	};
}

/** Every page stands in each locale: Kazakh in one of its scripts, below a prefix of addresses. */
export interface Locale {
	lang: typeof language | (typeof languageIn)[Script];
	dir: "ltr" | "rtl";
	prefix: string;
	/** Words of the interface as they are spelt in it. */
	spell(cyrillic: string): string;
}

/** The three locales; the first is the one that is written. */
export const locales: readonly Locale[] = [
	{ lang: language, dir: "ltr", prefix: "", spell: (text) => text },
	{
		lang: languageIn.latn,
		dir: "ltr",
		prefix: "/latn",
		spell: (text) => transliterate(text, "latn", alphabetOf("latn")),
	},
	{
		lang: languageIn.arab,
		dir: "rtl",
		prefix: "/arab",
		spell: (text) => transliterate(text, "arab"),
	},
];
