import { CST, Lexer } from "yaml";
import { type Excess, limits, sayBytes, sayExcess } from "./limits.ts";

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

const quote = "Мәнді тырнақшаға алыңыз, мысалы";
const quoted = (source: string) =>
	`"${source.slice(0, 40).replaceAll('"', "")}"`;

/** What YAML has and nobody needs in fields: references to other values, which can also grow without end, types, and forms of documents. */
const refusals: Partial<Record<Token["type"], (source: string) => string>> = {
	alias: (source) =>
		`«*» таңбасынан басталған мән оқылмайды: YAML-да ол – басқа мәнге сілтеме. ${quote}: ${quoted(source)}`,
	anchor: (source) =>
		`«&» таңбасынан басталған мән оқылмайды: YAML-да ол – мәннің белгісі. ${quote}: ${quoted(source)}`,
	tag: (source) =>
		`«!» таңбасынан басталған мән оқылмайды: YAML-да ол – мәннің түрі. ${quote}: ${quoted(source)}`,
	"explicit-key-ind": () =>
		"«?» белгісімен жазылған өріс оқылмайды. «өріс: мән» түрінде жазыңыз",
	"directive-line": () =>
		"«%» таңбасынан басталған жол оқылмайды. Оны өшіріңіз",
	"doc-end": () => "«...» жолы оқылмайды. Оны өшіріңіз",
};

/** What was seen of a YAML text before it is parsed. */
export interface YamlSurvey {
	/** The first place where there is too much of what is dear to read. */
	excess?: Excess;
	/** What may not stand in an editor's file, up to there. */
	refused: { offset: number; message: string }[];
}

/** Looks at the tokens of a YAML text, before it is parsed. */
export function surveyYaml(text: string): YamlSurvey {
	const refused: YamlSurvey["refused"] = [];
	const bytes = Buffer.byteLength(text);
	if (bytes > limits.bytes)
		return { excess: { line: 1, message: sayBytes(bytes) }, refused };
	const long = text
		.split("\n")
		.findIndex(({ length }) => length > limits.yamlLine);
	if (long >= 0) {
		const message = `Жол тым ұзын (ең көбі – ${limits.yamlLine} таңба). Қысқартып жазыңыз; тізімнің әр мәнін «- » деп жаңа жолдан бастаңыз`;
		return { excess: { line: long + 1, message }, refused };
	}
	let line = 1;
	let isIndent = true;
	let [keys, items, open, dashes] = [0, 0, 0, 0];
	for (const { type, source, offset } of tokensOf(text)) {
		const refusal = refusals[type]?.(source);
		if (refusal !== undefined) refused.push({ offset, message: refusal });
		if (type === "map-value-ind") keys++;
		if (type === "seq-item-ind" || type === "comma") items++;
		if (type === "flow-map-start" || type === "flow-seq-start") open++;
		if (type === "flow-map-end" || type === "flow-seq-end") open--;
		if (type === "newline") dashes = 0;
		if (type === "seq-item-ind" || type === "explicit-key-ind") dashes++;
		const columns = isIndent && type === "space" ? source.length : 0;
		isIndent = type === "newline";
		const message =
			Math.max(open, dashes) > limits.yamlNesting || columns > limits.indent
				? `Жақшалар мен шегіністер бір-бірінің ішіне тым терең кірген (ең көбі – ${limits.yamlNesting}). Өрістерді content/README.md ішіндегі үлгідей жазыңыз`
				: keys > limits.keys
					? sayExcess("Өріс", keys, limits.keys, "Артығын өшіріңіз")
					: items > limits.items
						? sayExcess(
								"Тізімнің мәні",
								items,
								limits.items,
								"Артығын өшіріңіз",
							)
						: undefined;
		if (message !== undefined) return { excess: { line, message }, refused };
		if (source.includes("\n")) line += source.split("\n").length - 1;
	}
	return { refused };
}
