import { availableParallelism } from "node:os";
import type { AstroPrerenderer } from "astro";
import { Tinypool } from "tinypool";
import { inParallel } from "../archive/parallel.ts";
import type { PaperPage } from "../edition/paper.ts";
import { site } from "../site.ts";
import { draft, fileAt } from "./files.ts";
import { redirectPage } from "./redirects.ts";
import type { Versions } from "./settings.ts";
import { type Batch, layTexts } from "./versions.ts";

/** Pages rendered, and laid by a worker, at a time; so many are also worth a worker's start. */
const share = 32;

/**
 * Renders pages through Astro and lays them into the draft with all their versions. Workers
 * convert, compress and write what was rendered while the next pages render here.
 * @param pages the routes' `getStaticPaths` give just these
 * @param tell is told of each page that is done
 * @throws what a page's template throws, with the page's address
 */
export async function renderPages(
	astro: AstroPrerenderer,
	pages: PaperPage[],
	versions: Versions,
	tell: (path: string, milliseconds: number) => void,
): Promise<void> {
	const routes = new Map(
		(await astro.getStaticPaths()).map(({ pathname, route }) => [
			addressOf(pathname),
			route,
		]),
	);
	const render = async ({ path, route, props }: PaperPage) => {
		const start = performance.now();
		const file = fileAt(path);
		if (route === "redirect") return { file, text: redirectPage(props.to) };
		const routeData = routes.get(path);
		if (!routeData) throw new Error(`No route makes the page ${path}`);
		const request = new Request(new URL(path, site.url));
		const rendered = await astro.render(request, { routeData });
		const response =
			rendered instanceof Response ? rendered : rendered.response;
		if (!response.ok && route !== "missing")
			throw new Error(`The page ${path} answered ${response.status}`);
		const text = await response.text();
		tell(path, performance.now() - start);
		return { file, text };
	};

	const alone = pages.length <= share * 2;
	const pool = alone ? undefined : workers();
	const batches = Array.from(
		{ length: Math.ceil(pages.length / share) },
		(_, at) => pages.slice(at * share, (at + 1) * share),
	);
	// A few batches wait for workers while one renders; more would only fill the memory.
	await inParallel(
		batches,
		async (batch) => {
			const task: Batch = {
				folder: draft,
				texts: await inParallel(batch, render, 4),
				versions,
			};
			if (pool) await pool.run(task);
			else layTexts(task);
		},
		4,
	);
	await pool?.destroy();
}

const workers = () =>
	new Tinypool({
		filename: new URL("./versions.ts", import.meta.url).href,
		name: "layTexts",
		minThreads: 1,
		maxThreads: availableParallelism(),
		// A worker holds a few pages at a time; without a limit it takes a third of a gigabyte.
		resourceLimits: {
			maxOldGenerationSizeMb: 192,
			maxYoungGenerationSizeMb: 8,
		},
	});

/** Astro leaves the slash at the end to its configuration. */
const addressOf = (pathname: string) =>
	pathname === "/404"
		? "/404.html"
		: /(?:\/|\.\w+)$/.test(pathname)
			? pathname
			: `${pathname}/`;
