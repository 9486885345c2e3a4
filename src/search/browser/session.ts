import type { Answers } from "./answers.ts";
import { OutdatedError } from "./engine.ts";
import { addressOf, fillForm, readForm } from "./form.ts";
import { makeJourney } from "./journey.ts";
import { cutText } from "./question.ts";
import { keepRecent } from "./recent.ts";
import { type Screen, step } from "./screen.ts";

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

/** @param onQuestion is told of each query before it is asked */
export function makeSession(
	form: HTMLFormElement,
	screen: Screen,
	answers: Answers,
	onQuestion: (text: string) => void,
): Session {
	const journey = makeJourney();
	let wanted = step;
	let isFailed = false;
	let isExpected = false;
	const textOf = () => cutText(readForm(form).text).trim();
	const enter = () => journey.enter(addressOf(readForm(form)), wanted);

	const fail = (error: unknown) => {
		isFailed = true;
		answers.forget();
		screen.tell(error instanceof OutdatedError ? "outdated" : "broken");
		screen.setBusy(isExpected);
	};
	/** Shows that something is asked; of nothing there is no answer. */
	const begin = (text: string) => {
		isFailed = false;
		isExpected = false;
		screen.setBusy(text !== "");
		screen.showQuestion(text);
		onQuestion(text);
		if (text === "") answers.forget();
		if (answers.isEmpty()) screen.tell(text === "" ? undefined : "wait");
	};

	const repeat = async () => {
		const text = textOf();
		begin(text);
		if (text === "") return;
		try {
			if (!(await answers.show(readForm(form), wanted))) return;
			journey.answer();
			screen.setBusy(isExpected);
		} catch (error) {
			fail(error);
		}
	};
	const find = () => {
		wanted = step;
		enter();
		return repeat();
	};
	const showMore = async () => {
		const shown = screen.count();
		wanted = shown + step;
		enter();
		const hadMore = await answers
			.showMore(readForm(form), wanted)
			.catch(() => false);
		if (!hadMore) await repeat();
		screen.focus(shown);
	};
	const open = async (isFirst: boolean) => {
		if (!isFirst && !journey.hasMoved()) return;
		fillForm(form, location.search, isFirst);
		wanted = journey.wanted() ?? step;
		if (isFirst) enter();
		await repeat();
	};

	return {
		repeat,
		find,
		showMore,
		open,
		expect: () => {
			isExpected = true;
			screen.setBusy(true);
		},
		settle: () => {
			journey.settle();
			if (textOf() !== "") keepRecent(textOf());
		},
		count: () => answers.count(readForm(form), wanted),
		hasFailed: () => isFailed,
	};
}
