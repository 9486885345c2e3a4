import { setTimeout } from "node:timers/promises";
import { keepCompiled } from "../../platform/compile-cache.ts";
import { runCommand } from "../command.ts";
import { endWithParent } from "../end-with-parent.ts";
import { watchFolders } from "./folder-watch.ts";
import { newProgram } from "./new-program.ts";

/** The process that `watch.ts` starts, one for each program. */

/** Milliseconds after a change until what is written in steps is whole. */
const patience = 20;

keepCompiled();
endWithParent();
await runCommand(async () => {
	// What reads the environment and the paper's file is loaded here: what is wrong with them is told in words.
	const { Publisher } = await import("./publisher.ts");
	const publisher = new Publisher({
		say: (line) => console.log(line),
		programChanged: () => process.exit(newProgram),
	});

	let isComing = false;
	watchFolders(["content", "src", "public"], async () => {
		if (isComing) return;
		isComing = true;
		await setTimeout(patience);
		isComing = false;
		await publisher.publish();
	});
	await publisher.publish();
});
