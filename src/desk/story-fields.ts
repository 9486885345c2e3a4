import type { z } from "zod";
import type { articleSchema, FrontMatter } from "../article/schema.ts";
import type { Given } from "./options.ts";

/** What stands above the text of a new article, as the schema takes it. */
export type StoryFields = z.input<typeof articleSchema>;

/** How one field of an article is told to the command. */
interface Field {
	/** The options that fill it, each with an example of what to write. */
	options: Record<string, string>;
	/** The field out of what was given; nothing, if nothing was. What is wrong with it the schema tells. */
	read(given: Given): unknown;
}

/** An option whose presence says all. */
export const switches: readonly string[] = ["draft"];

const last = (given: Given, name: string) => given.get(name)?.at(-1);

const text = (name: string, example: string): Field => ({
	options: { [name]: `--${name} ${example}` },
	read: (given) => last(given, name),
});

const list = (name: string, example: string): Field => ({
	options: { [name]: `--${name} ${example}` },
	read(given) {
		const items = (given.get(name) ?? []).flatMap((value) => value.split(","));
		const words = items.map((item) => item.trim()).filter(Boolean);
		return words.length > 0 ? [...new Set(words)] : undefined;
	},
});

const count = (name: string, example: string): Field => ({
	options: { [name]: `--${name} ${example}` },
	read(given) {
		const value = last(given, name);
		return value !== undefined && /^\d+$/.test(value) ? Number(value) : value;
	},
});

const image: Field = {
	options: {
		image: "--image bas-qosu.jpg",
		"image-alt": '--image-alt "Залда отырған жетекшілер"',
		"image-caption": '--image-caption "Жиынға облыстың ұйымдары келді"',
		"image-credit": '--image-credit "Суретші не фотограф"',
	},
	read(given) {
		const fields = {
			file: last(given, "image"),
			alt: last(given, "image-alt"),
			caption: last(given, "image-caption"),
			credit: last(given, "image-credit"),
		};
		return Object.values(fields).some((field) => field !== undefined)
			? fields
			: undefined;
	},
};

const corrections: Field = {
	options: {
		correction: '--correction "2022-09-01: Алғашқы нұсқада күні қате еді"',
	},
	read: (given) =>
		given.get("correction")?.map((value) => {
			const [, date, words] =
				/^([\d-]+(?:T[\d:.]+(?:Z|[+-][\d:]+))?)\s*:\s+(.*)$/s.exec(value) ?? [];
			return { date, text: words ?? value };
		}),
};

/** Every field of the schema, in the order in which they stand in a file. */
const fields: Record<keyof FrontMatter, Field> = {
	title: text("title", '"Жетекшілер бас қосты"'),
	lead: text("lead", '"Мақаланың мәнін айтатын бір сөйлем."'),
	date: text("date", "2022-08-30T10:00:00+06:00"),
	dateNote: text("date-note", '"Дереккөзде материалдың күні көрсетілмеген."'),
	updated: text("updated", "2022-09-01T12:00:00+06:00"),
	section: text("section", "qogam"),
	tags: list("tags", '"қоғам, Шымкент"'),
	authors: list("author", "redaktsiia"),
	source: text("source", '"Дереккөздің аты"'),
	translator: text("translator", '"Аты-жөні"'),
	photographer: text("photographer", '"Аты-жөні"'),
	kind: text("kind", "interview"),
	image,
	views: count("views", "68"),
	comments: count("comments", "0"),
	corrections,
	related: list("related", "2022/11/dombyra"),
	redirectFrom: list("redirect-from", "/eski/mekenzhai/"),
	draft: {
		options: { draft: "--draft" },
		read: (given) => (given.has("draft") ? true : undefined),
	},
	slug: text("slug", "zhetekshiler-bas-qosty"),
};

/** Every option that fills a field, with an example of what to write. */
export const fieldOptions: Record<string, string> = Object.assign(
	{},
	...Object.values(fields).map(({ options }) => options),
);

/** The fields that were given to the command, in the order of the file; the schema has not seen them yet. */
export const readFields = (given: Given): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(fields)
			.map(([name, field]) => [name, field.read(given)])
			.filter(([, value]) => value !== undefined),
	);

/** Puts fields in the order in which they stand in a file. */
export const inFileOrder = (
	values: Record<string, unknown>,
): Record<string, unknown> =>
	Object.fromEntries(
		Object.keys(fields)
			.filter((name) => values[name] !== undefined)
			.map((name) => [name, values[name]]),
	);
