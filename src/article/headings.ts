import type { Heading, Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isBlank } from "./characters.ts";
import type { Tell } from "./components/component.ts";
import { markdown } from "./rules/markdown.ts";

/** Headings: below the page's own title, not skipping a level, not empty. */
export function headingRules(tell: Tell): (heading: Heading) => void {
	let last = 1;
	return (heading) => {
		const { depth } = heading;
		if (isEmpty(heading)) tell(heading, markdown["empty-heading"]());
		if (depth === 1) tell(heading, markdown["heading-one"]());
		else if (depth > 3) tell(heading, markdown["heading-too-deep"]());
		else if (depth > last + 1) tell(heading, markdown["heading-skipped"]());
		last = Math.max(2, Math.min(3, depth));
	};
}

/** Whether a node shows no words. */
export function isEmpty(node: Nodes): boolean {
	return isBlank(textOf(node, { includeImageAlt: false }));
}
