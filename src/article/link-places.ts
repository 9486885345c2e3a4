import type { Edit } from "./diagnostic.ts";
import { indexPlaces, offsetAt, type Place } from "./places.ts";
import { editFrom } from "./written.ts";

/** What stands before the address of a link, or of a definition. */
const beginnings = ["](", "](<", "]: ", "]:", "]: <"];

/**
 * The change that puts another address into a link.
 * @param place where the link, or its definition, begins
 * @param href its address, as it was read
 * @returns nothing where the address does not stand there as it is: it may be written with escapes
 */
export function editHref(
	text: string,
	place: Place,
	href: string,
	other: string,
): Edit | undefined {
	const from = offsetAt(text, place);
	const [paragraph = ""] = text
		.slice(from)
		.split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/, 1);
	const starts = beginnings.flatMap((beginning) => {
		const at = paragraph.indexOf(beginning + href);
		const end = at + beginning.length + href.length;
		return at >= 0 && /^(?:[\s)>]|$)/.test(paragraph.slice(end, end + 1))
			? [from + at + beginning.length]
			: [];
	});
	return starts.length === 0
		? undefined
		: editFrom(indexPlaces(text)(Math.min(...starts)), href.length, other);
}
