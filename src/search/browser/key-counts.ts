import { decodeKeyList } from "../files/key-list.ts";
import type { SearchManifest } from "../files/manifest.ts";
import { fetchWhole } from "./connection.ts";

let loading: { file: string; counts: Promise<Map<string, number>> } | undefined;

/**
 * How often each key stands on the site; loaded when it is needed first.
 * @throws when it does not come; it is asked for again then
 */
export function loadKeyCounts({
	folder,
	keys,
}: SearchManifest): Promise<Map<string, number>> {
	if (loading?.file === keys) return loading.counts;
	const counts = fetchWhole(folder + keys)
		.then((answer) => answer.text())
		.then(decodeKeyList);
	const own = { file: keys, counts };
	loading = own;
	counts.catch(() => {
		if (loading === own) loading = undefined;
	});
	return counts;
}
