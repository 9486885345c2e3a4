import { Document, isCollection } from "yaml";
import { inFileOrder, type StoryFields } from "./story-fields.ts";

/** The text of an article file: front matter, then its body. */
export function writeArticle(fields: StoryFields, body: string): string {
	return `---\n${writeFrontMatter(fields)}---\n\n${body}\n`;
}

/** The YAML between the `---` lines; absent and empty fields are left out. */
export function writeFrontMatter(fields: StoryFields): string {
	const isEmpty = (value: unknown) =>
		Array.isArray(value) && value.length === 0;
	const document = new Document(
		Object.fromEntries(
			Object.entries(inFileOrder(fields)).filter(
				([, value]) => !isEmpty(value),
			),
		),
	);
	for (const key of ["tags", "authors", "related", "redirectFrom"]) {
		const list = document.get(key, true);
		if (isCollection(list)) list.flow = true;
	}
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
