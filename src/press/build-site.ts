import "../environment/env-file.ts";
import { keepCompiled } from "../platform/compile-cache.ts";
import { buildCommand, readBuild } from "./build-arguments.ts";
import { helpOf, runCommand } from "./command.ts";
import { endWithParent, parentVariable } from "./end-with-parent.ts";

keepCompiled();
if (process.env[parentVariable]) endWithParent();

/** `npm run build [-- --help]`: what is asked for is read before anything else. */
await runCommand(async () => {
	const args = process.argv.slice(2);
	const given = readBuild(args);
	if (!given) {
		console.log(helpOf(buildCommand));
		return;
	}
	// What reads the environment and the paper's file is loaded here: what is wrong with them is told in words.
	const { checkEnvironment } = await import("../environment/variables.ts");
	checkEnvironment();
	// The settings look for what stands behind the command's name.
	process.argv.splice(2, 0, "build");
	const { publishSite } = await import("./publish.ts");
	const isSilent = given.values.silent === true;
	await publishSite((line) => {
		if (!isSilent) console.log(line);
	});
});
