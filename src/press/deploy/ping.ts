import "../../environment/env-file.ts";
import {
	type Command,
	CommandError,
	helpOf,
	readCommand,
	runCommand,
} from "../command.ts";

/** `npm run ping`: after a deploy by other means than `npm run deploy`. */
const command: Command = {
	usage: "npm run ping",
	what: "Tells search engines (INDEXNOW_KEY) and the feeds' hub (WEBSUB_HUB) what changed since the last deploy.",
	options: {},
};

await runCommand(async () => {
	const given = readCommand(command, process.argv.slice(2));
	if (!given) {
		console.log(helpOf(command));
		return;
	}
	if (given.positionals.length > 0)
		throw new CommandError("Write: npm run ping, and nothing behind it");
	const { siteUrlOf } = await import("./built.ts");
	const { tellOfNews } = await import("./pings.ts");
	for (const line of await tellOfNews("dist", siteUrlOf("dist")))
		console.log(line);
});
