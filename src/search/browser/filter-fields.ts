import type { FilterCounts } from "./pagefind.ts";
import type { Spelling } from "./spelling.ts";

/** So many values of a filter are offered where the page does not name them all. */
const most = 40;

/**
 * Writes behind each choice of the filters how many stories it has, or nothing where that is not known. Filters whose values the
 * page does not know (tags) get their commonest ones.
 */
export function fillCounts(
	form: HTMLFormElement,
	counts: FilterCounts | undefined,
	{ spell }: Spelling,
): void {
	for (const field of form.querySelectorAll("select")) {
		const values = counts?.[field.name];
		if (values && field.dataset.open !== undefined) offer(field, values, spell);
		for (const option of field.options) {
			if (option.value === "") continue;
			// A value of the address is not spelt yet.
			option.dataset.name ??=
				option.text === option.value ? spell(option.text) : option.text;
			const name = option.dataset.name;
			option.text = values ? `${name} (${values[option.value] ?? 0})` : name;
		}
	}
}

function offer(
	field: HTMLSelectElement,
	values: Record<string, number>,
	spell: (text: string) => string,
): void {
	const known = new Set([...field.options].map(({ value }) => value));
	const common = Object.entries(values)
		.filter(([value, count]) => count > 0 && !known.has(value))
		.sort(([, a], [, b]) => b - a)
		.slice(0, Math.max(0, most - known.size));
	for (const [value] of common) field.add(new Option(spell(value), value));
}
