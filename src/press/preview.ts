import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { CreatePreviewServer } from "astro";
import { type Plugin, preview } from "vite";
import { finished } from "./places.ts";
import { fileWithin, pathOf } from "./request.ts";

/** `astro preview`: shows what lies in `dist/`, as a host of static files does. */
const createPreviewServer: CreatePreviewServer = async ({
	host,
	port,
	headers,
	open,
	logger,
}) => {
	const outDir = resolve(finished);
	const server = await preview({
		configFile: false,
		appType: "mpa",
		build: { outDir },
		preview: {
			host: host ?? false,
			port,
			headers: headers ?? {},
			open: open ?? false,
		},
		logLevel: "error",
		plugins: [missingPage(outDir)],
	});
	const [url = `http://localhost:${port}/`] = server.resolvedUrls?.local ?? [];
	logger.info(`the site is at ${url}`);
	return {
		...(host === undefined ? {} : { host }),
		port: Number(new URL(url).port),
		closed: () =>
			new Promise((done, fail) => {
				server.httpServer.once("close", done);
				server.httpServer.once("error", fail);
			}),
		stop: () => server.close(),
	};
};

export default createPreviewServer;

/** Answers with the site's own page where no file of the site answers, before Vite does with one of its own. */
const missingPage = (site: string): Plugin => ({
	name: "press-missing",
	configurePreviewServer:
		({ middlewares }) =>
		() => {
			middlewares.use(async ({ url }, response, next) => {
				const path = pathOf(url) ?? "";
				const file = path.endsWith("/") ? `${path}index.html` : path;
				if (fileWithin(site, file)) {
					next();
					return;
				}
				response.statusCode = 404;
				response.setHeader("Content-Type", "text/html; charset=utf-8");
				response.end(await readFile(join(site, "404.html")).catch(() => ""));
			});
		},
});
