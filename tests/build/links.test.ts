import { describe, expect, it } from "vitest";
import { siteUrl } from "../site.ts";
import { elements, files, pages, readText } from "./site-files.ts";

/** Where an address was found, and the address. */
type Found = [place: string, address: string];

/** Attributes that hold one address. */
const attributes = ["href", "src", "poster", "action", "dataCopy"];

/** Every address a page names: in its elements, to share it, for machines. */
function* addressesOf({
	path,
	tree,
}: (typeof pages)[number]): Generator<Found> {
	for (const { tagName, properties, children } of elements(tree)) {
		for (const name of attributes)
			if (typeof properties[name] === "string") yield [path, properties[name]];
		if (typeof properties.srcSet === "string")
			for (const one of properties.srcSet.split(","))
				yield [path, one.trim().split(/\s+/)[0] ?? ""];
		const content = String(properties.content ?? "");
		if (tagName === "meta" && content.startsWith(siteUrl))
			yield [path, content];
		if (/refresh/i.test(String(properties.httpEquiv)))
			yield [path, content.replace(/^\d+;\s*url=/, "")];
		const [script] = children;
		if (properties.type === "application/ld+json" && script?.type === "text")
			for (const [address] of script.value.matchAll(/https?:[^"]*/g))
				yield [path, address];
	}
}

/** Every address a style sheet, a feed, a sitemap or a list names. */
function* addressesIn(path: string): Generator<Found> {
	const text = readText(path);
	if (path.endsWith(".css"))
		for (const [, address = ""] of text.matchAll(/url\(["']?([^"')]+)/g))
			if (!address.startsWith("data:")) yield [path, address];
	if (/\.(xml|txt|json)$/.test(path) && !path.startsWith("/pagefind/"))
		for (const [address] of text.matchAll(
			/https:\/\/altyn-kopir\.example[^"\\<\s\])]*/g,
		))
			yield [path, address];
	if (path.startsWith("/_astro/") && path.endsWith(".js"))
		for (const [, address = ""] of text.matchAll(
			/(?:from|import)\s*\(?["'`](\.[^"'`]+)/g,
		))
			yield [path, address];
	if (path.endsWith(".webmanifest"))
		for (const [, address = ""] of text.matchAll(
			/"(?:src|start_url|scope|id)":\s*"([^"]+)"/g,
		))
			yield [path, address];
	if (path === "/_redirects")
		for (const [address] of text.matchAll(/\/\S*/g)) yield [path, address];
}

const ids = new Map(
	pages.map(({ path, tree }) => [
		path,
		new Set(elements(tree).map(({ properties }) => String(properties.id))),
	]),
);

/** A found address as a browser understands it. */
const hrefOf = ([place, address]: Found) =>
	URL.parse(address, `${siteUrl}${place}`)?.href;

/** What is wrong with an address, if anything. */
function faultOf([place, address]: Found): string | undefined {
	const url = URL.parse(address, `${siteUrl}${place}`);
	if (!url) return `${place}: ${address} is no address`;
	if (url.origin !== siteUrl) return undefined;
	const path = decodeURI(url.pathname);
	if (!files.has(path)) return `${place}: ${address} leads nowhere`;
	const id = decodeURIComponent(url.hash.slice(1));
	if (id !== "" && ids.has(path) && !ids.get(path)?.has(id) && !isName(address))
		return `${place}: ${address} names no place of that page`;
	return undefined;
}

/** The paper's name in JSON-LD looks like a place of a page. */
const isName = (address: string) => address.endsWith("/#gazet");

describe("every address leads somewhere", () => {
	/** An address that is on every page is told of once. */
	const faultsOf = (found: Found[]) =>
		[
			...new Map(found.map((one) => [hrefOf(one), faultOf(one)])).values(),
		].filter((fault) => fault !== undefined);

	it("those of pages", () => {
		const found = pages.flatMap((page) => [...addressesOf(page)]);
		expect(found.length).toBeGreaterThan(1000);
		expect(faultsOf(found)).toEqual([]);
	});

	it("those of style sheets, feeds, sitemaps, the manifest and redirects", () => {
		const found = [...files].flatMap((file) => [...addressesIn(file)]);
		expect(found.length).toBeGreaterThan(100);
		expect(faultsOf(found)).toEqual([]);
	});
});

it("every page but the front page can be reached from the front page", () => {
	const linked = new Map(
		pages.map((page) => [
			page.path,
			[...addressesOf(page)].map(
				([, address]) => new URL(address, `${siteUrl}${page.path}`).pathname,
			),
		]),
	);
	const reached = new Set<string>(["/"]);
	for (const path of reached)
		for (const next of linked.get(path) ?? []) reached.add(next);
	const lost = pages
		.filter(({ html }) => !html.includes('content="noindex"'))
		.map(({ path }) => path)
		.filter((path) => !reached.has(path));
	expect(lost).toEqual([]);
});

it("no file of the site is left without a use", () => {
	const named = new Set(
		[
			...pages.flatMap((page) => [...addressesOf(page)]),
			...[...files].flatMap((file) => [...addressesIn(file)]),
		].map(([place, address]) =>
			decodeURI(new URL(address, `${siteUrl}${place}`).pathname),
		),
	);
	// Each section has a cover to share, also one without stories.
	const known =
		/^\/(suret\/bolim-.*\.png|pagefind\/.*|404\.html|_redirects|_headers|robots\.txt|sitemap-index\.xml|.*\/)$/;
	expect(
		[...files].filter((file) => !named.has(file) && !known.test(file)),
	).toEqual([]);
});
