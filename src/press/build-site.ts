import { buildCommand, readBuild } from "./build-arguments.ts";
import { helpOf, runCommand } from "./command.ts";

/** Astro's command, which reads `process.argv`. */
const astro = new URL("../../node_modules/astro/bin/astro.mjs", import.meta.url)
	.href;

/** `npm run build [-- --help]`: what is asked for is read before anything else, and Astro builds. */
await runCommand(async () => {
	const args = process.argv.slice(2);
	if (!readBuild(args)) {
		console.log(helpOf(buildCommand));
		return;
	}
	// It reads the environment: an address that is none is told of in words.
	await import("../site.ts");
	process.argv.splice(2, 0, "build");
	await import(astro);
});
