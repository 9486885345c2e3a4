import { XMLValidator } from "fast-xml-parser";

/** What XML 1.0 (2.2) does not let a document hold; a lone half of a pair is none of its characters either. */
const noCharacter =
	/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/u;

/** Why a text is no well-formed XML; nothing where it is. */
export function explainXml(xml: string): string | undefined {
	const wrong = noCharacter.exec(xml);
	if (wrong) return `no character: ${JSON.stringify(wrong[0])}`;
	const bare = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "");
	if (bare.includes("]]>")) return "]]> outside CDATA (2.4)";
	if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(bare))
		return "a bare & (4.1)";
	const said = XMLValidator.validate(xml);
	return said === true ? undefined : said.err.msg;
}

/** Whether a text holds what no reader is to get: control characters, halves of pairs, signs that are none. */
export const isClean = (text: string) => !noCharacter.test(text);
