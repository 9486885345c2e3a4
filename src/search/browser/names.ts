import { readings } from "../../kazakh/typed.ts";
import { splitWords } from "../../kazakh/words.ts";
import type { NamedFilter } from "../files/filters.ts";
import type { Keys } from "../language/stems.ts";

/** What a part of the paper is called: a section, a year, an author, a standing page. */
export interface Name {
	/** In Cyrillic. */
	name: string;
	/** The filter that its stories pass, where it has stories. */
	filter: NamedFilter | undefined;
}

/** Names that stand in a query, and what is left of it. */
interface Named<N extends Name> {
	way: N[];
	rest: string;
}

/** Words that are said with a name and mean nothing more: «спорт жаңалықтары», «2026 жылғы мақалалар». */
const fillers = new Set(
	"жыл жылы жылғы жылдағы жылдың жылда бөлім бөлімі бөлімінің бөліміндегі айдар айдары айдарындағы мақала мақаласы мақалалар мақалалары жаңалық жаңалығы жаңалықтар жаңалықтары автор авторы".split(
		" ",
	),
);

/** So many words a query with a name in it may have. */
const mostWords = 10;
const shortestBeginning = 3;

/** A word of a query. */
interface Token {
	text: string;
	/** What it may be, in Cyrillic or as it stands. */
	words: string[];
	keys: Set<string>;
}

/** A name by the words it is made of. */
interface KnownName<N extends Name> {
	name: N;
	words: { key: string; word: string }[];
}

const isFiller = (token?: Token) =>
	token?.words.some((word) => fillers.has(word));

/** Finds names in queries, in any form of their words, in any script and on any keyboard. */
export class NameFinder<N extends Name> {
	readonly #keyOf: (word: string) => string;
	readonly #names: KnownName<N>[];
	readonly #keys: ReadonlySet<string>;

	/** @param names all that there are */
	constructor(names: readonly N[], keys: Keys) {
		this.#keyOf = (word) => keys.queryKeys(word)[0] ?? word;
		this.#names = names.map((name) => ({
			name,
			words: splitWords(name.name).map(({ text }) => ({
				key: this.#keyOf(text),
				word: text.toLowerCase(),
			})),
		}));
		this.#keys = new Set(
			this.#names.flatMap(({ words }) => words.map(({ key }) => key)),
		);
	}

	/** Whether a key is that of a name's word. */
	hasKey(key: string): boolean {
		return this.#keys.has(key);
	}

	/**
	 * The names that a whole query means together; where it may mean several things, each of them.
	 * @param isOpen whether the last word may be a beginning
	 */
	whole(text: string, isOpen: boolean): N[][] {
		for (const gap of [/\s+/, /[\s\u2010-\u2015-]+/]) {
			const tokens = text.split(gap).filter(Boolean);
			if (tokens.length > mostWords) return [];
			const ways = this.#waysFrom(
				0,
				tokens.map((token) => this.#readToken(token)),
				isOpen,
			).filter((way) => way.length > 0);
			if (ways.length > 0) return ways;
		}
		return [];
	}

	/** The names that stand somewhere in a query, with what is left of it. */
	within(text: string): Named<N> {
		const way: N[] = [];
		const rest: string[] = [];
		const split = text.split(/\s+/).filter(Boolean);
		if (split.length > mostWords) return { way, rest: text };
		const tokens = split.map((token) => this.#readToken(token));
		for (let at = 0; at < tokens.length; ) {
			const longest = this.#namesAt(tokens, at, false).reduce<
				KnownName<N> | undefined
			>(
				(best, own) =>
					own.words.length > (best?.words.length ?? 0) ? own : best,
				undefined,
			);
			if (longest) way.push(longest.name);
			else if (way.length === 0 || !isFiller(tokens[at]))
				rest.push(tokens[at]?.text ?? "");
			at += longest?.words.length ?? 1;
		}
		return { way, rest: rest.join(" ") };
	}

	#readToken(text: string): Token {
		const bare = splitWords(text);
		const typed = bare.length === 1 ? [bare[0]?.text ?? text, text] : [text];
		const words = [...new Set(typed.flatMap((word) => readings(word)))];
		return { text, words, keys: new Set(words.map(this.#keyOf)) };
	}

	/** Every way in which the words from a place on are names and fillers, one after the other. */
	#waysFrom(at: number, tokens: readonly Token[], isOpen: boolean): N[][] {
		if (at >= tokens.length) return [[]];
		const ways = this.#namesAt(tokens, at, isOpen).flatMap(({ name, words }) =>
			this.#waysFrom(at + words.length, tokens, isOpen).map((rest) => [
				name,
				...rest,
			]),
		);
		return isFiller(tokens[at])
			? [...ways, ...this.#waysFrom(at + 1, tokens, isOpen)]
			: ways;
	}

	/** Names whose words stand at a place. */
	#namesAt(
		tokens: readonly Token[],
		at: number,
		isOpen: boolean,
	): KnownName<N>[] {
		return this.#names.filter(
			({ words }) =>
				words.length > 0 &&
				at + words.length <= tokens.length &&
				words.every(({ key, word }, i) => {
					const token = tokens[at + i];
					if (token?.keys.has(key)) return true;
					return (
						isOpen &&
						at + i === tokens.length - 1 &&
						token?.words.some(
							(own) => own.length >= shortestBeginning && word.startsWith(own),
						)
					);
				}),
		);
	}
}
