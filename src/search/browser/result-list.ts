import { formatDate } from "../../kazakh/dates.ts";
import type { Hit } from "./hits.ts";
import { markWords } from "./marking.ts";
import type { Spelling } from "./spelling.ts";

/** What results are drawn with. */
export interface Drawing {
	template: HTMLTemplateElement;
	zone: string;
	spelling: Spelling;
	/** The query, handed on to the story's page, which marks its words. */
	query: string;
	/** Whether a word is one of those that were asked for. */
	isAsked(word: string): boolean;
}

/** Draws one found story out of the page's template. */
export function drawHit(
	hit: Hit,
	{ template, zone, spelling, query, isAsked }: Drawing,
): Node {
	const { prefix, spell, spellMarkup } = spelling;
	const item = template.content.cloneNode(true) as DocumentFragment;
	const elementOf = <T extends HTMLElement>(name: string) =>
		item.querySelector<T>(`[data-${name}]`);

	const title = elementOf<HTMLAnchorElement>("title");
	if (title) {
		title.href = `${prefix}${hit.path}?${new URLSearchParams({ izdeu: query })}`;
		const marked = document.createElement("span");
		marked.append(markWords(hit.title, isAsked));
		title.innerHTML = spellMarkup(marked.innerHTML);
	}
	const section = elementOf("section");
	if (section) {
		section.textContent = spell(hit.section);
		section.style.setProperty("--hue", hit.hue);
	}
	const date = elementOf<HTMLTimeElement>("date");
	if (date) {
		date.dateTime = hit.date;
		date.textContent = spell(formatDate(new Date(hit.date), zone));
	}
	const excerpt = elementOf("excerpt");
	if (excerpt) excerpt.innerHTML = spellMarkup(hit.excerpt);
	return item;
}
