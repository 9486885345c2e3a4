import { addressOf, fillForm, readForm } from "./form.ts";
import { makeJourney } from "./journey.ts";
import type { PageName } from "./name-list.ts";
import { type Answer, ask, loadCounts } from "./query.ts";
import { cutText } from "./question.ts";
import { keepRecent } from "./recent.ts";
import { type Screen, step } from "./screen.ts";
import { type Spelling, spellingOf } from "./spelling.ts";

/** A reader's visit to the search page. */
export interface Session {
	/** A query is being typed or chosen: what is shown is about to change. */
	expect(): void;
	/** Asks what the form says now; the history keeps it. */
	find(): Promise<void>;
	/** Asks the same again. */
	repeat(): Promise<void>;
	/** The query is whole: the next one will be another. */
	settle(): void;
	/** Shows more results. */
	showMore(): Promise<void>;
	/** Counts the stories of the filters' choices: it takes the filters of all years. */
	count(): Promise<void>;
	/** Takes up the query of the address, as the page is opened or the browser goes back. */
	open(isFirst: boolean): Promise<void>;
	/** Whether something was asked in vain: a file did not come. */
	hasFailed(): boolean;
}

/**
 * @param alphabet which Latin table the site uses
 * @param onQuestion is told of each query before it is asked
 */
export function makeSession(
	form: HTMLFormElement,
	screen: Screen,
	alphabet: string,
	onQuestion: (text: string) => void,
): Session {
	const journey = makeJourney();
	let spelling: Spelling | undefined;
	let answer: Answer<PageName> | undefined;
	let asked = 0;
	let wanted = step;
	let isFailed = false;
	let isExpected = false;
	const textOf = () => cutText(readForm(form).text).trim();

	const fill = async (turn: number, spelt: Spelling) => {
		const isCurrent = () => turn === asked;
		const found = answer;
		let hasMore = found?.isOpen ?? false;
		const count = Math.min(wanted, found?.total ?? 0);
		while (found && isCurrent() && screen.count() < count)
			hasMore = await screen.add(found, textOf(), spelt, isCurrent);
		if (isCurrent()) screen.setMore(hasMore);
	};

	const answerQuery = async (turn: number) => {
		spelling ??= await spellingOf(document.documentElement.lang, alphabet);
		const found = await ask(readForm(form), screen.names, wanted);
		if (turn !== asked) return;
		answer = found;
		screen.begin(found, textOf(), spelling);
		await fill(turn, spelling);
		if (turn === asked) journey.answer();
	};

	const fail = () => {
		isFailed = true;
		answer = undefined;
		screen.clear();
		screen.tell("broken");
	};

	const repeat = async () => {
		const turn = ++asked;
		const text = textOf();
		isFailed = false;
		isExpected = false;
		screen.setBusy(true);
		screen.showQuestion(text);
		onQuestion(text);
		if (text === "" || !answer) {
			answer = undefined;
			screen.clear();
			screen.tell(text === "" ? undefined : "wait");
		}
		try {
			if (text !== "") await answerQuery(turn);
		} catch {
			if (turn === asked) fail();
		}
		if (turn === asked && !isExpected) screen.setBusy(false);
	};
	const enter = () => journey.enter(addressOf(readForm(form)), wanted);

	return {
		expect: () => {
			isExpected = true;
			screen.setBusy(true);
		},
		repeat,
		find: () => {
			wanted = step;
			enter();
			return repeat();
		},
		settle: () => {
			journey.settle();
			if (textOf() !== "") keepRecent(textOf());
		},
		showMore: async () => {
			const shown = screen.count();
			wanted = shown + step;
			enter();
			if (answer && spelling && shown < answer.total)
				await fill(asked, spelling).catch(repeat);
			else await repeat();
			screen.focus(shown);
		},
		count: async () => {
			const turn = asked;
			let counts = await loadCounts();
			// The answer itself stays as it is: somebody may be on the way to it by keyboard.
			if (textOf() !== "")
				counts =
					(await ask(readForm(form), screen.names, wanted)).counts ?? counts;
			spelling ??= await spellingOf(document.documentElement.lang, alphabet);
			if (turn === asked) screen.fillCounts(counts, spelling);
		},
		open: (isFirst) => {
			if (!isFirst && !journey.hasMoved()) return Promise.resolve();
			fillForm(form, location.search, isFirst);
			wanted = journey.wanted() ?? step;
			if (isFirst) enter();
			return repeat();
		},
		hasFailed: () => isFailed,
	};
}
