import { createReadStream, readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import type { TestProject } from "vitest/node";

import { fileWithin, pathOf } from "../src/press/request.ts";
import { astroBuild, home, renewProject, runIn } from "./project.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the built site is served, without a slash at its end. */
		served: string;
	}
}

/** The address the tested site is built for; nobody answers there. */
export const siteUrl = "https://altyn-kopir.example";

/** The paper of the tests, a folder as `content/` is: no edit of the newspaper's own changes it. */
export const content = join(home, "tests/paper/content");

/** The moment its site is built for, after its newest story. */
export const builtFor = new Date("2026-11-24T10:00:00Z");

/** The project its site is built in. */
export const paperProject = join(home, ".cache/tests-paper");

/** The folder of the built site. */
export const dist = join(paperProject, "dist");

/** Builds the site once for all tests that look at it, and serves it as a host would. */
export async function setup(project: TestProject) {
	await buildOnce();
	const server = serve(dist);
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	project.provide("served", `http://127.0.0.1:${port}`);
	return () => server.close();
}

/** Builds the site into `dist`; `npm test` has built it already, and says so by `SITE_BUILT`. @param host as `SITE_HOST` names it */
export async function buildOnce(host = ""): Promise<void> {
	if (process.env.SITE_BUILT) return;
	await buildPaper(host);
	process.env.SITE_BUILT = "1";
}

/** Builds the site into `dist`. @throws with what the build said, where it fails */
export async function buildPaper(host = ""): Promise<void> {
	await renewProject(paperProject, content);
	const { code, lines } = await runIn(paperProject, astroBuild, {
		SITE_URL: siteUrl,
		SITE_HOST: host,
		BUILD_TIME: builtFor.toISOString(),
	});
	if (code !== 0)
		throw new Error(`The site could not be built.\n${lines.join("\n")}`);
}

/** Addresses of all files of a built site, in its folder; `/x/index.html` is `/x/`. */
export const addressesIn = (folder: string): ReadonlySet<string> =>
	new Set(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) =>
				join(item.parentPath, item.name)
					.slice(folder.length)
					.split(sep)
					.join("/")
					.replace(/(?<=\/)index\.html$/, ""),
			),
	);

const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".xml": "application/xml; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".webp": "image/webp",
	".ico": "image/x-icon",
	".woff2": "font/woff2",
};

/** A host of static files: folders by their `index.html`, `404.html` for what is not there. @param headers of every answer */
export function serve(
	folder: string,
	headers: Readonly<Record<string, string>> = {},
): Server {
	return createServer((request, response) => {
		const path = pathOf(request.url);
		if (path === undefined) {
			response.writeHead(400).end();
			return;
		}
		const found = fileWithin(
			folder,
			path.endsWith("/") ? `${path}index.html` : path,
		);
		const sent = found ?? join(folder, "404.html");
		response.writeHead(found ? 200 : 404, {
			...headers,
			"Content-Type": types[extname(sent)] ?? "application/octet-stream",
		});
		createReadStream(sent)
			.on("error", () => response.end())
			.pipe(response);
	});
}
