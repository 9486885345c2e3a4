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

/** Finds names in queries, in any form of their words, in any script and on any keyboard. */
export interface NameFinder<N extends Name> {
	/** The names that a whole query means together; where it may mean several things, each of them. @param isOpen whether the last word may be a beginning */
	whole(text: string, isOpen: boolean): N[][];
	/** The names that stand somewhere in a query, with what is left of it. */
	within(text: string): Named<N>;
	/** Whether a key is that of a name's word. */
	hasKey(key: string): boolean;
}

/** @param names all that there are */
export function makeNameFinder<N extends Name>(
	names: readonly N[],
	keys: Keys,
): NameFinder<N> {
	const keyOf = (word: string) => keys.queryKeys(word)[0] ?? word;
	const known = names.map((name) => ({
		name,
		words: splitWords(name.name).map(({ text }) => ({
			key: keyOf(text),
			word: text.toLowerCase(),
		})),
	}));
	const all = new Set(
		known.flatMap(({ words }) => words.map(({ key }) => key)),
	);

	const readToken = (token: string): Token => {
		const bare = splitWords(token);
		const typed = bare.length === 1 ? [bare[0]?.text ?? token, token] : [token];
		const words = [...new Set(typed.flatMap((text) => readings(text)))];
		return { text: token, words, keys: new Set(words.map(keyOf)) };
	};
	const isFiller = (token?: Token) =>
		token?.words.some((word) => fillers.has(word));
	/** Names whose words stand at a place, with how many they are. */
	const namesAt = (tokens: readonly Token[], at: number, isOpen: boolean) =>
		known.filter(
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

	const readWays = (tokens: readonly Token[], isOpen: boolean): N[][] => {
		const follow = (at: number): N[][] => {
			if (at >= tokens.length) return [[]];
			const ways = namesAt(tokens, at, isOpen).flatMap(({ name, words }) =>
				follow(at + words.length).map((rest) => [name, ...rest]),
			);
			return isFiller(tokens[at]) ? [...ways, ...follow(at + 1)] : ways;
		};
		return follow(0).filter((way) => way.length > 0);
	};

	return {
		hasKey: (key) => all.has(key),
		whole: (text, isOpen) => {
			for (const gap of [/\s+/, /[\s\u2010-\u2015-]+/]) {
				const parts = text.split(gap).filter(Boolean);
				if (parts.length > mostWords) return [];
				const ways = readWays(parts.map(readToken), isOpen);
				if (ways.length > 0) return ways;
			}
			return [];
		},
		within: (text) => {
			const tokens = text.split(/\s+/).filter(Boolean).map(readToken);
			const way: N[] = [];
			const rest: string[] = [];
			if (tokens.length > mostWords) return { way, rest: text };
			for (let at = 0; at < tokens.length; ) {
				const longest = namesAt(tokens, at, false).reduce<
					(typeof known)[number] | undefined
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
		},
	};
}

interface Token {
	text: string;
	/** What it may be, in Cyrillic or as it stands. */
	words: string[];
	keys: Set<string>;
}
