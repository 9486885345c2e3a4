/**
 * How much an editor's file may hold. Parsers of Markdown and YAML take a time that grows with the square of some of
 * these numbers, and a stack that grows with others; below them a file is read within 3 seconds and 400 MB
 * (`tests/bench/hostile.ts`). All are counted in one walk, before anything is parsed.
 */
export const limits = {
	/** A text file, in bytes. */
	bytes: 200 * 1024,
	/** Kinds of marks of which a text may have as many as it may have of one. */
	kinds: 4,
	/** Lines of a text. */
	lines: 10_000,
	/** Signs between two white spaces: longer than any word and most addresses. */
	word: 2000,
	/** Back ticks in a row. */
	ticks: 20,
	/** Columns of a table times its lines: the parser fills up short ones. */
	cells: 10_000,
	/** Quotations and lists within each other. */
	nesting: 20,
	/** White space before an item of a list, in columns. */
	indent: 100,
	/** Tags within each other. */
	tags: 30,
	/** Keys of a YAML text, and its items. */
	keys: 3000,
	items: 5000,
	/** Signs in a line of YAML. */
	yamlLine: 5000,
	/** Brackets and items of a YAML text within each other. */
	yamlNesting: 10,
	/** Problems told of one file. */
	problems: 50,
} as const;

/** More of something than may be, and where. */
export interface Excess {
	line: number;
	message: string;
}

/** Says that there is too much of something. */
export function sayExcess(
	what: string,
	found: number,
	most: number,
	mend: string,
): string {
	return `${what} тым көп: ${found} (ең көбі – ${most}). ${mend}`;
}

/** What to do with a text that holds too much. */
export const split = "Мәтінді қысқартыңыз не бірнеше мақалаға бөліңіз";

/** Says that a file is too long. */
export function sayBytes(bytes: number): string {
	const kilobytes = (count: number) => Math.ceil(count / 1024);
	return `Файл тым үлкен: ${kilobytes(bytes)} КБ (ең көбі – ${kilobytes(limits.bytes)} КБ). ${split}`;
}
