import { helpOf, readCommand } from "../../src/press/command.ts";

/**
 * Reads what stands behind a measuring command; where it is asked for help, or is written wrong, says so and ends.
 * @param usage how it is written
 * @param isSound whether what stands there can be measured
 */
export function readArguments(
	usage: string,
	what: string,
	isSound: (given: string[]) => boolean,
): string[] {
	const command = { usage, what, options: {} };
	try {
		const given = readCommand(command, process.argv.slice(2));
		if (!given) {
			console.log(helpOf(command));
			process.exit(0);
		}
		if (isSound(given.positionals)) return given.positionals;
		console.error(`Write: ${usage}`);
	} catch (error) {
		console.error((error as Error).message);
	}
	process.exit(1);
}
