import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the tokens stand. Keys of code follow it from here (`keep/maker.ts`): what is made of this module is made of it. */
export const tokensPlace = fileURLToPath(
	new URL("./tokens.css", import.meta.url),
);

/** Tokens that others than style sheets ask for. */
const asked = [
	"paper",
	"gold",
	"cover-paper",
	"cover-ink",
	"cover-gold",
	"cover-field",
	"cover-thread",
	"cover-glint",
] as const;

/** Colours as CSS writes them, by the names of their tokens. */
type Palette = Readonly<Record<(typeof asked)[number], string>>;

/** The colours of `tokens.css` by day and by night. */
export interface Palettes {
	day: Palette;
	night: Palette;
}

/** A media query and what stands in it. */
const query = /^@media (.+) \{\n([\s\S]*?)^\}/gm;
/** A token with a colour, or with another token. */
const token = /--([\w-]+): ((?:#|oklch|var).*);/g;

/**
 * Reads the colours for what knows no style sheet.
 * @throws where a token is not there
 */
export function readPalettes(): Palettes {
	const css = readFileSync(tokensPlace, "utf8");
	const dark = [...css.matchAll(query)]
		.filter(([, media]) => media === "(prefers-color-scheme: dark)")
		.map(([, , rules]) => rules)
		.join("");
	const day = css.replace(query, "");
	return { day: paletteIn(day), night: paletteIn(day + dark) };
}

/** Of two tokens of one name the later one holds, as in CSS. */
function paletteIn(css: string): Palette {
	const written = new Map(
		[...css.matchAll(token)].map(([, name, colour]) => [name, colour]),
	);
	const colourOf = (name: string): string => {
		const colour = written.get(name);
		if (colour === undefined)
			throw new Error(`There is no --${name} in ${tokensPlace}`);
		const [, other] = /^var\(--([\w-]+)\)$/.exec(colour) ?? [];
		return other === undefined ? colour : colourOf(other);
	};
	return Object.fromEntries(
		asked.map((name) => [name, colourOf(name)]),
	) as Palette;
}
