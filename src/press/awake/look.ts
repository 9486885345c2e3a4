import type { Article } from "../../article/article.ts";
import { bodyId } from "../../article/body-cache.ts";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { readArticle } from "../../article/file.ts";
import { readPicture } from "../../article/picture-file.ts";
import { monthOf } from "../../edition/card.ts";
import { newestFirst } from "../../edition/edition.ts";
import { madeScripts } from "../../edition/locales.ts";
import { layOutStory } from "../../edition/paper.ts";
import type { Shelf } from "../../edition/shelf.ts";
import { convertText } from "../conversion.ts";
import { fileAt } from "../files.ts";
import { loadBundle, type Program, render } from "../program/program.ts";

/** How a text would look, or what is wrong with it. */
export interface Look {
	problems: Diagnostic[];
	warnings: Diagnostic[];
	/** Its page in each script, the written one first; none where there are problems. */
	pages: string[];
}

/**
 * What a text would look like as a story, published now; nothing is written.
 * @param file where it lies or will lie, `content/articles/2022/08/x.mdx`
 * @param shelf what stands beside it
 */
export async function lookAt(
	file: string,
	text: string,
	shelf: Shelf,
	program: Program,
): Promise<Look> {
	const { article, body, problems, warnings } = await readArticle(
		file,
		text,
		readPicture,
	);
	if (!article || !body || problems.length > 0)
		return { problems, warnings, pages: [] };
	const story = { ...article, body: bodyId(body) };
	const page = layOutStory(withStory(shelf, story), story.id);
	const { html: bodyHtml, text: bodyText } = body;
	const shown = {
		...page,
		props: { ...page.props, body: { html: bodyHtml, text: bodyText } },
	};
	const bundle = await loadBundle(program.folder);
	const { text: html } = await render(bundle, shown, () => shelf);
	const name = fileAt(page.path);
	const others = convertText(name, html, madeScripts) ?? [];
	return { problems, warnings, pages: [html, ...others] };
}

/** The shelf as it would be with one story more, or another in its place. */
function withStory(shelf: Shelf, article: Article): Shelf {
	const month = monthOf(article.id);
	const others = shelf.stories(month).filter(({ id }) => id !== article.id);
	const stories = newestFirst([...others, article]);
	return {
		...shelf,
		stories: (name) => (name === month ? stories : shelf.stories(name)),
		cards: (name) => (name === month ? stories : shelf.cards(name)),
	};
}
