import { CST, Lexer } from "yaml";
import { Diagnostic } from "./diagnostic.ts";
import { bytesOf, limits } from "./limits.ts";
import { limitRules } from "./rules/limits.ts";
import type { Message } from "./rules/rule.ts";
import { yamlRules } from "./rules/yaml.ts";

interface Token {
	type: CST.TokenType | "plain";
	source: string;
	offset: number;
}

/** The tokens of a YAML text, in one walk that builds nothing. */
function* tokensOf(text: string): Generator<Token> {
	let offset = 0;
	let isText = false;
	for (const source of new Lexer().lex(text)) {
		const type: Token["type"] = isText
			? "plain"
			: (CST.tokenType(source) ?? "plain");
		isText = type === "scalar";
		// These stand for no sign of the text.
		if (isText || type === "doc-mode" || type === "flow-error-end") continue;
		yield { type, source, offset };
		offset += source.length;
	}
}

/** What YAML has and nobody needs in fields: references to other values, which can also grow without end, types, and forms of documents. */
const refusals: Partial<Record<Token["type"], (source: string) => Message>> = {
	alias: yamlRules["yaml-alias"],
	anchor: yamlRules["yaml-anchor"],
	tag: yamlRules["yaml-tag"],
	"explicit-key-ind": () => yamlRules["yaml-explicit-key"](),
	"directive-line": () => yamlRules["yaml-directive"](),
	"doc-end": () => yamlRules["yaml-document-end"](),
};

/** What was seen of a YAML text before it is parsed. */
export interface YamlSurvey {
	/** The first place where there is too much of what is dear to read. */
	excess?: Diagnostic;
	/** What may not stand in an editor's file, up to there. */
	refused: { offset: number; message: Message }[];
}

/** Looks at the tokens of a YAML text, before it is parsed. */
export function surveyYaml(text: string): YamlSurvey {
	const excess = findLength(text);
	if (excess) return { excess, refused: [] };
	const refused: YamlSurvey["refused"] = [];
	const counts = new Counts();
	let line = 1;
	for (const token of tokensOf(text)) {
		const { type, source, offset } = token;
		const refusal = refusals[type]?.(source);
		if (refusal) refused.push({ offset, message: refusal });
		const message = counts.add(token);
		if (message) return { excess: new Diagnostic(message, { line }), refused };
		if (source.includes("\n")) line += source.split("\n").length - 1;
	}
	return { refused };
}

/** A text, or a line of it, that is too long to be looked at. */
function findLength(text: string): Diagnostic | undefined {
	const bytes = bytesOf(text);
	if (bytes > limits.bytes)
		return new Diagnostic(limitRules["file-too-long"](bytes, limits.bytes), {
			line: 1,
		});
	const long = text
		.split("\n")
		.findIndex(({ length }) => length > limits.yamlLine);
	if (long < 0) return undefined;
	return new Diagnostic(limitRules["yaml-line-too-long"](limits.yamlLine), {
		line: long + 1,
	});
}

/** What is counted of tokens. */
class Counts {
	#keys = 0;
	#items = 0;
	/** Brackets that are open. */
	#open = 0;
	/** Items that begin on the same line, each within the one before. */
	#dashes = 0;
	#isIndent = true;

	/** Counts a token. @returns what there is too much of now, if there is */
	add({ type, source }: Token): Message | undefined {
		if (type === "map-value-ind") this.#keys++;
		if (type === "seq-item-ind" || type === "comma") this.#items++;
		if (type === "flow-map-start" || type === "flow-seq-start") this.#open++;
		if (type === "flow-map-end" || type === "flow-seq-end") this.#open--;
		if (type === "newline") this.#dashes = 0;
		if (type === "seq-item-ind" || type === "explicit-key-ind") this.#dashes++;
		const columns = this.#isIndent && type === "space" ? source.length : 0;
		this.#isIndent = type === "newline";
		const depth = Math.max(this.#open, this.#dashes);
		if (depth > limits.yamlNesting || columns > limits.indent)
			return limitRules["fields-too-deep"](limits.yamlNesting);
		if (this.#keys > limits.keys)
			return limitRules["too-many-fields"](this.#keys, limits.keys);
		return this.#items > limits.items
			? limitRules["too-many-values"](this.#items, limits.items)
			: undefined;
	}
}
