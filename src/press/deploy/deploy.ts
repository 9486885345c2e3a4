import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { playJournal } from "../journal.ts";
import { lock } from "../lock.ts";
import { tellOfNews } from "./pings.ts";
import { deploy, goBack, readTarget } from "./release.ts";

/**
 * `npm run deploy -- user@host:/srv/altyn-kopir [--back]`: serves what was built last, or again
 * what was served before it.
 */

const dist = "dist";

async function run(args: string[]): Promise<void> {
	const { positionals, values } = parseArgs({
		args,
		allowPositionals: true,
		options: { back: { type: "boolean", default: false } },
	});
	const [place, ...rest] = positionals;
	if (place === undefined || rest.length > 0)
		throw new Error("Write: npm run deploy -- user@host:/path [--back]");
	const target = readTarget(place);
	if (values.back) {
		console.log(`${place} serves ${await goBack(target)} again.`);
		return;
	}
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
	if (!existsSync(`${dist}/index.html.br`))
		console.warn(
			"The site has no packed copies. For a server of one's own build with SITE_HOST=own.",
		);
	const { release, files, bytes } = await deploy(target, dist);
	console.log(
		`${place} serves ${release}: ${files} files of ${(bytes / 1e6).toFixed(1)} MB were new.`,
	);
	for (const line of await tellOfNews(dist)) console.log(line);
}

try {
	await run(process.argv.slice(2));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
