/** What a rule says of something it found, wherever that stands. In Kazakh. */
export interface Message {
	/** Stable, in English. */
	ruleId: string;
	/** Whether nothing is published before it is mended. */
	fatal: boolean;
	/** What is wrong, then what to write instead. */
	reason: string;
	/** What to write instead. */
	note: string;
}

/** Whether what a rule finds keeps its file from being published, or is only to be looked at. */
export type Severity = "error" | "warning";

/** A rule as its table has it, under its id. */
interface Wording {
	/** What the rule is about, on one line: for the editors' list. */
	title: string;
	/** Words what was found: what is wrong, and what to write instead. */
	say(...found: never[]): readonly [wrong: string, mend: string];
}

/** A rule: called with what was found, it says so. */
export type Rule<Found extends readonly unknown[] = never[]> = ((
	...found: Found
) => Message) & {
	readonly id: string;
	readonly severity: Severity;
	readonly title: string;
};

type Rules<T extends Readonly<Record<string, Wording>>> = {
	readonly [Id in keyof T]: Rule<Parameters<T[Id]["say"]>>;
};

/** Makes the rules of a table, all of one severity; their names in it are their ids. */
export function makeRules<T extends Readonly<Record<string, Wording>>>(
	severity: Severity,
	table: T,
): Rules<T> {
	const rules = Object.entries(table).map(([id, { title, say }]) => {
		const rule = (...found: never[]): Message => {
			const [wrong, note] = say(...found);
			const reason = `${wrong}. ${note}`;
			return { ruleId: id, fatal: severity === "error", reason, note };
		};
		return [id, Object.assign(rule, { id, severity, title })] as const;
	});
	return Object.fromEntries(rules) as unknown as Rules<T>;
}

/** What is wrong, without what to write instead. */
export const wrongOf = ({ reason, note }: Message): string =>
	reason.slice(0, reason.length - note.length - ". ".length);
