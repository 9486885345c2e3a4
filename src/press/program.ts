import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hash } from "../keep/hash.ts";
import { site } from "../site.ts";

/** The editors' commands make no page, and of the press only what turns pages into their versions. */
const makesPages =
	/^(?!desk\/|press\/)|^press\/(?:versions|redirects|render)\.ts$/;

/**
 * Hash of all that every page is made of besides what it shows: sources, configuration, lock file, address and the settings of this build.
 * @param assets names of the built style sheets and scripts: standing pages may add to them
 */
export function hashProgram(assets: string[], settings: string[]): string {
	const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
		.filter((name) => /\.\w+$/.test(name) && makesPages.test(name))
		.sort()
		.flatMap((name) => [name, readFileSync(join("src", name))]);
	return hash(
		...sources,
		...["astro.config.mjs", "package-lock.json"].map((file) =>
			readFileSync(file),
		),
		process.version,
		// Some of it is told by the environment.
		JSON.stringify(site),
		...[...assets].sort(),
		...settings,
	);
}
