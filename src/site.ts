/** What an editor-in-chief decides: name, address, zone, page sizes. */

/** Where the site is published, without a slash at its end; `SITE_URL` sets it. */
const url = (process.env.SITE_URL ?? "http://localhost:4321").replace(
	/\/+$/,
	"",
);

export const site = {
	name: "Алтын көпір",
	motto: "Халық пен биліктің арасындағы газет",
	description:
		"Қазақ тіліндегі газет: қоғам, мәдениет, білім, табиғат және тіл туралы мақалалар.",
	url,
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
	hub: process.env.WEBSUB_HUB,
	email: "redaktsiia@example.kz",
} as const;

/** The moment the site is built for; `BUILD_TIME` (ISO 8601) sets it, so that a build can be made again exactly. */
export function buildTime(): Date {
	const set = process.env.BUILD_TIME;
	if (set === undefined) return new Date();
	const time = new Date(set);
	if (Number.isNaN(time.getTime()))
		throw new Error(`BUILD_TIME is no ISO 8601 time: ${set}`);
	return time;
}
