import { articlePath, soundArticle } from "../project.ts";

/** A broken article: what is wrong, what is put in place of what in the sound article, and the problems told of it (`{slug}` is its file's name). */
export type Row = [
	fault: string,
	change: [find: string | RegExp, put: string],
	...problems: string[],
];

/** The rows as files, all of one folder. */
export function filesOf(rows: readonly Row[]) {
	return rows.map(([fault, [find, put], ...problems], at) => {
		const slug = `qate-${at + 1}`;
		const file = articlePath(slug);
		// A title of its own: the same one twice would be one more problem.
		const text = soundArticle
			.replace(find, () => put)
			.replace("ашылды", `ашылды (${at + 1})`);
		return {
			fault,
			file,
			text,
			problems: problems.map(
				(problem) => `${file}:${problem.replace("{slug}", slug)}`,
			),
		};
	});
}
