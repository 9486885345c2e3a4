import { sentenceCase } from "../kazakh/headline.ts";
import { writeBody } from "./import-markdown.ts";
import { leadOf, readPlainStory } from "./import-text.ts";
import type { Given } from "./options.ts";
import { demand } from "./story-command.ts";
import { readFields, type StoryFields } from "./story-fields.ts";
import {
	checkFields,
	placeNew,
	placeOf,
	readAuthors,
	readDate,
	readId,
	readUtf8,
} from "./story-file.ts";
import { writeArticle } from "./story-text.ts";

/**
 * Makes an article of a plain text.
 * @param file of the text
 * @param given its fields
 * @returns the path made, and the words of the title to look at
 * @throws DeskError with what to write instead; nothing was changed then
 */
export function importStory(
	file: string,
	given: Given,
): { target: string; unsure: string[] } {
	const content = given.get("content")?.at(-1) ?? "content";
	const date = readDate(demand(given, "date"), "date");
	const updated = given.get("updated")?.at(-1);
	if (updated !== undefined) readDate(updated, "updated");
	const { slug, ...fields } = readFields(given);
	const section = readId(content, "sections", demand(given, "section"));
	const authors = readAuthors(content, fields);
	const story = readPlainStory(readUtf8(file));
	const { title, unsure } =
		fields.title === undefined
			? sentenceCase(story.headline, story.paragraphs.join("\n"))
			: { title: String(fields.title), unsure: [] };
	const target = placeOf(content, new Date(date), title, slug);
	const article: StoryFields = {
		lead: leadOf(story.paragraphs[0] ?? ""),
		views: story.views,
		comments: story.comments,
		...fields,
		title,
		date,
		section,
		authors,
	};
	checkFields(article, target);
	placeNew(target, writeArticle(article, writeBody(story.paragraphs)));
	return { target, unsure };
}
