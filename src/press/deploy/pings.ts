import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { readIndexNowKey } from "../../environment/publishing.ts";
import { readHub } from "../../environment/site-url.ts";
import {
	readSinceDeploy,
	type SinceDeploy,
	sinceDeployFile,
} from "./since-deploy.ts";

/** Who is told of news, and how long we wait for an answer. */
export interface Pings {
	/** Search engines that share what they are told: https://www.indexnow.org/documentation */
	indexNow?: { key: string; endpoint: string };
	/** The hub of the feeds' subscribers: https://www.w3.org/TR/websub/ */
	hub?: string;
	/** Where the site is published, without a slash at its end. */
	address: string;
	/** Milliseconds. */
	patience: number;
}

/** So many addresses fit into one message; more than that is a rebuild and no news. */
const most = 10_000;

/**
 * Who is to be told, by the environment: nobody, if it does not say.
 * @param address where the site is published
 * @throws SettingError where a setting makes no sense
 */
export function readPings(
	address: string,
	env: NodeJS.ProcessEnv = process.env,
): Pings {
	const key = readIndexNowKey(env.INDEXNOW_KEY ?? "");
	const hub = readHub(env.WEBSUB_HUB);
	return {
		...(key
			? {
					indexNow: {
						key,
						endpoint: "https://api.indexnow.org/indexnow",
					},
				}
			: {}),
		...(hub ? { hub } : {}),
		address,
		patience: 10_000,
	};
}

/**
 * Tells those the environment names of all that changed since the last deploy, once it is
 * published; from then on changes add up anew.
 * @param dist the published site
 * @param address where it is published
 * @returns a line on everything that was done or did not come off
 */
export async function tellOfNews(
	dist: string,
	address: string,
): Promise<string[]> {
	const lines = await ping(readPings(address), await readSinceDeploy(), dist);
	await rm(sinceDeployFile, { force: true });
	return lines;
}

/**
 * Tells search engines of pages that changed, and the hub of feeds that did. Nothing it meets is
 * an error: the site is published already.
 * @param dist the published site, which must hold the key's file
 * @returns a line on everything that was done or did not come off
 */
export async function ping(
	pings: Pings,
	changes: SinceDeploy,
	dist: string,
): Promise<string[]> {
	const told: Promise<string>[] = [];
	const { indexNow, hub, address, patience } = pings;
	const absolute = (path: string) => `${address}/${path}`;
	const pages = [...changes.changed, ...changes.removed].flatMap((file) =>
		pagePath(file).map(absolute),
	);
	if (indexNow && pages.length > 0)
		told.push(
			tell(`IndexNow of ${pages.length} pages`, () =>
				tellIndexNow(indexNow, address, pages, dist, patience),
			),
		);
	const feeds = changes.changed.filter((file) =>
		/(?:^|\/)rss\.xml$/.test(file),
	);
	if (hub && feeds.length > 0)
		told.push(
			tell(`the hub of ${feeds.length} feeds`, () =>
				tellHub(hub, feeds.map(absolute), patience),
			),
		);
	return Promise.all(told);
}

/** The path of a page; other files have none that engines would show. */
const pagePath = (file: string): string[] =>
	/(?:^|\/)index\.html$/.test(file) ? [file.replace(/index\.html$/, "")] : [];

async function tell(whom: string, work: () => Promise<void>): Promise<string> {
	try {
		await work();
		return `Told ${whom}.`;
	} catch (error) {
		return `Could not tell ${whom}: ${(error as Error).message}`;
	}
}

async function tellIndexNow(
	{ key, endpoint }: { key: string; endpoint: string },
	address: string,
	urlList: string[],
	dist: string,
	patience: number,
): Promise<void> {
	if (urlList.length > most)
		throw new Error(`more than ${most} at once is a rebuild and no news`);
	const own = await readFile(join(dist, `${key}.txt`), "utf8").catch(() => "");
	if (own.trim() !== key)
		throw new Error(
			"the site has no file of the key. Make public/<key>.txt with the key in it, build and deploy",
		);
	await post(endpoint, patience, {
		headers: { "Content-Type": "application/json; charset=utf-8" },
		body: JSON.stringify({
			host: new URL(address).host,
			key,
			keyLocation: `${address}/${key}.txt`,
			urlList,
		}),
	});
}

async function tellHub(
	hub: string,
	feeds: string[],
	patience: number,
): Promise<void> {
	for (const feed of feeds)
		await post(hub, patience, {
			body: new URLSearchParams({ "hub.mode": "publish", "hub.url": feed }),
		});
}

/** @throws where the answer is no success, or does not come in time */
async function post(
	address: string,
	patience: number,
	init: RequestInit,
): Promise<void> {
	const answer = await fetch(address, {
		method: "POST",
		signal: AbortSignal.timeout(patience),
		...init,
	});
	await answer.body?.cancel();
	if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
}
