import "../environment/env-file.ts";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { newProgram } from "./awake/new-program.ts";
import { type Command, helpOf, readCommand, runCommand } from "./command.ts";

const command: Command = {
	usage: "npm run watch --",
	what: "Stays awake and publishes into dist/ whatever is saved, and stories whose time comes.",
	options: {},
};

/** A new program gets a new process, so that nothing of the old one stays in memory. */
await runCommand(async () => {
	if (!readCommand(command, process.argv.slice(2))) {
		console.log(helpOf(command));
		return;
	}
	for (let code: number | null = newProgram; code === newProgram; )
		code = await keepAwake();
});

function keepAwake(): Promise<number | null> {
	const child = spawn(
		process.execPath,
		[join(import.meta.dirname, "awake", "keep-awake.ts")],
		{
			stdio: ["pipe", "inherit", "inherit"],
			// glibc keeps memory for each thread; of threads that lay pages it would keep a quarter of a gigabyte.
			env: { MALLOC_ARENA_MAX: "2", ...process.env },
		},
	);
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => {
			if (code !== newProgram) process.exitCode = code ?? 1;
			resolve(code);
		});
	});
}
