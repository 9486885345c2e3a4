import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Pings, ping, readPings } from "../../src/press/deploy/pings.ts";

const address = "https://gazet.example";

const key = "0123456789abcdef";
const changes = {
	changed: [
		"index.html",
		"2022/08/x/index.html",
		"latn/2022/08/x/index.html",
		"rss.xml",
		"latn/rss.xml",
		"feed.json",
		"404.html",
		"izdeu/site.json",
	],
	removed: ["2022/08/y/index.html"],
};
const pages = ["", "2022/08/x/", "latn/2022/08/x/", "2022/08/y/"].map(
	(path) => `${address}/${path}`,
);

/** What the server was told. */
const heard: { path: string; type: string; body: string }[] = [];
let server: Server;
let origin = "";
let folder = "";

beforeAll(async () => {
	// Answers with the status its address names; at /hang it never does.
	server = createServer(async (request, response) => {
		let body = "";
		for await (const part of request) body += part;
		const path = request.url ?? "";
		heard.push({ path, type: request.headers["content-type"] ?? "", body });
		if (path !== "/hang") response.writeHead(Number(path.slice(1))).end();
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	folder = await mkdtemp(join(tmpdir(), "pings-"));
	await writeFile(join(folder, `${key}.txt`), `${key}\n`);
});
afterAll(async () => {
	server.closeAllConnections();
	server.close();
	await rm(folder, { recursive: true });
});

const indexNow = (path: string, own = key): Partial<Pings> => ({
	indexNow: { key: own, endpoint: origin + path },
});
const hub = (path: string): Partial<Pings> => ({ hub: origin + path });
const pinged = (pings: Partial<Pings>, told = changes) =>
	ping({ address, patience: 300, ...pings }, told, folder);

it("nobody is told who is not named", async () => {
	heard.length = 0;
	expect(await pinged(readPings(address, {}))).toEqual([]);
	expect(heard).toEqual([]);
});

it("IndexNow is told of changed and removed pages, once", async () => {
	heard.length = 0;
	expect(await pinged(indexNow("/202"))).toEqual(["Told IndexNow of 4 pages."]);
	expect(heard).toHaveLength(1);
	expect(heard[0]?.type).toMatch(/^application\/json/);
	expect(JSON.parse(heard[0]?.body ?? "")).toEqual({
		host: new URL(address).host,
		key,
		keyLocation: `${address}/${key}.txt`,
		urlList: pages,
	});
});

it("the hub is told of each feed that changed", async () => {
	heard.length = 0;
	expect(await pinged(hub("/204"))).toEqual(["Told the hub of 2 feeds."]);
	expect(
		heard.map(({ body }) => Object.fromEntries(new URLSearchParams(body))),
	).toEqual(
		["rss.xml", "latn/rss.xml"].map((path) => ({
			"hub.mode": "publish",
			"hub.url": `${address}/${path}`,
		})),
	);
});

describe("what does not come off is told and is no error", () => {
	const many = Array.from({ length: 10_001 }, (_, at) => `${at}/index.html`);
	const table: [
		what: string,
		pings: () => Partial<Pings>,
		told: RegExp,
		changes?: typeof changes,
	][] = [
		["IndexNow fails", () => indexNow("/500"), /IndexNow .* answered 500$/],
		["it refuses the key", () => indexNow("/403"), /answered 403$/],
		["it hangs", () => indexNow("/hang"), /timeout/],
		[
			"the hub fails",
			() => hub("/500"),
			/the hub of 2 feeds: .* answered 500$/,
		],
		["the hub hangs", () => hub("/hang"), /timeout/],
		["nobody is there", () => ({ hub: "http://127.0.0.1:1/" }), /fetch failed/],
		[
			"the site has no file of the key",
			() => indexNow("/200", "anotherkey"),
			/public\/<key>\.txt/,
		],
		[
			"all pages changed",
			() => indexNow("/200"),
			/rebuild and no news/,
			{ changed: many, removed: [] },
		],
	];
	it.each(table)("%s", async (_, pings, told, changed) => {
		const lines = await pinged(pings(), changed);
		expect(lines).toEqual([expect.stringMatching(told)]);
		expect(lines[0]).toMatch(/^Could not tell /);
	});
	it("one of two", async () => {
		expect(await pinged({ ...indexNow("/hang"), ...hub("/200") })).toEqual([
			expect.stringMatching(/^Could not tell IndexNow/),
			"Told the hub of 2 feeds.",
		]);
	});
});

describe("a setting that makes no sense is told of before anything is done", () => {
	it.each([
		{ INDEXNOW_KEY: "x/../y" },
		{ INDEXNOW_KEY: "short" },
		{ WEBSUB_HUB: "hub.example" },
		{ WEBSUB_HUB: "mailto:hub@example.kz" },
	])("%j", (env) => {
		const [[name, value]] = Object.entries(env) as [[string, string]];
		expect(() => readPings(address, env)).toThrow(`${name} is «${value}»`);
	});
	it("and one that is empty is none", () => {
		expect(readPings(address, { INDEXNOW_KEY: "", WEBSUB_HUB: "" })).toEqual({
			address,
			patience: 10_000,
		});
	});
});
