/**
 * Keys as the index holds them. A mark ends each, so that no key is the beginning of another and
 * matches are exact; Pagefind folds й into и, so ј stands for it; it drops the hyphen of a compound
 * from a query, so a letter stands for that.
 */
const endMark = "q";
const hyphenMark = "x";

/** The letters of a word or of its beginning, as they stand in the index. */
export const encodeLetters = (word: string) =>
	word.replaceAll("й", "ј").replaceAll("-", hyphenMark);

/** One key, whole. */
export const encodeKey = (key: string) => encodeLetters(key) + endMark;
