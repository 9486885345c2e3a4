import { fillCounts } from "./filter-fields.ts";
import { chosenOf } from "./form.ts";
import type { Glance } from "./glance.ts";
import { type PageName, readNames, showNames } from "./name-list.ts";
import type { FilterCounts } from "./pagefind.ts";
import type { Answer } from "./query.ts";
import { cutText } from "./question.ts";
import { drawHit } from "./result-list.ts";
import type { Spelling } from "./spelling.ts";
import { sayOf, tellAnswer } from "./status.ts";

/** Results shown at a time. */
export const step = 10;

/** What the search page shows: every word it says stands in the page, in the page's script. */
export interface Screen {
	names: PageName[];
	/** From the first key until the answer stands, what is shown is about to change. */
	setBusy(isBusy: boolean): void;
	/** Shows what is asked: in the tab's title and beside the closed filters. */
	showQuestion(text: string): void;
	/** Takes all results away. */
	clear(): void;
	/** Tells one of the page's lines, or nothing. */
	tell(line?: "wait" | "broken" | "outdated"): void;
	/** Tells of an answer and takes the last results away. */
	begin(answer: Answer<PageName>, text: string, spelling: Spelling): void;
	/** Shows headlines in the place of an answer that is on its way. */
	showEarly(early: Glance, text: string, spelling: Spelling): void;
	/** Adds the next results, unless another query was asked meanwhile. @returns whether there are more */
	add(
		answer: Answer<PageName>,
		text: string,
		spelling: Spelling,
		isCurrent: () => boolean,
	): Promise<boolean>;
	fillCounts(counts: FilterCounts | undefined, spelling: Spelling): void;
	/** How many results are shown. */
	count(): number;
	setMore(hasMore: boolean): void;
	focus(result: number): void;
}

/** @throws when the page lacks a part */
export function partOf<T extends HTMLElement>(
	page: HTMLElement,
	selector: string,
): T {
	const element = page.querySelector<T>(selector);
	if (!element) throw new Error(`The search page lacks ${selector}`);
	return element;
}

/** @param page the search page @param form its form */
export function makeScreen(page: HTMLElement, form: HTMLFormElement): Screen {
	const status = partOf(page, "[role=status]");
	const list = partOf<HTMLOListElement>(page, "[data-results]");
	const named = partOf(page, "[data-names]");
	const chosen = partOf(page, "[data-chosen]");
	const more = partOf<HTMLButtonElement>(page, "[data-more]");
	const template = partOf<HTMLTemplateElement>(page, "#hit");
	const zone = page.dataset.zone ?? "UTC";
	const say = sayOf(page);
	const titleOfPage = document.title;
	const showChosen = () => {
		chosen.textContent = chosenOf(form).join(", ");
	};
	const setMore = (hasMore: boolean) => {
		more.hidden = !hasMore;
	};
	return {
		names: readNames(partOf<HTMLTemplateElement>(page, "#names")),
		setBusy: (isBusy) => {
			list.ariaBusy = String(isBusy);
		},
		showQuestion: (text) => {
			const title = `${text} – ${say("title").textContent}`;
			document.title = text === "" ? titleOfPage : title;
			showChosen();
		},
		clear: () => {
			list.replaceChildren();
			showNames(named, []);
			setMore(false);
		},
		tell: (line) => status.replaceChildren(...(line ? [say(line)] : [])),
		begin: (answer, text, spelling) => {
			fillCounts(form, answer.counts, spelling);
			showChosen();
			const isFiltered = chosenOf(form).length > 0;
			status.replaceChildren(
				...tellAnswer(answer, text, isFiltered, say, spelling),
			);
			showNames(named, answer.names);
			list.replaceChildren();
		},
		showEarly: ({ hits, isAsked }, text, spelling) => {
			const query = cutText(text);
			const drawing = { template, zone, spelling, query, isAsked };
			list.replaceChildren(...hits.map((hit) => drawHit(hit, drawing)));
		},
		add: async (answer, text, spelling, isCurrent) => {
			const shown = list.childElementCount;
			const hits = await answer.hits(shown, step);
			if (!isCurrent()) return false;
			const { isAsked } = answer;
			const query = cutText(text);
			const drawing = { template, zone, spelling, query, isAsked };
			list.append(...hits.map((hit) => drawHit(hit, drawing)));
			return shown + hits.length < answer.total || answer.isOpen;
		},
		fillCounts: (counts, spelling) => fillCounts(form, counts, spelling),
		count: () => list.childElementCount,
		setMore,
		focus: (result) => list.querySelectorAll("a")[result]?.focus(),
	};
}
