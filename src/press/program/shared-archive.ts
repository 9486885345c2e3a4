import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

const shared = resolve(import.meta.dirname, "../../archive/live-archive.ts");

/**
 * Lets Astro's own pages, which this process renders while it builds them, load the module through which the archive is
 * handed in as this process has it. The bundle that the press loads has one of its own.
 */
export const shareArchive = (): Plugin => ({
	name: "press-archive",
	enforce: "pre",
	apply: "build",
	applyToEnvironment: ({ name }) => name === "prerender",
	resolveId: (source) =>
		source.endsWith("/live-archive.ts")
			? { id: pathToFileURL(shared).href, external: true }
			: undefined,
});
