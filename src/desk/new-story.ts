import { relative, sep } from "node:path";
import { articlePath } from "../edition/urls.ts";
import { writeNow } from "./desk-clock.ts";
import type { Given } from "./options.ts";
import { readFields, type StoryFields } from "./story-fields.ts";
import {
	checkFields,
	firstId,
	placeNew,
	placeOf,
	readAuthors,
	readDate,
	readId,
} from "./story-file.ts";
import { writeArticle } from "./story-text.ts";

/** What stands in a new file until its writer has written. */
const blank = {
	lead: "Мақаланың мәнін бір-екі сөйлеммен жазыңыз.",
	body: "Мәтін осы жерден басталады.",
};

/**
 * Begins an article: a file that passes every check, in the folder of its month, as a draft.
 * @param title its headline
 * @param given its other fields; without them it is dated now, of the first section, signed by the newsroom
 * @returns the path made, and the address the story will have
 * @throws DeskError with what to write instead; nothing was changed then
 */
export function beginStory(
	title: string,
	given: Given,
): { target: string; address: string } {
	const content = given.get("content")?.at(-1) ?? "content";
	const { slug, ...fields } = readFields(given);
	const date = readDate(given.get("date")?.at(-1) ?? writeNow(), "date");
	const section = given.get("section")?.at(-1);
	const target = placeOf(content, new Date(date), title, slug);
	const article: StoryFields = {
		lead: blank.lead,
		...fields,
		title,
		date,
		section:
			section === undefined
				? firstId(content, "sections")
				: readId(content, "sections", section),
		authors: readAuthors(content, fields),
		draft: true,
	};
	checkFields(article, target);
	placeNew(target, writeArticle(article, blank.body));
	const id = relative(`${content}/articles`, target)
		.replace(/\.mdx$/, "")
		.replaceAll(sep, "/");
	return { target, address: articlePath(id) };
}
