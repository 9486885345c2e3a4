import { languageIn } from "../../kazakh/language.ts";

/** How a page's script spells what was found. */
export interface Spelling {
	/** Before the addresses of its pages. */
	prefix: string;
	spell(text: string): string;
	/** Spells the text of HTML and leaves its tags. */
	spellMarkup(html: string): string;
}

const same = (text: string) => text;
const cyrillic: Spelling = { prefix: "", spell: same, spellMarkup: same };

/**
 * The spelling of a page's language; tables are loaded where they are needed alone.
 * @param latin which Latin table the site uses: 2021 or 2018
 */
export async function spellingOf(
	language: string,
	latin: string,
): Promise<Spelling> {
	const script = (["latn", "arab"] as const).find(
		(name) => languageIn[name] === language,
	);
	if (!script) return cyrillic;
	const [{ transliteratePieces }, { latin2018, latin2021, arabic }] =
		await Promise.all([
			import("../../kazakh/transliterate.ts"),
			import("../../kazakh/alphabets.ts"),
		]);
	const alphabet =
		script === "arab" ? arabic : latin === "2018" ? latin2018 : latin2021;
	const spell = (pieces: string[]) =>
		transliteratePieces(pieces, script, alphabet);
	return {
		prefix: `/${script}`,
		spell: (text) => spell([text]).join(""),
		// Words are spelt whole, though a mark may cut them.
		spellMarkup: (html) => {
			const page = new DOMParser().parseFromString(html, "text/html");
			const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
			const texts: Node[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode);
			const spelt = spell(texts.map(({ nodeValue }) => nodeValue ?? ""));
			for (const [at, text] of texts.entries())
				text.nodeValue = spelt[at] ?? "";
			return page.body.innerHTML;
		},
	};
}
