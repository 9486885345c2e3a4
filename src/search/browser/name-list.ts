import { namedFilters } from "../files/filters.ts";
import type { Name } from "./names.ts";

/** A part of the paper with its line on the page. */
export interface PageName extends Name {
	item: HTMLElement;
}

/** The names that a page knows: they stand in its template, spelt in its script. */
export function readNames(template: HTMLTemplateElement): PageName[] {
	const items = template.content.querySelectorAll<HTMLElement>("[data-name]");
	return [...items].map((item) => ({
		name: item.dataset.name ?? "",
		filter: namedFilters.find((filter) => filter === item.dataset.filter),
		item,
	}));
}

/** Shows names as answers. */
export function showNames(list: HTMLElement, names: readonly PageName[]): void {
	list.replaceChildren(...names.map(({ item }) => item.cloneNode(true)));
	list.hidden = names.length === 0;
}
