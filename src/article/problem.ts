import { showStrays } from "./characters.ts";
import { limits } from "./limits.ts";

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
	/** For developers, where the program itself went wrong: the error's stack. */
	trace?: string;
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
	return showStrays(`${file}:${place}: ${message}`);
}

/** The errors of the program itself among problems, for developers: each once, after the name of its file. */
export function formatTraces(problems: readonly Problem[]): string[] {
	return problems.flatMap(({ file, trace }) =>
		trace === undefined ? [] : [`${file}\n${trace}`],
	);
}

/** Of each file's problems the first ones, and how many more there are: the rest often go with the first. */
export function keepFirst(
	problems: readonly Problem[],
	most: number = limits.problems,
): Problem[] {
	const byFile = Map.groupBy(problems, ({ file }) => file);
	return [...byFile].flatMap(([file, told]) => {
		if (told.length <= most) return told;
		const { line = 1 } = told[most] ?? {};
		const message = `Бұл файлда тағы ${told.length - most} жер бар. Алдымен жоғарыда айтылғандарын түзетіп, қайта тексеріңіз`;
		return [...told.slice(0, most), { file, line, message }];
	});
}
