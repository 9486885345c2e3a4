import {
	type Command,
	type Given,
	helpOf,
	readCommand,
} from "../../src/press/command.ts";

/**
 * Reads what stands behind a measuring command; where it is asked for help, or is written wrong, says so and ends.
 * @param isSound whether what stands there, and behind its options, can be measured
 */
export function readGiven(
	command: Command,
	isSound: (given: string[], values: Given["values"]) => boolean,
): Given {
	try {
		const given = readCommand(command, process.argv.slice(2));
		if (!given) {
			console.log(helpOf(command));
			process.exit(0);
		}
		if (isSound(given.positionals, given.values)) return given;
		console.error(`Write: ${command.usage}`);
	} catch (error) {
		console.error((error as Error).message);
	}
	process.exit(1);
}

/**
 * The same for a command without options.
 * @param usage how it is written
 */
export const readArguments = (
	usage: string,
	what: string,
	isSound: (given: string[]) => boolean,
): string[] => readGiven({ usage, what, options: {} }, isSound).positionals;
