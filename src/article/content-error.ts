import { formatProblem, formatTraces, type Problem } from "./problem.ts";

/** Content with problems is not published; the message holds all of them, one a line. */
export class ContentError extends Error {
	override name = "ContentError";
	constructor({ problems }: { problems: Problem[] }) {
		super(
			[
				`Мазмұнда түзететін ${problems.length} жер бар:`,
				...problems.map(formatProblem),
				...formatTraces(problems),
			].join("\n"),
		);
		this.stack = this.message;
	}
}
