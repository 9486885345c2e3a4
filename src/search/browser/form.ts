import { filterNames } from "../files/filters.ts";
import type { Query } from "./groups.ts";
import { cutText } from "./question.ts";

const sorts = ["best", "newest", "oldest"] as const;

/** What a form asks. */
export function readForm(form: HTMLFormElement): Query {
	const fields = new FormData(form);
	const value = (name: string) => String(fields.get(name) ?? "").trim();
	return {
		// A space at the end says that the word is whole.
		text: String(fields.get("q") ?? "").trimStart(),
		filters: Object.fromEntries(filterNames.map((name) => [name, value(name)])),
		sort: sorts.find((name) => name === value("sort")) ?? "best",
	};
}

/** A query as it stands in an address, behind «?»: what is not chosen is left out, and what hosts would find too long is cut. */
export function queryString({ text, filters, sort }: Query): string {
	const fields = Object.entries({
		q: cutText(text).trim(),
		...filters,
		sort: sort === "best" ? "" : sort,
	}).filter(([, value]) => value !== "");
	return new URLSearchParams(fields).toString();
}

/** Fills a form with an address's query. @param isFirst what a reader typed before this program came stays then */
export function fillForm(
	form: HTMLFormElement,
	address: string,
	isFirst: boolean,
): void {
	const given = new URLSearchParams(address);
	for (const name of ["q", ...filterNames, "sort"]) {
		const field = form.elements.namedItem(name);
		const value = given.get(name);
		if (value === null && isFirst) continue;
		if (field instanceof HTMLInputElement) field.value = value ?? "";
		if (field instanceof HTMLSelectElement) choose(field, value);
	}
}

/** Chooses a value, which a filter may not have yet; without one, what stands first. */
function choose(field: HTMLSelectElement, value: string | null): void {
	const [first] = field.options;
	const wanted = value || first?.value || "";
	const isThere = [...field.options].some((option) => option.value === wanted);
	const isFilter = filterNames.some((name) => name === field.name);
	// The order has its own values alone.
	if (!isThere && isFilter) field.add(new Option(wanted, wanted));
	field.value = isThere || isFilter ? wanted : "best";
}

/** The names of the filters' chosen values, as the page spells them. */
export const chosenOf = (form: HTMLFormElement): string[] =>
	filterNames.flatMap((name) => {
		const field = form.elements.namedItem(name);
		if (!(field instanceof HTMLSelectElement) || field.value === "") return [];
		const [option] = field.selectedOptions;
		return option ? [option.dataset.name ?? option.text] : [];
	});
