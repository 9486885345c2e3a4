import { relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { AstroIntegrationLogger } from "astro";
import {
	type Connect,
	type DevEnvironment,
	isRunnableDevEnvironment,
	type Plugin,
	type ViteDevServer,
} from "vite";
import { formatDiagnostic } from "../../article/diagnostic.ts";
import { refuseNonsense, serveFiles } from "./files.ts";
import { serveLocales } from "./locales.ts";
import { beginAnew } from "./new-process.ts";
import { servePages } from "./pages.ts";
import { DevPaper } from "./paper.ts";
import type { DevRoute } from "./routes.ts";

/** Milliseconds without a further change after which content is read: an editor that saves writes, renames and removes. */
const calmness = 20;

/** Milliseconds after which the watcher tells of a file that changes again: what came in between it never tells. */
const deafness = 60;

/** `astro dev` with the paper in it. */
export class DevServer {
	readonly paper = new DevPaper();
	/** The program's routes, in the order in which Astro tries them. */
	routes: readonly DevRoute[] = [];

	/** What answers before Vite's own does, and what answers after it and before Astro's. */
	plugins(): Plugin[] {
		return [
			{
				name: "press-pages",
				enforce: "pre",
				configureServer: ({ middlewares, environments }) => {
					middlewares.use(serveLocales);
					middlewares.use(serveFiles(this.paper));
					return () => {
						middlewares.use(this.#handIn(environments.ssr));
						middlewares.use(servePages(this.paper, () => this.routes));
					};
				},
			},
			refusal,
		];
	}

	/** Hands the archive to the program, whose modules Vite loads for itself: anew, where it has loaded them anew. */
	#handIn(program: DevEnvironment): Connect.NextHandleFunction {
		let known: unknown;
		return async (_request, _response, next) => {
			try {
				if (!isRunnableDevEnvironment(program)) return next();
				const module = await program.runner.import<
					typeof import("../../archive/live-archive.ts")
				>("/src/archive/live-archive.ts");
				if (module.handIn !== known) module.handIn(() => this.paper.shelf());
				known = module.handIn;
				next();
			} catch (error) {
				next(error);
			}
		};
	}

	/** Reads content anew whenever it changes, then lets browsers load their pages again. */
	watch(
		{ watcher, hot, config }: ViteDevServer,
		logger: AstroIntegrationLogger,
	): void {
		let timer: NodeJS.Timeout | undefined;
		let changing: PromiseWithResolvers<void> | undefined;
		const change = () => {
			if (!changing) {
				changing = Promise.withResolvers();
				void read(changing.promise);
			}
			clearTimeout(timer);
			timer = setTimeout(() => {
				changing?.resolve();
				changing = undefined;
			}, calmness);
		};
		const read = async (calm?: Promise<void>) => {
			try {
				await this.paper.refresh(calm?.then(() => beginAnew(logger)));
				for (const problem of await this.paper.problems())
					logger.warn(formatDiagnostic(problem));
			} catch (error) {
				logger.error(String(error instanceof Error ? error.stack : error));
			}
			hot.send({ type: "full-reload", path: "*" });
			await sleep(deafness);
			if (await this.paper.isStale().catch(() => false)) change();
		};
		// The first page need not wait for all of it.
		void read();
		watcher.on("all", (_event, path) => {
			if (isContent(relative(config.root, path))) change();
		});
	}
}

const isContent = (path: string) => /^(?:content|public)(?:[/\\]|$)/.test(path);

/** Astro puts its own before all that is there once every plugin has spoken: this one speaks last. */
export const refusal: Plugin = {
	name: "press-refusal",
	enforce: "post",
	configureServer: ({ middlewares }) => {
		return () => {
			middlewares.stack.unshift({ route: "", handle: refuseNonsense });
		};
	},
};
