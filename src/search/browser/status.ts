import type { PageName } from "./name-list.ts";
import type { Answer } from "./query.ts";
import type { Spelling } from "./spelling.ts";

/** Says lines that stand in the page as templates, in the page's script, with their gaps filled. */
export type Say = (name: string, filling?: string | Node) => HTMLElement;

/** @param page holds the templates `say-…` */
export const sayOf =
	(page: HTMLElement): Say =>
	(name, filling = "") => {
		const words = page.querySelector<HTMLTemplateElement>(`#say-${name}`);
		if (!words) throw new Error(`The search page cannot say "${name}"`);
		const said = words.content.cloneNode(true) as DocumentFragment;
		said.querySelector("data")?.replaceChildren(filling);
		const line = document.createElement("span");
		line.append(said);
		return line;
	};

const quote = (text: string) => `«${text}»`;

function linkTo(query: string, text: string): HTMLAnchorElement {
	const link = document.createElement("a");
	link.href = `?${new URLSearchParams({ q: query })}`;
	link.textContent = text;
	return link;
}

/**
 * What is told of an answer, line by line.
 * @param typed the query as it was typed
 * @param isFiltered whether stories were left out by choice
 */
export function tellAnswer(
	answer: Answer<PageName>,
	typed: string,
	isFiltered: boolean,
	say: Say,
	{ spell }: Spelling,
): HTMLElement[] {
	const { total, isOpen, names, left, mended, cutTo } = answer;
	const lines = [
		total > 0
			? say(isOpen ? "open" : "found", String(total))
			: say(names.length > 0 ? "empty" : "none"),
	];
	if (cutTo !== undefined) lines.push(say("long", String(cutTo)));
	if (mended !== undefined) {
		lines.push(say("mended", quote(spell(mended))));
		const exact = `"${typed.replace(/["«»“”„]/g, " ").trim()}"`;
		lines.push(say("typed", linkTo(exact, quote(typed))));
	}
	if (total > 0 && left.length > 0)
		lines.push(say("left", left.map(quote).join(", ")));
	if (total === 0 && isFiltered)
		lines.push(say("filtered", linkTo(typed, quote(typed))));
	return lines;
}
