import { spawnSync } from "node:child_process";
import { globSync, statSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layRelease } from "../hosts/release.ts";
import {
	needPackages,
	type Running,
	startBareNginx,
	startNginx,
} from "../hosts/servers.ts";
import { readArguments } from "./arguments.ts";

/**
 * Requests a second that nginx answers with the recipe's configuration and a mix of real pages,
 * beside nginx serving one bare file of the same size. `npm run bench:serve [-- dist 30]`
 */

const [dist = "dist", seconds = "30"] = readArguments(
	"npm run bench:serve -- dist 30",
	"Measures what nginx answers with the recipe, for so many seconds a question.",
	(given) => given.length < 3 && given.slice(1).every((one) => Number(one) > 0),
);

/** Of a hundred requests so many are for files of each kind; a reader's first page asks for a style sheet too. */
const mix: Record<string, number> = {
	"{.,latn,arab}/index.html": 10,
	"{.,latn,arab}/20??/??/*/index.html": 60,
	"{.,latn,arab}/[a-z]*/index.html": 15,
	"_astro/*.css": 10,
	"{.,latn,arab}/**/rss.xml": 5,
};

/** A thousand addresses in that mix, one kind among the others. */
function mixed(root: string): string[] {
	const kinds = Object.entries(mix).flatMap(([pattern, share]) => {
		const files = globSync(pattern, { cwd: root }).sort();
		if (files.length === 0) throw new Error(`${root} has no ${pattern}`);
		// Spread over all there are.
		return Array.from(
			{ length: share * 10 },
			(_, at) => files[Math.floor((at * files.length) / (share * 10))] ?? "",
		);
	});
	const step = 617; // Coprime to a thousand: every address comes once.
	return kinds.map((_, at) =>
		`/${kinds[(at * step) % kinds.length]}`.replace(/index\.html$/, ""),
	);
}

/** What wrk told of a run. */
interface Load {
	perSecond: number;
	/** 99 of 100 requests took at most so many milliseconds. */
	p99: number;
	errors: number;
}

/** Asks for paths in turn, as fast as answers come. @throws with what wrk says when it fails */
async function load(origin: string, paths: string[]): Promise<Load> {
	const script = join(folder, "paths.lua");
	await writeFile(
		script,
		`local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
local at = 0
request = function()
	at = at % #paths + 1
	return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br" })
end
done = function(summary, latency)
	local e = summary.errors
	io.write(string.format("result %f %f %d\\n", summary.requests / summary.duration * 1e6,
		latency:percentile(99) / 1000, e.connect + e.read + e.write + e.status + e.timeout))
end
`,
	);
	const { stdout, stderr } = spawnSync(
		"wrk",
		["-t2", "-c64", `-d${seconds}s`, "-s", script, origin],
		{ encoding: "utf8" },
	);
	const [, perSecond, p99, errors] =
		/^result (\S+) (\S+) (\d+)$/m.exec(stdout) ?? [];
	if (errors === undefined) throw new Error(`wrk failed:\n${stdout}${stderr}`);
	return {
		perSecond: Number(perSecond),
		p99: Number(p99),
		errors: Number(errors),
	};
}

function show(name: string, { perSecond, p99, errors }: Load) {
	console.log(
		`${name.padEnd(44)} ${perSecond.toFixed(0).padStart(8)} requests/s  p99 ${p99.toFixed(2).padStart(7)} ms  ${errors} errors`,
	);
	if (errors > 0) process.exitCode = 1;
}

async function measure(server: Running, paths: string[]): Promise<Load> {
	try {
		return await load(server.origin, paths);
	} finally {
		await server.stop();
	}
}

needPackages("nginx", "libnginx-mod-http-brotli-static", "wrk");
const folder = await mkdtemp(join(tmpdir(), "bench-serve-"));
const site = await layRelease(dist);
const root = join(site, "current");
const paths = mixed(root);
const bytes =
	paths
		.map((path) => statSync(`${root}${path.replace(/\/$/, "/index.html")}.br`))
		.reduce((sum, { size }) => sum + size, 0) / paths.length;
const bare = join(folder, "bare");
await mkdir(bare);
await writeFile(join(bare, "file.html"), Buffer.alloc(Math.round(bytes), "x"));
const place = { folder: join(folder, "own"), site, tls: false };
show(
	`the site: ${new Set(paths).size} pages and files`,
	await measure(await startNginx(place), paths),
);
show(
	`one bare file of their mean size, ${Math.round(bytes)} bytes`,
	await measure(await startBareNginx(join(folder, "nginx"), bare), [
		"/file.html",
	]),
);
for (const path of [folder, site]) await rm(path, { recursive: true });
