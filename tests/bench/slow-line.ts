import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import {
	everywhere,
	immutable,
	isHashed,
} from "../../src/press/hosts/headers.ts";
import { fileWithin, pathOf } from "../../src/press/request.ts";

/** A slow phone on a slow line: bits a second, milliseconds before an answer begins, how many times slower its processor is. */
export const slowLine = { bits: 400_000, latency: 400, slower: 4 };

/** What a page cost a reader. */
export interface Visit {
	/** Milliseconds until each of the awaited things was seen. */
	times: number[];
	/** Bytes as they came over the line, with heads. */
	bytes: number;
	/** Addresses in the order they were asked for. */
	requests: string[];
	/** Milliseconds that tasks took of the main thread beyond the first 50 of each. */
	blocked: number;
}

const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".svg": "image/svg+xml",
	".webmanifest": "application/manifest+json",
	".woff2": "font/woff2",
};
const packed = /\.(?:html|css|js|json|txt|svg|webmanifest|wasm)$/;

/** A host that packs texts as the recipes of servers do, and gives parts of files. */
export function serveAsHost(folder: string): Server {
	const copies = new Map<string, Buffer>();
	const brotli = (file: string) => {
		const copy =
			copies.get(file) ??
			brotliCompressSync(readFileSync(file), {
				params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
			});
		copies.set(file, copy);
		return copy;
	};
	return createServer((request, response) => {
		const path = pathOf(request.url) ?? "/";
		const file = fileWithin(
			folder,
			path.endsWith("/") ? `${path}index.html` : path,
		);
		if (!file) {
			response.writeHead(404).end();
			return;
		}
		const isPacked = packed.test(file);
		const content = isPacked ? brotli(file) : readFileSync(file);
		const [, from, to] =
			/^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
		const part =
			isPacked || from === undefined
				? content
				: content.subarray(Number(from), Number(to) + 1);
		response.writeHead(part === content ? 200 : 206, {
			...everywhere,
			"Cache-Control": isHashed(path) ? immutable : "no-cache",
			"Content-Type": types[extname(file)] ?? "application/octet-stream",
			"Content-Length": part.length,
			...(isPacked ? { "Content-Encoding": "br" } : {}),
			...(part === content
				? {}
				: { "Content-Range": `bytes ${from}-${to}/${content.length}` }),
		});
		response.end(part);
	});
}

/**
 * Opens a page on the slow line, as a reader who comes for the first time.
 * @param act does what the reader does and waits for what he waits for; each time is counted from the last `begin`
 */
export async function visitSlowly(
	browser: Browser,
	act: (page: Page, begin: () => void, seen: () => void) => Promise<void>,
): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		isMobile: true,
		hasTouch: true,
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const visit: Visit = { times: [], bytes: 0, requests: [], blocked: 0 };
	await slowDown(session);
	session.on("Network.requestWillBeSent", ({ request }) => {
		visit.requests.push(new URL(request.url).pathname);
	});
	session.on("Network.loadingFinished", ({ encodedDataLength }) => {
		visit.bytes += encodedDataLength;
	});
	await page.addInitScript(() => {
		const sum = { blocked: 0 };
		Object.assign(window, { sum });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries())
				sum.blocked += duration - 50;
		}).observe({ type: "longtask", buffered: true });
	});
	let start = performance.now();
	await act(
		page,
		() => {
			start = performance.now();
		},
		() => {
			visit.times.push(performance.now() - start);
		},
	);
	visit.blocked = await page.evaluate(
		() => (window as unknown as { sum: { blocked: number } }).sum.blocked,
	);
	await context.close();
	return visit;
}

async function slowDown(session: CDPSession): Promise<void> {
	const { bits, latency, slower } = slowLine;
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", {
		offline: false,
		latency,
		downloadThroughput: bits / 8,
		uploadThroughput: bits / 8,
	});
	await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
}
