import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { isBlank } from "./characters.ts";
import type { Tell, Values } from "./components/component.ts";
import { nearest } from "./nearest.ts";

/** What to write in each attribute, said when it is missing. */
const hints: Readonly<Record<string, string>> = {
	file: 'Мақаланың қасында жатқан суреттің атын жазыңыз: file="…"',
	alt: 'Суретте не көрініп тұрғанын жазыңыз: alt="…"',
	credit: 'Суреттің не бейненің авторын жазыңыз: credit="…"',
	speaker: 'Сөздің иесін жазыңыз: speaker="…"',
	title: 'Атауын жазыңыз: title="…"',
	code: 'Тілдің халықаралық белгісін жазыңыз: code="ru"',
	url: 'Бейне бетінің мекенжайын жазыңыз: url="https://…"',
	still:
		'Мақаланың қасында жатқан, бейненің орнында тұратын суреттің атын жазыңыз: still="…"',
};

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
			tell(
				attribute,
				`«<${element.name}>» тегінде «{…}» қолданылмайды. Атрибутты «атау="мән"» деп жазыңыз`,
			);
			continue;
		}
		const { name, value } = attribute;
		if (!known.includes(name)) {
			tell(attribute, explainAttribute(element.name, name, known));
			continue;
		}
		if (seen.has(name))
			tell(attribute, `«${name}» атрибуты екі рет жазылған. Біреуін өшіріңіз`);
		seen.add(name);
		if (typeof value !== "string")
			tell(
				attribute,
				value
					? `«${name}» атрибутының мәні жақшада тұр. Тырнақшамен жазыңыз: ${name}="…"`
					: `«${name}» атрибутының мәні жоқ. Тырнақшамен жазыңыз: ${name}="…"`,
			);
		else if (isBlank(value))
			tell(
				attribute,
				allowed[name] === "required"
					? `«${name}» атрибуты бос. ${hints[name] ?? "Мәнін жазыңыз"}`
					: `«${name}» атрибуты бос. Мәнін жазыңыз не атрибутты өшіріңіз`,
			);
		else values[name] = value.trim().replace(/\s+/g, " ");
	}
	for (const name of known)
		if (allowed[name] === "required" && !seen.has(name))
			tell(
				element,
				`«<${element.name}>» тегінде «${name}» жазылмаған. ${hints[name] ?? "Оны жазыңыз"}`,
			);
	return values;
}

function explainAttribute(
	element: string | null,
	name: string,
	known: readonly string[],
): string {
	const wrong = `«<${element}>» тегінде «${name}» деген атрибут жоқ`;
	const alias = aliases[name.toLowerCase()]?.find((one) => known.includes(one));
	const meant = alias ?? nearest(name, known);
	if (meant) return `${wrong}. «${meant}» деп жазыңыз`;
	return known.length > 0
		? `${wrong}. Оны өшіріңіз; болатыны: ${known.join(", ")}`
		: `${wrong}. Оны өшіріңіз`;
}
