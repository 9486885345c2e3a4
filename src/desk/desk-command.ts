import { DeskError } from "./options.ts";

/**
 * Does the work of an editors' command; what an editor can mend is told in one Kazakh line, and the command fails.
 * @param help what is shown where it is asked for
 * @param work is given the arguments; the environment was checked before
 */
export async function runDeskCommand(
	help: () => string,
	work: (args: string[]) => Promise<void>,
): Promise<void> {
	const args = process.argv.slice(2);
	if (args.includes("--help") || args.includes("-h")) {
		console.log(help());
		return;
	}
	try {
		// What reads the environment is loaded here: its errors are told like others.
		const { checkEnvironment } = await import("../environment/variables.ts");
		checkEnvironment();
		await work(args);
	} catch (error) {
		const isTold =
			error instanceof DeskError ||
			(error instanceof Error &&
				["SettingError", "ContentError"].includes(error.name));
		if (!isTold) throw error;
		console.error(`Қате: ${error.message}`);
		process.exitCode = 1;
	}
}
