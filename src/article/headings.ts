import type { Heading, Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isBlank } from "./characters.ts";
import type { Tell } from "./components/component.ts";

/** Headings: below the page's own title, not skipping a level, not empty. */
export function headingRules(tell: Tell): (heading: Heading) => void {
	let last = 1;
	return (heading) => {
		const { depth } = heading;
		if (isEmpty(heading))
			tell(heading, "Тақырыптың сөзі жоқ. Сөзін жазыңыз не белгісін өшіріңіз");
		if (depth === 1)
			tell(
				heading,
				"«#» – мақаланың өз тақырыбының белгісі. Ішкі тақырыпты «## » деп бастаңыз",
			);
		else if (depth > 3)
			tell(heading, "Тақырып тым терең. «## » не «### » деп бастаңыз");
		else if (depth > last + 1)
			tell(
				heading,
				"«###» тақырыбының алдында «##» тақырыбы жоқ. «## » деп бастаңыз",
			);
		last = Math.max(2, Math.min(3, depth));
	};
}

/** Whether a node shows no words. */
export function isEmpty(node: Nodes): boolean {
	return isBlank(textOf(node, { includeImageAlt: false }));
}
