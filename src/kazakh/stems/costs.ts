import { entry } from "../lexicon/entry.ts";
import { type Support, supportBonus, supportKey } from "../lexicon/support.ts";
import type { Kind, RootCost } from "./readings.ts";

/**
 * In tenths. Tried from half to double on one half of the measured lemmas: none moves the result by more than one
 * per cent, save that verbs must be read without their passive.
 */
const costs = {
	/** A nominal that is a verb stem too. */
	homograph: 4,
	/** A listed word that may be an inflected form. */
	doubtful: 6,
	/** A listed passive of a listed verb, or what is done with others: жариялан beside жарияла, салыс beside сал. */
	passive: 16,
	shared: 5,
	/** A root no list has, and each letter of it, lest suffixes stay on. */
	unlistedNominal: 25,
	unlistedVerb: 45,
	letter: 4,
	/** More for an unlisted root of two, three, four letters. */
	short: [0, 0, 20, 10, 3],
	/** Less for one that ends as names and loans do. */
	likelyEnding: 8,
};

/** What unlisted nominals end in: names of people and places, loans, and derivation whose base is not listed either. */
const likelyEndings: ReadonlySet<string> = new Set(
	`
	ов ев ова ева ин ын ина ына ский ская скай ий бек бай хан жан гүл ұлы қызы стан абад тау бург град ард иа изм ист лог граф
	тор метр ика ент ант инг ман хана шы ші шыл шіл лық дық тық лік дік тік сыз сіз кер гер қер паз қор лас лес дас дес тас тес
	`
		.trim()
		.split(/\s+/),
);
const longestEnding = 4;

function endsLikely(root: string): boolean {
	for (let length = 2; length <= longestEnding; length++)
		if (likelyEndings.has(root.slice(-length))) return true;
	return false;
}

/** The cost of a root that no list has; undefined where it is too short to be one. */
export function unlistedCost(root: string, kind: Kind): number | undefined {
	if (root.length < 2) return undefined;
	return (
		(kind === 1 ? costs.unlistedNominal : costs.unlistedVerb) +
		(costs.short[root.length] ?? 0) +
		costs.letter * root.length -
		(kind === 1 && endsLikely(root) ? costs.likelyEnding : 0)
	);
}

/** The stems a verb may have without its last suffix, a letter that ы or і may stand before. */
function stemsBefore(letter: string, verb: string): string[] {
	if (!verb.endsWith(letter)) return [];
	const stem = verb.slice(0, -1);
	return /[ыі]$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
}

/** The verbs that one looks like the passive of: -н stands for -л after л alone (бөлін, жариялан; but сезін is a word of its own). */
const activesOf = (verb: string) => [
	...stemsBefore("л", verb),
	...stemsBefore("н", verb).filter((stem) => /л[аеыі]?$/.test(stem)),
];

/** Root costs by what a lexicon says and how many words speak for a root. */
export function makeCosts(
	entries: ReadonlyMap<string, number>,
	support: Support,
): RootCost {
	const nominals = new Map<string, number>();
	const verbs = new Map<string, number>();
	for (const [root, bits] of entries) {
		const bonus = (kind: Kind) =>
			supportBonus(support.get(supportKey(root, kind)) ?? 0);
		if (bits & entry.nominal)
			nominals.set(root, (bits & entry.verb ? costs.homograph : 0) - bonus(1));
		else if (bits & entry.doubtful)
			nominals.set(root, costs.doubtful - bonus(1));
		if (bits & entry.verb) {
			const isVerb = (base: string) => (entries.get(base) ?? 0) & entry.verb;
			const voice = activesOf(root).some(isVerb)
				? costs.passive
				: stemsBefore("с", root).some(isVerb)
					? costs.shared
					: 0;
			verbs.set(root, voice - bonus(2));
		}
	}
	return (root, kind) =>
		(kind === 1 ? nominals : verbs).get(root) ?? unlistedCost(root, kind);
}
