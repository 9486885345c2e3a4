import type {
	MdxJsxAttribute,
	MdxJsxFlowElement,
	MdxJsxTextElement,
} from "mdast-util-mdx-jsx";
import { isBlank } from "./characters.ts";
import type { Tell, Values } from "./components/component.ts";
import { nearest, onlyNearest } from "./nearest.ts";
import { attributeRules as rules } from "./rules/attributes.ts";
import { editFrom } from "./written.ts";

/** What HTML or other papers call our attributes. */
const aliases: Readonly<Record<string, readonly string[]>> = {
	src: ["file", "url"],
	href: ["url"],
	link: ["url"],
	image: ["file", "still"],
	poster: ["still"],
	author: ["speaker", "credit"],
	name: ["speaker", "title"],
	photographer: ["credit"],
	heading: ["title"],
	description: ["alt"],
	lang: ["code"],
	language: ["code"],
};

/**
 * Reads the attributes of a tag, and tells of each that may not be there, has no plain value, or is missing.
 * @param allowed names of attributes the tag may have, and whether it must
 * @returns the values of the allowed ones; white space in them is one space
 */
export function readAttributes(
	element: MdxJsxFlowElement | MdxJsxTextElement,
	allowed: Readonly<Record<string, "required" | "optional">>,
	tell: Tell,
): Values {
	const values: Record<string, string> = {};
	const seen = new Set<string>();
	const known = Object.keys(allowed);
	for (const attribute of element.attributes) {
		if (attribute.type === "mdxJsxExpressionAttribute") {
			tell(attribute, rules["expression-attribute"](element.name));
			continue;
		}
		const { name, value } = attribute;
		if (!known.includes(name)) {
			tellUnknown(element, attribute, known, tell);
			continue;
		}
		if (seen.has(name)) tell(attribute, rules["duplicate-attribute"](name));
		seen.add(name);
		if (typeof value !== "string")
			tell(
				attribute,
				value
					? rules["braced-attribute"](name)
					: rules["attribute-without-value"](name),
			);
		else if (isBlank(value))
			tell(
				attribute,
				rules["empty-attribute"](name, allowed[name] === "required"),
			);
		else values[name] = value.trim().replace(/\s+/g, " ");
	}
	for (const name of known)
		if (allowed[name] === "required" && !seen.has(name))
			tell(element, rules["missing-attribute"](element.name, name));
	return values;
}

/** Tells of an attribute that there is not; where one alone was meant, and is not there yet, its name can be put right. */
function tellUnknown(
	{ name: tag, attributes }: MdxJsxFlowElement | MdxJsxTextElement,
	attribute: MdxJsxAttribute,
	known: readonly string[],
	tell: Tell,
): void {
	const { name, position } = attribute;
	const alias = aliases[name.toLowerCase()]?.find((one) => known.includes(one));
	const only = alias ?? onlyNearest(name, known);
	const isFree = attributes.every(
		(one) => one.type !== "mdxJsxAttribute" || one.name !== only,
	);
	const meant = alias ?? nearest(name, known);
	tell(attribute, rules["unknown-attribute"](tag, name, meant, known), {
		...(only !== undefined && isFree && position
			? { fix: [editFrom(position.start, name.length, only)] }
			: {}),
	});
}
