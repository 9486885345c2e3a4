import { VFileMessage } from "vfile-message";
import { showStrays } from "./characters.ts";
import { limits } from "./limits.ts";
import type { Range } from "./places.ts";
import { limitRules } from "./rules/limits.ts";
import type { Message } from "./rules/rule.ts";

/** A change of a text that mends it: what stands in a part of it gives way to another text. */
export interface Edit extends Range {
	text: string;
}

/** Where people are told that something stands: a line from 1, and a column from 1 in UTF-16 units, if that helps. */
interface Spot {
	line: number;
	column?: number | undefined;
	/** The part of the text that it is about, for editors that mark it, if it is known. */
	range?: Range | undefined;
}

/** How something can be mended without a person. */
export interface Mend {
	/** Changes that mend it, done together. */
	fix?: readonly Edit[] | undefined;
	/** What stands there, and what alone it can have been meant for. */
	instead?: readonly [actual: string, expected: string] | undefined;
}

/** What is known of a finding besides its message. */
interface Finding extends Spot, Mend {
	/** Path from the project's folder; where a text does not know of which file it is, `below` tells it. */
	file?: string;
	/** Way to the field of a record or of front matter. */
	field?: readonly PropertyKey[] | undefined;
	/** What went wrong in the program itself, for developers. */
	stack?: string | undefined;
}

/** A diagnostic as JSON has it: the form in which it is kept, passed between threads and written for machines. */
export type DiagnosticRecord = Message & Finding & { file: string };

/**
 * Something in a file that its author has to mend or, where it is not fatal, to look at. As tools around unified know
 * it, with what mends it.
 */
export class Diagnostic extends VFileMessage {
	declare file: string;
	declare ruleId: string;
	declare fatal: boolean;
	declare note: string;
	declare line: number;
	/** Way to the field of a record or of front matter that it is about, if it is about one. */
	field: readonly PropertyKey[];
	/** Changes that mend it, done together; none where a person has to decide. */
	fix?: readonly Edit[] | undefined;

	constructor(message: Message, finding: Finding) {
		const { ruleId, fatal, reason, note } = message;
		super(reason, { ruleId, source: "altyn-kopir" });
		const { file = "", field = [], fix, instead, stack = "" } = finding;
		Object.assign(this, { fatal, note, file, stack });
		this.field = field;
		this.fix = fix && fix.length > 0 ? fix : undefined;
		this.#place(finding);
		if (instead) [this.actual, this.expected] = [instead[0], [instead[1]]];
	}

	/** The same of a file whose text begins on this line, from 1: until then lines are counted in a part of it. */
	below(firstLine: number, file: string = this.file): Diagnostic {
		const down = <T extends { line: number }>(place: T): T => ({
			...place,
			line: place.line + firstLine - 1,
		});
		const moved = <T extends Range>(part: T): T => ({
			...part,
			start: down(part.start),
			end: down(part.end),
		});
		const { line, column, range, fix } = this;
		this.#place(down({ line, column, range: range && moved(range) }));
		this.file = file;
		this.fix = fix?.map(moved);
		return this;
	}

	/** The same, once it was looked up on which line its field stands, and how it can be mended there. */
	at(line: number, { range, fix }: Pick<Finding, "range" | "fix">): Diagnostic {
		this.#place({ line, range });
		this.fix = fix;
		return this;
	}

	toJSON(): DiagnosticRecord {
		const { file, line, column, ruleId, fatal, reason, note } = this;
		const { range, field, fix, actual, expected, stack } = this;
		return {
			...{ file, line, ...(column !== undefined && { column }) },
			...(range && { range }),
			...{ ruleId, fatal, reason, note },
			...(field.length > 0 && { field }),
			...(fix && { fix }),
			...(actual && expected?.[0] && { instead: [actual, expected[0]] }),
			...(stack && { stack }),
		};
	}

	/** The part of the text that it is about, if it is known. */
	get range(): Range | undefined {
		return this.place && "end" in this.place ? this.place : undefined;
	}

	#place({ line, column, range }: Spot): void {
		this.line = line;
		this.column = column;
		// Tools that know no line by itself find its beginning.
		this.place = range ?? { line, column: column ?? 1 };
		this.name = `${line}:${column ?? 1}`;
	}
}

/** A diagnostic that was kept, or came from another thread. */
export const readDiagnostic = (record: DiagnosticRecord): Diagnostic =>
	new Diagnostic(record, record);

/** The order of diagnostics: file by file, each file's from its beginning. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
	(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
	a.line - b.line ||
	(a.column ?? 0) - (b.column ?? 0);

/** `file:line:column: message`, the form that editors and terminals turn into a link; a warning is named as such. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
	const { file, line, column, fatal, reason } = diagnostic;
	const place = column === undefined ? `${line}` : `${line}:${column}`;
	return showStrays(`${file}:${place}: ${fatal ? "" : "ескерту: "}${reason}`);
}

/** The errors of the program itself among diagnostics, for developers: each once, after the name of its file. */
export const formatTraces = (diagnostics: readonly Diagnostic[]): string[] =>
	diagnostics.flatMap(({ file, stack }) =>
		stack ? [`${file}\n${stack}`] : [],
	);

/** Of each file's diagnostics the first ones, and how many more there are: the rest often go with the first. */
export function keepFirst(
	diagnostics: readonly Diagnostic[],
	most: number = limits.problems,
): Diagnostic[] {
	const byFile = Map.groupBy(diagnostics, ({ file }) => file);
	return [...byFile].flatMap(([file, told]) => {
		const next = told[most];
		if (!next) return told;
		const { line, fatal } = next;
		const more = limitRules["more-problems"](told.length - most);
		return [
			...told.slice(0, most),
			new Diagnostic({ ...more, fatal }, { file, line }),
		];
	});
}
