/** What an editor-in-chief decides: name, address, zone, page sizes. */

/** A setting of the environment that cannot be used; the message says what to write instead. */
export class SettingError extends Error {
	override name = "SettingError";
	constructor(message: string) {
		super(message);
		// Whoever set it needs no way through our program.
		this.stack = message;
	}
}

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

export const site = {
	name: "Алтын көпір",
	motto: "Халық пен биліктің арасындағы газет",
	description:
		"Қазақ тіліндегі газет: қоғам, мәдениет, білім, табиғат және тіл туралы мақалалар.",
	/** Where the site is published, without a slash at its end; `SITE_URL` sets it. */
	url: readSiteUrl(),
	place: "Шымкент",
	/** Dates are stored with an offset and shown in this zone; never a fixed offset (it changed on 1 March 2024). */
	zone: "Asia/Almaty",
	/** Latin pages are spelt by this table: the draft of 2021 or the decree of 2018. The page «Газет туралы» tells readers. */
	latinAlphabet: "2021" as "2021" | "2018",
	/** How many stories the short windows (section, tag, author, feed) show. */
	windowSize: 30,
	/** How many stories one list page holds; a fuller year is split into months, a fuller month into parts. */
	listSize: 100,
	/** Words a reader reads in a minute: what Kazakh papers' reading times come to. */
	wordsPerMinute: 150,
	/** Hosts whose player a `<Video>` may load once the reader presses its still. */
	videoHosts: ["www.youtube.com", "youtube.com", "youtu.be", "vimeo.com"],
	/** The WebSub hub that tells the feeds' subscribers of news, if there is one; `WEBSUB_HUB` sets it. */
	hub: readHub(),
	email: "redaktsiia@example.kz",
} as const;

/** The moment the site is built for; `BUILD_TIME` (ISO 8601) sets it, so that a build can be made again exactly. */
export function buildTime(): Date {
	const set = process.env.BUILD_TIME;
	if (set === undefined) return new Date();
	const time = new Date(set);
	const isMoment =
		/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(
			set,
		) && !Number.isNaN(time.getTime());
	if (isMoment) return time;
	throw new SettingError(
		`BUILD_TIME is «${set}», which is no moment with its offset. Write it as in BUILD_TIME=2026-11-24T10:00:00Z, or leave it unset`,
	);
}
