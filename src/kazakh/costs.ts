import { entry } from "./lexicon/entry.ts";
import { type Support, supportBonus, supportKey } from "./lexicon/support.ts";
import type { Kind, RootCost } from "./stem.ts";

/**
 * In tenths. Tried from half to double on one half of the measured lemmas: none moves the result by more than one
 * per cent, save that verbs must be read without their passive.
 */
const costs = {
	/** A nominal that is a verb stem too. */
	homograph: 4,
	/** A listed word that may be an inflected form. */
	doubtful: 6,
	/** A listed passive of a listed verb: жариялан beside жарияла. */
	passive: 8,
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
const likelyEndings =
	/(?:[ое]ва?|[иы]на?|ск[аи]й?|ий|бек|бай|хан|жан|гүл|ұлы|қызы|стан|абад|тау|иа|изм|ист|лог|граф|тор|метр|ика|ент|ант|инг|ард|бург|град|ман|ш[ыі]|ш[ыі]л|[лдт][ыі][қк]|с[ыі]з|[кгқ]ер|паз|қор|[лдт][ае]с|хана)$/;

/** The cost of a root that no list has; undefined where it is too short to be one. */
export function unlistedCost(root: string, kind: Kind): number | undefined {
	if (root.length < 2) return undefined;
	return (
		(kind === 1 ? costs.unlistedNominal : costs.unlistedVerb) +
		(costs.short[root.length] ?? 0) +
		costs.letter * root.length -
		(kind === 1 && likelyEndings.test(root) ? costs.likelyEnding : 0)
	);
}

/** Root costs by what a lexicon says and how many words speak for a root. */
export function makeCosts(
	entries: ReadonlyMap<string, number>,
	support: Support,
): RootCost {
	function ownCost(root: string, kind: Kind): number | undefined {
		const bits = entries.get(root) ?? 0;
		if (kind === 1) {
			if (bits & entry.nominal) return bits & entry.verb ? costs.homograph : 0;
			if (bits & entry.doubtful) return costs.doubtful;
		} else if (bits & entry.verb) {
			const active = /^(.+?)[ыі]?[лн]$/.exec(root)?.[1] ?? "";
			return (entries.get(active) ?? 0) & entry.verb ? costs.passive : 0;
		}
		return unlistedCost(root, kind);
	}
	// Every word asks for the same few roots again.
	const known = new Map<string, number>();
	for (const [root, bits] of entries)
		for (const kind of [1, 2] as const) {
			if (!(bits & (kind === 1 ? entry.nominal | entry.doubtful : entry.verb)))
				continue;
			const key = supportKey(root, kind);
			const bonus = supportBonus(support.get(key) ?? 0);
			known.set(key, (ownCost(root, kind) ?? 0) - bonus);
		}
	return (root, kind) =>
		known.get(supportKey(root, kind)) ?? unlistedCost(root, kind);
}
