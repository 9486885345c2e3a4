import { language } from "../kazakh/language.ts";

/** A step of the way from the front page to a page. */
export interface Crumb {
	path: string;
	name: string;
}

/** A way to a list, and how many stories stand there. */
export interface Way extends Crumb {
	count: number;
}

type Named = Pick<Crumb, "name">;

const collator = new Intl.Collator(language);

/** Ways in the order of the alphabet. */
export const byName = (a: Named, b: Named) => collator.compare(a.name, b.name);

/** The fullest first; equal ones in the order of the alphabet. */
export const byCount = (
	a: Named & { count: number },
	b: Named & { count: number },
) => b.count - a.count || byName(a, b);

/** The text with a capital at its beginning. */
export const capitalised = (text: string) =>
	text.charAt(0).toUpperCase() + text.slice(1);
