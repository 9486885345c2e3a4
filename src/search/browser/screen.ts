import { fillCounts } from "./filter-fields.ts";
import { chosenOf } from "./form.ts";
import type { Glance } from "./glance.ts";
import type { Hit } from "./hits.ts";
import { type PageName, readNames, showNames } from "./name-list.ts";
import type { FilterCounts } from "./pagefind.ts";
import type { Answer } from "./query.ts";
import { cutText } from "./question.ts";
import { drawHit } from "./result-list.ts";
import type { Spelling } from "./spelling.ts";
import { sayOf, tellAnswer } from "./status.ts";

/** Results shown at a time. */
export const step = 10;

/** An element of the search page. @throws when the page lacks it */
export function elementIn<T extends HTMLElement>(
	page: HTMLElement,
	selector: string,
): T {
	const element = page.querySelector<T>(selector);
	if (!element) throw new Error(`The search page lacks ${selector}`);
	return element;
}

/** What the search page shows: every word it says stands in the page, in the page's script. */
export class Screen {
	/** What parts of the paper are called. */
	readonly names: PageName[];
	readonly #form: HTMLFormElement;
	readonly #status: HTMLElement;
	readonly #list: HTMLElement;
	readonly #named: HTMLElement;
	readonly #chosen: HTMLElement;
	readonly #more: HTMLElement;
	readonly #template: HTMLTemplateElement;
	readonly #zone: string;
	readonly #say: ReturnType<typeof sayOf>;
	readonly #titleOfPage = document.title;

	/** @throws when the page lacks one of its elements */
	constructor(page: HTMLElement, form: HTMLFormElement) {
		this.names = readNames(elementIn<HTMLTemplateElement>(page, "#names"));
		this.#form = form;
		this.#status = elementIn(page, "[role=status]");
		this.#list = elementIn(page, "[data-results]");
		this.#named = elementIn(page, "[data-names]");
		this.#chosen = elementIn(page, "[data-chosen]");
		this.#more = elementIn(page, "[data-more]");
		this.#template = elementIn<HTMLTemplateElement>(page, "#hit");
		this.#zone = page.dataset.zone ?? "UTC";
		this.#say = sayOf(page);
	}

	/** From the first key until the answer stands, what is shown is about to change. */
	setBusy(isBusy: boolean): void {
		this.#list.ariaBusy = String(isBusy);
	}

	/** Shows what is asked: in the tab's title and beside the closed filters. */
	showQuestion(text: string): void {
		const title = `${text} – ${this.#say("title").textContent}`;
		document.title = text === "" ? this.#titleOfPage : title;
		this.#showChosen();
	}

	/** Takes all results away. */
	clear(): void {
		this.#list.replaceChildren();
		showNames(this.#named, []);
		this.setMore(false);
	}

	/** Tells one of the page's lines, or nothing. */
	tell(line?: "wait" | "broken" | "outdated"): void {
		this.#status.replaceChildren(...(line ? [this.#say(line)] : []));
	}

	/** Tells of an answer and takes the last results away. */
	begin(answer: Answer<PageName>, text: string, spelling: Spelling): void {
		this.fillCounts(answer.counts, spelling);
		const chosen = this.#showChosen();
		this.#status.replaceChildren(
			...tellAnswer(answer, text, chosen.length > 0, this.#say, spelling),
		);
		showNames(this.#named, answer.names);
		this.#list.replaceChildren();
	}

	/** Shows headlines in the place of an answer that is on its way. */
	showEarly({ hits, isAsked }: Glance, text: string, spelling: Spelling): void {
		this.#list.replaceChildren(...this.#draw(hits, isAsked, text, spelling));
	}

	/** Adds the next results, unless another query was asked meanwhile. @returns whether there are more */
	async add(
		answer: Answer<PageName>,
		text: string,
		spelling: Spelling,
		isCurrent: () => boolean,
	): Promise<boolean> {
		const shown = this.count();
		const hits = await answer.hits(shown, step);
		if (!isCurrent()) return false;
		this.#list.append(...this.#draw(hits, answer.isAsked, text, spelling));
		return shown + hits.length < answer.total || answer.isOpen;
	}

	fillCounts(counts: FilterCounts | undefined, spelling: Spelling): void {
		fillCounts(this.#form, counts, spelling);
	}

	/** How many results are shown. */
	count(): number {
		return this.#list.childElementCount;
	}

	setMore(hasMore: boolean): void {
		this.#more.hidden = !hasMore;
	}

	focus(result: number): void {
		this.#list.querySelectorAll("a")[result]?.focus();
	}

	#showChosen(): string[] {
		const chosen = chosenOf(this.#form);
		this.#chosen.textContent = chosen.join(", ");
		return chosen;
	}

	#draw(
		hits: readonly Hit[],
		isAsked: (word: string) => boolean,
		text: string,
		spelling: Spelling,
	): Node[] {
		const drawing = {
			...{ template: this.#template, zone: this.#zone, spelling, isAsked },
			query: cutText(text),
		};
		return hits.map((hit) => drawHit(hit, drawing));
	}
}
