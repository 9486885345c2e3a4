import type { Script } from "../alphabets.ts";

/** Files that are pages or feeds of text; every other name with an extension is an asset. */
const textFiles = /(?:\.html?|\/(?:rss|atom|feed)\.xml|\/feed\.json)$/i;

/**
 * Leads an internal link to the same page in another script, `/2022/08/x/` to `/latn/2022/08/x/`. Links to other
 * sites, to files, within the page, relative ones, and those that name a script already are returned as they are.
 * @param site the address of the site without a slash at its end; it may have a path
 * @param assets folders of the site whose files have no scripts
 */
export function prefixLink(
	href: string,
	script: Script,
	{ site, assets }: { site: string; assets: readonly string[] },
): string {
	const path = href.startsWith(site) ? href.slice(site.length) : undefined;
	if (path !== undefined && /^(?:[/?#]|$)/.test(path))
		return isPage(path, assets) ? site + prefix(path, script) : href;
	const base = findBase(site);
	if (!href.startsWith(`${base}/`) || href.startsWith("//")) return href;
	const local = href.slice(base.length);
	return isPage(local, assets) ? base + prefix(local, script) : href;
}

function prefix(path: string, script: Script): string {
	return `/${script}${path.startsWith("/") ? path : `/${path}`}`;
}

function isPage(path: string, assets: readonly string[]): boolean {
	const [file = ""] = path.split(/[?#]/, 1);
	const isAsset = assets.some((folder) => file.startsWith(`/${folder}/`));
	if (isAsset || /^\/(?:latn|arab)(?:\/|$)/.test(file)) return false;
	return textFiles.test(file) || !/\.[^/.]+$/.test(file);
}

function findBase(site: string): string {
	return /^[a-z]+:\/\/[^/]+(.*)$/i.exec(site)?.[1] ?? "";
}
