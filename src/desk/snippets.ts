import type { z } from "zod";

/** A snippet as VS Code reads it: https://code.visualstudio.com/docs/editing/userdefinedsnippets */
export interface Snippet {
	scope: "mdx";
	prefix: string;
	body: string[];
	description: string;
}

/** A field of front matter. */
export interface Field {
	name: string;
	field: z.core.JSONSchema.JSONSchema;
}

/** The moment of writing, with the machine's offset. */
const moment = "YEAR-MONTH-DATETHOUR:MINUTE:00TIMEZONE_OFFSET".replace(
	/YEAR|MONTH|DATE|HOUR|MINUTE|TIMEZONE_OFFSET/g,
	(part) => `\${CURRENT_${part}}`,
);

/** Fields with a place for each value, which holds the example of the field's hint; between the lines of front matter, where they are several. */
export function snippetOfFields(
	fields: readonly Field[],
): Pick<Snippet, "scope" | "body"> {
	let place = 0;
	const stop = (text: string) =>
		text === "" ? `$${++place}` : `\${${++place}:${text}}`;
	const value = ({ name, field }: Field): string => {
		if (field.enum) return `\${${++place}|${field.enum.join(",")}|}`;
		if (field.type === "boolean") return "true";
		if (field.format === "date-time") return stop(moment);
		const example = exampleOf(name, field.description);
		return field.type === "array"
			? `[${stop(example.replace(/^\[|\]$/g, ""))}]`
			: stop(example);
	};
	const lines = ({ name, field }: Field, indent = ""): string[] => {
		const inner = fieldsOf(field);
		if (inner.length > 0)
			return [
				`${indent}${name}:`,
				...inner.flatMap((one) => lines(one, `${indent}  `)),
			];
		const items =
			typeof field.items === "object" && !Array.isArray(field.items)
				? fieldsOf(field.items)
				: [];
		if (items.length === 0)
			return [`${indent}${name}: ${value({ name, field })}`];
		const [first = "", ...others] = items.flatMap((one) => lines(one));
		return [
			`${indent}${name}:`,
			`${indent}  - ${first}`,
			...others.map((line) => `${indent}    ${line}`),
		];
	};
	const body = fields.flatMap((field) => lines(field));
	return {
		scope: "mdx",
		body: fields.length > 1 ? ["---", ...body, "---", "", "$0"] : body,
	};
}

const fieldsOf = ({ properties = {} }: z.core.JSONSchema.JSONSchema): Field[] =>
	Object.entries(properties).flatMap(([name, field]) =>
		typeof field === "object" ? [{ name, field }] : [],
	);

/** What a hint gives as an example of a field; nothing where it gives none. */
const exampleOf = (name: string, hint = ""): string =>
	(new RegExp(`(?:^|[\\s«])${name}: (.*)$`).exec(hint)?.[1] ?? "").replace(
		/^…$/,
		"",
	);

/** A component as its example writes it, with a place for each thing left open. */
export function snippetOfTag(name: string, example: string): Snippet {
	let place = 0;
	const open = (text: string) => text.replaceAll("…", () => `$${++place}`);
	const [, begin, within, end] = /^(<[^>]*>)( … )(<.*)$/.exec(example) ?? [];
	return {
		scope: "mdx",
		prefix: name,
		body:
			begin && within && end
				? [open(begin), "", open(within.trim()), "", end]
				: [open(example)],
		description: example,
	};
}
