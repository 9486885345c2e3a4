import { hash } from "../platform/hash.ts";
import { nameOf, pack } from "./packed.ts";

/** What the result of a page shows, as Pagefind's own code reads it in the browser. */
export interface FragmentContent {
	url: string;
	/** Its text; U+200B parts the words. */
	content: string;
	word_count: number;
	filters: Record<string, string[]>;
	meta: Record<string, string>;
	anchors: [];
}

export const packFragment = (fragment: FragmentContent): Uint8Array =>
	pack(JSON.stringify(fragment), 9);

/** A fragment as it lies in a bundle. */
export interface Fragment {
	url: string;
	/** Hash of its content. */
	hash: string;
	/** Bytes it takes, packed. */
	length: number;
}

/** Fragments that lie in one file, one behind the other, each packed by itself: a reader fetches a part of the file. */
export interface Bundle<F extends Fragment> {
	/** From the folder of the engine. */
	path: string;
	fragments: F[];
	/** Names by which the engine asks for each of them: they tell the file and the place in it. */
	names: string[];
}

/** One page in so many is the last of its bundle. */
const usual = 16;

/**
 * Puts fragments together, in their order. An address alone decides whether a bundle ends behind it, so
 * that a new page changes one bundle and no other.
 * @param index its name
 */
export function bundle<F extends Fragment>(
	index: string,
	fragments: readonly F[],
): Bundle<F>[] {
	const bundles: F[][] = [];
	let open: F[] = [];
	for (const fragment of fragments) {
		open.push(fragment);
		if (Number.parseInt(hash(fragment.url).slice(0, 8), 16) % usual) continue;
		bundles.push(open);
		open = [];
	}
	if (open.length > 0) bundles.push(open);
	return bundles.map((own) => {
		const name = nameOf(index, ...own.map((fragment) => fragment.hash));
		let from = 0;
		const names = own.map(({ length }) => {
			const place = `${name}.${from.toString(36)}.${length.toString(36)}`;
			from += length;
			return place;
		});
		return { path: `fragment/${name}.pf_fragment`, fragments: own, names };
	});
}
