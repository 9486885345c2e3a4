import { language } from "../../kazakh/language.ts";
import type { SearchManifest } from "../files/manifest.ts";
import type { Fetch } from "./connection.ts";
import { fragmentReader } from "./fragments.ts";

/**
 * Gives Pagefind's engine the files it asks for, as it knows them: what names its indexes is told by the site's own
 * file, fragments are taken out of their bundles, and what is packed is unpacked by the browser, which is done beside the
 * page's own work, where the engine would do it in its midst.
 */
export function deliver(manifest: SearchManifest, fetch: Fetch): Fetch {
	const readFragment = fragmentReader(fetch);
	return (address) => {
		if (address.includes("/pagefind-entry.json"))
			return Promise.resolve(Response.json(entryOf(manifest)));
		const content = address.endsWith(".pf_fragment")
			? readFragment(address)
			: fetch(address).then((answer) => answer.arrayBuffer());
		return content.then(unpack);
	};
}

/** `pagefind-entry.json` as Pagefind would write it. */
export function entryOf({ version, volumes }: SearchManifest) {
	const indexes = volumes.map(
		({ name, entry, stories }) =>
			[name, { hash: entry, wasm: null, page_count: stories }] as const,
	);
	// Pages of every script ask for their language first: that is the newest volume.
	const newest = indexes
		.slice(0, 1)
		.map(([, index]) => [language, index] as const);
	return { version, languages: Object.fromEntries([...newest, ...indexes]) };
}

/** Unpacks a file, where the browser can and the host has not done so. @throws where it is damaged */
async function unpack(content: ArrayBuffer): Promise<Response> {
	const [first, second] = new Uint8Array(content);
	const isPacked = first === 0x1f && second === 0x8b;
	const { body } = new Response(content);
	if (!isPacked || !body || !("DecompressionStream" in globalThis))
		return new Response(content);
	const unpacked = body.pipeThrough(new DecompressionStream("gzip"));
	// What is damaged fails here: the engine would take it for empty.
	return new Response(await new Response(unpacked).arrayBuffer());
}
