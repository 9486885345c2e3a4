import { glance } from "./glance.ts";
import type { Query } from "./groups.ts";
import type { PageName } from "./name-list.ts";
import { type Answer, ask, loadCounts } from "./query.ts";
import { cutText } from "./question.ts";
import { type Screen, step } from "./screen.ts";
import { type Spelling, spellingOf } from "./spelling.ts";

/** Asks queries and shows their answers; of several that are on their way the last one is shown. */
export interface Answers {
	/** Whether none is shown. */
	isEmpty(): boolean;
	/** Takes away what is shown; what is on its way is not shown either. */
	forget(): void;
	/**
	 * Asks, and shows so many results; older years are loaded for them if need be.
	 * @returns whether they are shown, not those of a later query
	 * @throws when a file does not come, and no other query was asked meanwhile
	 */
	show(query: Query, wanted: number): Promise<boolean>;
	/**
	 * Shows more of the same answer.
	 * @returns whether it had more
	 * @throws when a file does not come
	 */
	showMore(query: Query, wanted: number): Promise<boolean>;
	/** Counts the stories of the filters' choices: it takes the filters of all years. @throws when a file does not come */
	count(query: Query, wanted: number): Promise<void>;
}

/** @param alphabet which Latin table the site uses */
export function makeAnswers(screen: Screen, alphabet: string): Answers {
	let spelling: Spelling | undefined;
	let answer: Answer<PageName> | undefined;
	let asked = 0;
	const loadSpelling = async () => {
		spelling ??= await spellingOf(document.documentElement.lang, alphabet);
		return spelling;
	};

	/** Adds results until so many are shown. */
	const fill = async (
		found: Answer<PageName>,
		text: string,
		wanted: number,
	) => {
		const turn = asked;
		const isCurrent = () => turn === asked;
		const spelt = await loadSpelling();
		let hasMore = found.isOpen;
		const count = Math.min(wanted, found.total);
		while (isCurrent() && screen.count() < count)
			hasMore = await screen.add(found, text, spelt, isCurrent);
		if (isCurrent()) screen.setMore(hasMore);
	};

	/** Shows headlines until the answer comes. */
	const showEarly = async (query: Query, isWaiting: () => boolean) => {
		const [early, spelt] = await Promise.all([
			glance(query, step),
			loadSpelling(),
		]);
		if (early && isWaiting())
			screen.showEarly(early, cutText(query.text).trim(), spelt);
	};

	return {
		isEmpty: () => answer === undefined,
		forget: () => {
			asked++;
			answer = undefined;
			screen.clear();
		},
		show: async (query, wanted) => {
			const turn = ++asked;
			let isWaiting = true;
			// The answer itself tells what does not come.
			showEarly(query, () => isWaiting && turn === asked).catch(() => {});
			try {
				const spelt = await loadSpelling();
				const found = await ask(query, screen.names, wanted);
				isWaiting = false;
				if (turn !== asked) return false;
				const text = cutText(query.text).trim();
				answer = found;
				screen.begin(found, text, spelt);
				await fill(found, text, wanted);
			} catch (error) {
				if (turn === asked) throw error;
			} finally {
				isWaiting = false;
			}
			return turn === asked;
		},
		showMore: async ({ text }, wanted) => {
			if (!answer || screen.count() >= answer.total) return false;
			await fill(answer, cutText(text).trim(), wanted);
			return true;
		},
		count: async (query, wanted) => {
			const turn = asked;
			let counts = await loadCounts();
			// The answer itself stays as it is: somebody may be on the way to it by keyboard.
			if (query.text.trim() !== "")
				counts = (await ask(query, screen.names, wanted)).counts ?? counts;
			const spelt = await loadSpelling();
			if (turn === asked) screen.fillCounts(counts, spelt);
		},
	};
}
