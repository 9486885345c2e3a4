import {
	type Command,
	CommandError,
	type Given,
	readCommand,
} from "./command.ts";

export const buildCommand: Command = {
	usage: "npm run build --",
	what: "Makes of dist/ the site as it should be.",
	options: {
		force: { type: "boolean", what: "makes everything anew" },
		verify: {
			type: "boolean",
			what: "looks for every file of the site, and makes again what was lost",
		},
		year: {
			type: "string",
			multiple: true,
			value: "2019",
			what: "makes what this year owns, as a part for another build to join; may stand several times",
		},
		out: { type: "string", value: "part", what: "the folder of the part" },
		join: {
			type: "string",
			multiple: true,
			value: "a b c",
			what: "makes the site with parts that were built elsewhere",
		},
		verbose: { type: "boolean", what: "says more" },
		silent: { type: "boolean", what: "says nothing" },
	},
};

/**
 * Reads what stands behind `npm run build --`.
 * @returns nothing where it asks for help
 * @throws CommandError where it makes no sense
 */
export function readBuild(args: string[]): Given | undefined {
	const given = readCommand(buildCommand, args);
	if (!given) return undefined;
	const { values, positionals } = given;
	const [stray] = positionals;
	if (stray !== undefined && values.join === undefined)
		throw new CommandError(
			`A build takes no «${stray}» by itself. Write: npm run build -- --join ${positionals.join(" ")}, or npm run build -- --help`,
		);
	const years = Array.isArray(values.year) ? values.year : [];
	if (years.some((year) => !/^[12]\d{3}$/.test(String(year))))
		throw new CommandError("--year wants a year. Write: --year 2019");
	if (values.out !== undefined && years.length === 0)
		throw new CommandError(
			"--out is the folder of a part. Write: --year 2019 --out part",
		);
	if (values.join !== undefined && years.length > 0)
		throw new CommandError(
			"A part takes no parts. Write --year or --join, not both",
		);
	return given;
}
