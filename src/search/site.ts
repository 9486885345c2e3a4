/** What the browser is told of the index before it asks: `/pagefind/site.json`. */
export interface SearchSite {
	/** Years with how many stories each has, newest first. */
	years: { year: number; stories: number }[];
	/** File of the filter of roots (`root-filter.ts`). */
	roots: string;
	/** Spellings with the words of the site that they do not lead to by themselves (`exceptions.ts`). */
	exceptions: (readonly [spelling: string, word: string])[];
	/** File of the keys with their counts (`key-list.ts`). */
	keys: string;
}

export const searchFolder = "/pagefind/";
export const siteFile = `${searchFolder}site.json`;
