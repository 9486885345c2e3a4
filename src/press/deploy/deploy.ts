import "../../environment/env-file.ts";
import { existsSync } from "node:fs";
import {
	type Command,
	CommandError,
	type Given,
	helpOf,
	readCommand,
	runCommand,
} from "../command.ts";
import type { Target } from "./release.ts";

/** `npm run deploy -- user@host:/srv/altyn-kopir`: serves what was built last, or again what was served before it. */

const dist = "dist";

const command: Command = {
	usage: "npm run deploy -- user@host:/srv/altyn-kopir",
	what: "Serves what was built last from one's own server.",
	options: {
		back: {
			type: "boolean",
			what: "serves the release before the current one",
		},
		forward: {
			type: "boolean",
			what: "serves the release after the current one: undoes --back",
		},
		"no-check": {
			type: "boolean",
			what: "does not ask the live site whether it shows what was deployed",
		},
	},
};

async function run({ values, positionals }: Given): Promise<void> {
	const [place, ...rest] = positionals;
	if (place === undefined || rest.length > 0)
		throw new CommandError(
			`Write: npm run deploy -- user@host:/path [--back | --forward | --no-check]`,
		);
	if (values.back && values.forward)
		throw new CommandError("Write --back or --forward, not both");
	// What reads the environment is loaded once the command is understood: its errors are told like others.
	const { checkEnvironment } = await import("../../environment/variables.ts");
	checkEnvironment();
	const { goBack, goForward, readTarget } = await import("./release.ts");
	const target = readTarget(place);
	if (values.back || values.forward) {
		const release = await (values.back ? goBack : goForward)(target);
		console.log(`${place} serves ${release} again.`);
		return;
	}
	await waitForBuild();
	await deployBuilt(place, target, !values["no-check"]);
}

/** Waits until no build runs, and finishes what a killed one began; from then on no other begins. */
async function waitForBuild(): Promise<void> {
	const { playJournal } = await import("../journal.ts");
	const { lock } = await import("../lock.ts");
	await lock((pid) =>
		console.warn(`A build is running (process ${pid}); waiting for it.`),
	);
	const played = await playJournal();
	if (played === "unplayable")
		throw new Error(
			`An earlier build broke off and cannot be finished: ${dist} is not whole. Run: npm run build`,
		);
	if (played === "finished")
		console.log("Finished what an earlier build had begun.");
}

/** Deploys what lies in `dist/`, and tells of its news. */
async function deployBuilt(
	place: string,
	target: Target,
	check: boolean,
): Promise<void> {
	const { readPings, tellOfNews } = await import("./pings.ts");
	const { siteUrlOf } = await import("./built.ts");
	const { deployChecked } = await import("./checked-deploy.ts");
	const { readSinceDeploy } = await import("./since-deploy.ts");
	const address = siteUrlOf(dist);
	readPings(address);
	if (!existsSync(`${dist}/index.html.br`))
		console.warn(
			"The site has no packed copies. For a server of one's own build with SITE_HOST=own.",
		);
	const { changed } = await readSinceDeploy();
	const { release, files, bytes, note, dropped } = await deployChecked({
		target,
		dist,
		address,
		changed,
		check,
	});
	console.log(
		`${place} serves ${release}: ${files} files of ${(bytes / 1e6).toFixed(1)} MB were new.`,
	);
	if (dropped.length > 0)
		console.log(
			`Removed ${dropped.join(", ")}: what was withdrawn stood in ${dropped.length === 1 ? "it" : "them"}.`,
		);
	if (note) console.warn(note);
	for (const line of await tellOfNews(dist, address)) console.log(line);
}

await runCommand(async () => {
	const given = readCommand(command, process.argv.slice(2));
	if (given) await run(given);
	else console.log(helpOf(command));
});
