import { compareWords } from "./bounds.ts";

/** What words of pages are found by. Words and forms go by their numbers. */
export interface Vocabulary {
	/** Keys as the reader's engine sees them. */
	forms: readonly string[];
	/** Numbers of the forms in the order in which they stand in an index, as `orderForms` finds it. */
	order: Uint32Array;
	/** Numbers of forms: those of the first word, of the second, … */
	items: Uint32Array;
	/** Where each word's forms end in `items`. */
	ends: Uint32Array;
}

/** A form that the reader's engine sees as it is; nearly all are so. */
const plain = /^[а-ик-яәғқңөұүһіјa-z\d]+$/;

/** A key as the reader's engine sees it: its letters and digits. */
export const formOf = (key: string): string =>
	plain.test(key) ? key : key.replace(/[^\p{Alphabetic}\p{N}]/gu, "");

/** What is left of a form without diacritics: what is looked for. */
export const wordOf = (form: string): string =>
	plain.test(form) ? form : form.normalize("NFD").replace(/\p{M}/gu, "");

/**
 * The order of an index: by words, the form that is its word before its variants.
 * @param known the order of the first forms, if it was found already
 */
export function orderForms(
	forms: readonly string[],
	known: Uint32Array = new Uint32Array(),
): Uint32Array {
	const added: number[] = [];
	for (let form = known.length; form < forms.length; form++) added.push(form);
	const compare = (a: number, b: number) =>
		compareForms(forms[a] ?? "", forms[b] ?? "");
	added.sort(compare);
	const order = new Uint32Array(forms.length);
	let old = 0;
	let next = 0;
	for (let at = 0; at < order.length; at++) {
		const own = known[old];
		const other = added[next];
		const isOld =
			own !== undefined && (other === undefined || compare(own, other) <= 0);
		order[at] = (isOld ? own : other) ?? 0;
		if (isOld) old++;
		else next++;
	}
	return order;
}

function compareForms(a: string, b: string): number {
	const [one, other] = [wordOf(a), wordOf(b)];
	if (one !== other) return compareWords(one, other);
	return Number(a !== one) - Number(b !== other) || compareWords(a, b);
}
