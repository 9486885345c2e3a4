import { SettingError } from "./setting-error.ts";

/**
 * Where the site is published, and where its news is told. Pages are made of it: the variables are named in full where
 * they are read, for keys of code take in those that sources name (`keep/maker.ts`).
 */

/**
 * Reads `SITE_URL`: where the site is published, without a slash at its end.
 * @throws SettingError where it is not the root of an address: pages link to each other from there
 */
export function readSiteUrl(
	text: string | undefined = process.env.SITE_URL,
): string {
	if (text === undefined) return "http://localhost:4321";
	const refuse = (what: string): never => {
		throw new SettingError(
			`SITE_URL is «${text}», ${what}. Write the address of the site's root, as in SITE_URL=https://example.kz`,
		);
	};
	if (text === "") refuse("the empty word");
	if (!/^https?:\/\/[^/\s]/i.test(text))
		refuse("which is no address with https:// or http://");
	if (!URL.canParse(text)) refuse("which is no address");
	const { hostname, username, password, pathname, search, hash, origin } =
		new URL(text);
	if (username || password) refuse("which holds a name or a password");
	if (search || hash || /[?#]/.test(text)) refuse("which has more than a host");
	if (pathname !== "/")
		refuse(
			`below the path ${pathname}. The site's links begin at the root of a host: give it a host of its own, a domain or <user>.github.io`,
		);
	if (
		!isLocal(origin) &&
		!/[^.]\.[^.]/.test(hostname) &&
		!hostname.startsWith("[")
	)
		refuse("whose host has no domain");
	return origin;
}

/** `SITE_URL` as it was set; nothing where it was not. */
export const givenSiteUrl = (): string | undefined => process.env.SITE_URL;

/** Whether an address leads to the reader's own machine. */
export const isLocal = (address: string): boolean =>
	/^(?:localhost|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/.test(
		new URL(address).hostname,
	);

/** Reads `WEBSUB_HUB`; nothing where it is not set. @throws SettingError where it is no address */
export function readHub(
	text: string | undefined = process.env.WEBSUB_HUB,
): string | undefined {
	if (!text) return undefined;
	if (/^https?:\/\/[^/\s]/i.test(text) && URL.canParse(text)) return text;
	throw new SettingError(
		`WEBSUB_HUB is «${text}», which is no address. Write the hub's, as in WEBSUB_HUB=https://hub.example.org/, or leave it unset`,
	);
}

/** Where the site is published, without a slash at its end. */
export const siteUrl = readSiteUrl();

/** The WebSub hub that tells the feeds' subscribers of news, if there is one. */
export const hub = readHub();
