import { addressRules, lostAddresses, oldAddresses } from "./addresses.ts";
import { attributeRules } from "./attributes.ts";
import { characters } from "./characters.ts";
import { componentRules } from "./components.ts";
import { drawingRules } from "./drawings.ts";
import { fields } from "./fields.ts";
import { fileRules } from "./files.ts";
import { letters, slips } from "./letters.ts";
import { limitRules } from "./limits.ts";
import { links, linkWarnings } from "./links.ts";
import { markdown } from "./markdown.ts";
import { pictureFaults, pictureRules } from "./pictures.ts";
import { references, referenceWarnings } from "./references.ts";
import type { Rule } from "./rule.ts";
import { tags } from "./tags.ts";
import { yamlRules } from "./yaml.ts";

const tables: readonly [
	topic: string,
	...tables: Readonly<Record<string, Rule>>[],
][] = [
	["Файлдар", fileRules],
	["Өрістердің жазылуы", yamlRules],
	["Өрістер", fields],
	["Бөлім, автор, тег, мақала", references, referenceWarnings],
	["Мекенжайлар", addressRules, oldAddresses, lostAddresses],
	["Әріптер мен белгілер", letters, slips, characters],
	["Белгілеу", markdown],
	["Тегтер", tags, attributeRules],
	["Компоненттер", componentRules],
	["Сілтемелер", links, linkWarnings],
	["Суреттер", pictureRules, pictureFaults],
	["SVG суреттері", drawingRules],
	["Көлем", limitRules],
];

/** Every rule there is, by its topic: a topic's name is Kazakh, as the editors' list has it. */
export const catalogue: ReadonlyMap<string, readonly Rule[]> = new Map(
	tables.map(([topic, ...all]) => [topic, all.flatMap(Object.values<Rule>)]),
);
