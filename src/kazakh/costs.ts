import { entry } from "./lexicon/entry.ts";
import type { RootCost } from "./stem.ts";

const P = (n: string, d: number) => Number(process.env[n] ?? d);
const W = {
	letter: P("G", 4),
	noun: P("ON", 25),
	verb: P("OV", 45),
	homograph: P("NV", 4),
	doubtful: P("DB", 6),
	ending: P("EN", 8),
	passive: P("PV", 8),
};

/** What unlisted nominals end in: names of people and places, loans, and derivation whose base is not listed either. */
const rootEndings =
	/(?:[оеё]ва?|[иы]на?|ск[аи]й?|ий|бек|бай|хан|жан|гүл|ұлы|қызы|стан|абад|тау|ия|иа|изм|ист|лог|граф|тор|метр|ика|ент|ант|инг|ард|бург|град|ман|ш[ыі]|ш[ыі]л|[лдт][ыі][қк]|с[ыі]з|[кгқ]ер|паз|қор|[лдт][ае]с|хана)$/;

/** Root costs by what a lexicon says; roots it does not list cost the more the longer they are, lest suffixes stay on. */
export function makeCosts(entries: ReadonlyMap<string, number>): RootCost {
	return (root, kind) => {
		const bits = entries.get(root) ?? 0;
		if (bits & kind) {
			if (kind === 1) return bits & entry.verb ? W.homograph : 0;
			const active = /^(.+?)[ыі]?[лн]$/.exec(root)?.[1];
			return active && (entries.get(active) ?? 0) & entry.verb ? W.passive : 0;
		}
		if (bits & entry.doubtful && kind === 1) return W.doubtful;
		if (root.length < 2) return undefined;
		const short = [0, 0, 20, 10, 3][root.length] ?? 0;
		const likely = kind === 1 && rootEndings.test(root) ? W.ending : 0;
		return (
			(kind === 1 ? W.noun : W.verb) + short + W.letter * root.length - likely
		);
	};
}
