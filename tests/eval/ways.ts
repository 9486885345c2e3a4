import { latin2018 } from "../../src/kazakh/alphabets.ts";
import { transliterate } from "../../src/kazakh/transliterate.ts";

/** Spells a word by a table; letters without a row stay. */
const by =
	(rows: string) =>
	(word: string): string => {
		const table = new Map(
			rows.split(" ").map((row) => [row.slice(0, 1), row.slice(1)] as const),
		);
		return Array.from(
			word.toLowerCase(),
			(letter) => table.get(letter) ?? letter,
		).join("");
	};

const common =
	"аa бb вv гg дd еe зz кk лl мm нn оo пp рr сs тt фf цts чch шsh щshch ъ ь эe юyu яya ёyo";

/** How readers type a word; names are what `--misses` takes. */
export const ways: Readonly<Record<string, (word: string) => string>> = {
	cyrillic: (word) => word,
	"cyrillic-capitals": (word) => word.toUpperCase(),
	latin: (word) => transliterate(word.toLowerCase(), "latn"),
	"latin-capitals": (word) => transliterate(word.toUpperCase(), "latn"),
	"latin-2018": (word) => transliterate(word.toLowerCase(), "latn", latin2018),
	"latin-2018-capitals": (word) =>
		transliterate(word.toUpperCase(), "latn", latin2018),
	arabic: (word) => transliterate(word, "arab"),
	/** Nothing but the letters of an English keyboard, as few as can be. */
	chat: by(`${common} әa ғg жzh иi йi қk ңn өo уu ұu үu хh һh ыy іi`),
	/** The same with digraphs. */
	"chat-digraphs": by(
		`${common} әae ғgh жzh иi йy қq ңng өo уu ұu үu хkh һh ыy іi`,
	),
	/** A mixture that is often met: q, j and w. */
	"chat-short": by(`${common} әa ғg жj иi йi қq ңn өo уw ұu үu хh һh ыy іi`),
	russian: by("әа ғг қк ңн өо ұу үу һх іи"),
};
