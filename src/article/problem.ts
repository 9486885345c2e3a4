/** Something in a file that its author has to mend, or, where it is a warning, to look at. */
export interface Problem {
	/** Path from the project's folder. */
	file: string;
	/** Line in the file, from 1. */
	line: number;
	/** Column in the line, from 1, in UTF-16 units. */
	column?: number;
	/** In Kazakh: what is wrong, then what to write instead. */
	message: string;
}

/** A problem that keeps nothing from being published, named as such. */
export function formatWarning(warning: Problem): string {
	return formatProblem({ ...warning, message: `ескерту: ${warning.message}` });
}

/** `file:line:column: message`, the form that editors and terminals turn into a link. */
export function formatProblem({
	file,
	line,
	column,
	message,
}: Problem): string {
	const place = column === undefined ? `${line}` : `${line}:${column}`;
	return `${file}:${place}: ${message}`;
}
