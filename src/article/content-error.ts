import {
	type Diagnostic,
	formatDiagnostic,
	formatTraces,
} from "./diagnostic.ts";

/** Content with problems is not published; the message holds all of them, one a line. */
export class ContentError extends Error {
	override name = "ContentError";
	constructor({ problems }: { problems: readonly Diagnostic[] }) {
		super(
			[
				`Мазмұнда түзететін ${problems.length} жер бар:`,
				...problems.map(formatDiagnostic),
				...formatTraces(problems),
			].join("\n"),
		);
		this.stack = this.message;
	}
}
