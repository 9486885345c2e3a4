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

const encoder = new TextEncoder();

/** How long a text is in UTF-8, in bytes. */
export const bytesOf = (text: string): number => encoder.encode(text).length;
