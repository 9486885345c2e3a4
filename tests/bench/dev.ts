import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readGiven } from "./arguments.ts";
import { median } from "./measure.ts";
import { makeProject } from "./project.ts";
import { formatPromises } from "./report.ts";
import { Running } from "./running.ts";
import { SavedStory } from "./saves.ts";
import { newestStory } from "./synthetic.ts";

/**
 * `npm run bench:dev [-- 5000]`: what it takes `npm run dev` to show what is saved, from the moment the file is written
 * until the story's page is answered with the word, and until open pages are told to load anew; and what its processes
 * hold in memory. The page is asked for again and again, as soon as it was answered.
 */
const { values, positionals } = readGiven(
	{
		usage: "npm run bench:dev -- 5000",
		what: "Measures what the site as it is edited takes to show a save, with so many synthetic articles, 400 at least.",
		options: {
			saves: {
				type: "string",
				value: "20",
				what: "how often the story is saved: 5, if unset",
			},
		},
	},
	(sizes, { saves = "5" }) =>
		sizes.length < 2 &&
		sizes.every((size) => Number(size) >= 400) &&
		Number(saves) >= 1,
);
const count = Number(positionals[0] ?? 5000);
const saves = Number(values.saves ?? 5);

/** Milliseconds an answered page is left alone before it is asked for again. */
const pause = 5;
/** Seconds a message to open pages is waited for once the word was seen. */
const messagePatience = 3;

/** What `npm run dev` runs, at a port. */
async function devCommand(folder: string, port: number): Promise<string[]> {
	const { scripts } = JSON.parse(
		await readFile(join(folder, "package.json"), "utf8"),
	) as { scripts: { dev: string } };
	// The command as npm finds it: the packages' own programs, and the pinned Node.
	const [program = "", ...args] = scripts.dev.split(" ");
	const path =
		program === "node"
			? [process.execPath]
			: [process.execPath, `node_modules/astro/bin/${program}.mjs`];
	return [...path, ...args, "--port", String(port)];
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const address = server.address();
	await new Promise((closed) => server.close(closed));
	return typeof address === "object" && address ? address.port : 4321;
}

/** Listens as an open page does. @returns moments at which it was told to load anew, as they come */
async function listen(origin: string): Promise<number[]> {
	const moments: number[] = [];
	const client = await (await fetch(`${origin}/@vite/client`)).text();
	const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? "";
	const socket = new WebSocket(
		`${origin.replace("http", "ws")}/?token=${token}`,
		"vite-hmr",
	);
	socket.addEventListener("message", ({ data }) => {
		if (/"type":"full-reload"/.test(String(data)))
			moments.push(performance.now());
	});
	await new Promise((ready) => {
		socket.addEventListener("open", ready);
		socket.addEventListener("error", ready);
	});
	return moments;
}

const folder = await mkdtemp(join(tmpdir(), "bench-dev-"));
await makeProject(folder, count);
const port = await freePort();
const origin = `http://localhost:${port}`;
const page = `${origin}/${newestStory}/`;
const started = performance.now();
const server = new Running(await devCommand(folder, port), { cwd: folder });
/** Most memory at a moment, in MB. */
let most = 0;
const sample = setInterval(() => {
	most = Math.max(most, server.megabytes);
}, 200);
try {
	const shows = async (word: string) => {
		const answer = await fetch(page).catch(() => undefined);
		return answer?.ok === true && (await answer.text()).includes(word);
	};
	await server.until("first page", () => shows("</article>"), {
		every: 50,
		within: 600,
	});
	const first = performance.now() - started;
	const reloads = await listen(origin);
	const story = new SavedStory(folder);
	const seen: number[] = [];
	const told: number[] = [];
	for (let number = 1; number <= saves; number++) {
		// What the last save set off comes to rest.
		await setTimeout(1000);
		const before = server.megabytes;
		const known = reloads.length;
		const start = performance.now();
		const word = story.save(number);
		await server.until("word in the page", () => shows(word), {
			every: pause,
		});
		seen.push(performance.now() - start);
		const end = performance.now() + messagePatience * 1000;
		while (reloads.length === known && performance.now() < end)
			await setTimeout(2);
		const reload = reloads[known];
		if (reload !== undefined) told.push(reload - start);
		console.log(
			`save ${number}: seen after ${seen.at(-1)?.toFixed(0)} ms, ${reload === undefined ? "no reload was sent" : `reload sent after ${told.at(-1)?.toFixed(0)} ms`}; ${before.toFixed(0)} MB before`,
		);
	}
	most = Math.max(most, server.megabytes);
	console.log(`
${count.toLocaleString("en")} articles
start → first page     ${(first / 1000).toFixed(1)} s
save → seen            median ${median(seen).toFixed(0)} ms of ${saves}
save → reload sent     ${told.length > 0 ? `median ${median(told).toFixed(0)} ms of ${told.length}` : "never"}
memory of all its processes   ${server.megabytes.toFixed(0)} MB, ${most.toFixed(0)} MB at most

${formatPromises([
	["save → seen, s", median(seen) / 1000, 0.5],
	["memory, GB", most / 1024, 0.6],
])}`);
} finally {
	clearInterval(sample);
	await server.stop();
	await rm(folder, { recursive: true, force: true });
}
// The socket would hold on.
process.exit();
