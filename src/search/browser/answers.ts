import { glance } from "./glance.ts";
import type { Query } from "./groups.ts";
import type { PageName } from "./name-list.ts";
import { type Answer, ask, loadCounts } from "./query.ts";
import { cutText } from "./question.ts";
import { type Screen, step } from "./screen.ts";
import { type Spelling, spellingOf } from "./spelling.ts";

/** Asks queries and shows their answers; of several that are on their way the last one is shown. */
export class Answers {
	readonly #screen: Screen;
	readonly #alphabet: string;
	#spelling: Spelling | undefined;
	/** The answer that is shown. */
	#answer: Answer<PageName> | undefined;
	/** How many queries were asked: the number of the last one is its own. */
	#asked = 0;

	/** @param alphabet which Latin table the site uses */
	constructor(screen: Screen, alphabet: string) {
		this.#screen = screen;
		this.#alphabet = alphabet;
	}

	/** Whether none is shown. */
	isEmpty(): boolean {
		return this.#answer === undefined;
	}

	/** Takes away what is shown; what is on its way is not shown either. */
	forget(): void {
		this.#asked++;
		this.#answer = undefined;
		this.#screen.clear();
	}

	/**
	 * Asks, and shows so many results; older years are loaded for them if need be.
	 * @returns whether they are shown, not those of a later query
	 * @throws when a file does not come, and no other query was asked meanwhile
	 */
	async show(query: Query, wanted: number): Promise<boolean> {
		const turn = ++this.#asked;
		let isWaiting = true;
		// The answer itself tells what does not come.
		this.#showEarly(query, () => isWaiting && turn === this.#asked).catch(
			() => {},
		);
		try {
			const spelling = await this.#loadSpelling();
			const found = await ask(query, this.#screen.names, wanted);
			isWaiting = false;
			if (turn !== this.#asked) return false;
			const text = cutText(query.text).trim();
			this.#answer = found;
			this.#screen.begin(found, text, spelling);
			await this.#fill(found, text, wanted);
		} catch (error) {
			if (turn === this.#asked) throw error;
		} finally {
			isWaiting = false;
		}
		return turn === this.#asked;
	}

	/**
	 * Shows more of the same answer.
	 * @returns whether it had more
	 * @throws when a file does not come
	 */
	async showMore({ text }: Query, wanted: number): Promise<boolean> {
		const answer = this.#answer;
		if (!answer || this.#screen.count() >= answer.total) return false;
		await this.#fill(answer, cutText(text).trim(), wanted);
		return true;
	}

	/** Counts the stories of the filters' choices: it takes the filters of all years. @throws when a file does not come */
	async count(query: Query, wanted: number): Promise<void> {
		const turn = this.#asked;
		let counts = await loadCounts();
		// The answer itself stays as it is: somebody may be on the way to it by keyboard.
		if (query.text.trim() !== "")
			counts = (await ask(query, this.#screen.names, wanted)).counts ?? counts;
		const spelling = await this.#loadSpelling();
		if (turn === this.#asked) this.#screen.fillCounts(counts, spelling);
	}

	async #loadSpelling(): Promise<Spelling> {
		this.#spelling ??= await spellingOf(
			document.documentElement.lang,
			this.#alphabet,
		);
		return this.#spelling;
	}

	/** Adds results until so many are shown. */
	async #fill(
		found: Answer<PageName>,
		text: string,
		wanted: number,
	): Promise<void> {
		const turn = this.#asked;
		const isCurrent = () => turn === this.#asked;
		const spelling = await this.#loadSpelling();
		let hasMore = found.isOpen;
		const count = Math.min(wanted, found.total);
		while (isCurrent() && this.#screen.count() < count)
			hasMore = await this.#screen.add(found, text, spelling, isCurrent);
		if (isCurrent()) this.#screen.setMore(hasMore);
	}

	/** Shows headlines until the answer comes. */
	async #showEarly(query: Query, isWaiting: () => boolean): Promise<void> {
		const [early, spelling] = await Promise.all([
			glance(query, step),
			this.#loadSpelling(),
		]);
		if (early && isWaiting())
			this.#screen.showEarly(early, cutText(query.text).trim(), spelling);
	}
}
