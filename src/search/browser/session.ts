import type { Answers } from "./answers.ts";
import { OutdatedError } from "./engine.ts";
import { fillForm, queryString, readForm } from "./form.ts";
import { makeJourney } from "./journey.ts";
import { cutText } from "./question.ts";
import { keepRecent } from "./recent.ts";
import { type Screen, step } from "./screen.ts";

/** A reader's visit to the search page. */
export class Session {
	readonly #form: HTMLFormElement;
	readonly #screen: Screen;
	readonly #answers: Answers;
	readonly #onQuestion: (text: string) => void;
	readonly #journey = makeJourney();
	/** How many results are wanted. */
	#wanted = step;
	#isFailed = false;
	/** Whether a query is being typed or chosen. */
	#isExpected = false;

	/** @param onQuestion is told of each query before it is asked */
	constructor(
		form: HTMLFormElement,
		screen: Screen,
		answers: Answers,
		onQuestion: (text: string) => void,
	) {
		this.#form = form;
		this.#screen = screen;
		this.#answers = answers;
		this.#onQuestion = onQuestion;
	}

	/** Takes up the query of the address, as the page is opened or the browser goes back. */
	async open(isFirst: boolean): Promise<void> {
		if (!isFirst && !this.#journey.hasMoved()) return;
		fillForm(this.#form, location.search, isFirst);
		this.#wanted = this.#journey.wanted() ?? step;
		if (isFirst) this.#enter();
		await this.repeat();
	}

	/** A query is being typed or chosen: what is shown is about to change. */
	expect(): void {
		this.#isExpected = true;
		this.#screen.setBusy(true);
	}

	/** Asks what the form says now; the history keeps it. */
	find(): Promise<void> {
		this.#wanted = step;
		this.#enter();
		return this.repeat();
	}

	/** Asks the same again. */
	async repeat(): Promise<void> {
		const text = this.#text();
		this.#begin(text);
		if (text === "") return;
		try {
			if (!(await this.#answers.show(readForm(this.#form), this.#wanted)))
				return;
			this.#journey.answer();
			this.#screen.setBusy(this.#isExpected);
		} catch (error) {
			this.#fail(error);
		}
	}

	/** Shows more results. */
	async showMore(): Promise<void> {
		const shown = this.#screen.count();
		this.#wanted = shown + step;
		this.#enter();
		const hadMore = await this.#answers
			.showMore(readForm(this.#form), this.#wanted)
			.catch(() => false);
		if (!hadMore) await this.repeat();
		this.#screen.focus(shown);
	}

	/** The query is whole: the next one will be another. */
	settle(): void {
		this.#journey.settle();
		const text = this.#text();
		if (text !== "") keepRecent(text);
	}

	/** Counts the stories of the filters' choices: it takes the filters of all years. */
	count(): Promise<void> {
		return this.#answers.count(readForm(this.#form), this.#wanted);
	}

	/** Whether something was asked in vain: a file did not come. */
	hasFailed(): boolean {
		return this.#isFailed;
	}

	#text(): string {
		return cutText(readForm(this.#form).text).trim();
	}

	#enter(): void {
		this.#journey.enter(queryString(readForm(this.#form)), this.#wanted);
	}

	/** Shows that something is asked; of nothing there is no answer. */
	#begin(text: string): void {
		this.#isFailed = false;
		this.#isExpected = false;
		this.#screen.setBusy(text !== "");
		this.#screen.showQuestion(text);
		this.#onQuestion(text);
		if (text === "") this.#answers.forget();
		if (this.#answers.isEmpty())
			this.#screen.tell(text === "" ? undefined : "wait");
	}

	#fail(error: unknown): void {
		this.#isFailed = true;
		this.#answers.forget();
		this.#screen.tell(error instanceof OutdatedError ? "outdated" : "broken");
		this.#screen.setBusy(this.#isExpected);
	}
}
