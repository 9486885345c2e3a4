import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	readlink,
	rm,
	stat,
	writeFile,
} from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
	deployChecked,
	LiveError,
} from "../../src/press/deploy/checked-deploy.ts";
import {
	deploy,
	dropWithdrawn,
	goBack,
	goForward,
} from "../../src/press/deploy/release.ts";
import { needPackages } from "../hosts/servers.ts";
import { serve } from "../site.ts";

needPackages("rsync");
const folder = await mkdtemp(join(tmpdir(), "deploy-"));
afterAll(() => rm(folder, { recursive: true }));

let dist = "";
let path = "";
beforeEach(async () => {
	const own = await mkdtemp(join(folder, "test-"));
	dist = join(own, "dist");
	path = join(own, "srv");
	await mkdir(join(dist, "2022"), { recursive: true });
	await write("2022/index.html", "2022");
	await write("index.html", "1");
	await write(
		"robots.txt",
		"Sitemap: https://gazet.invalid/sitemap-index.xml\n",
	);
});

const write = (file: string, text: string) => writeFile(join(dist, file), text);
const served = (file = "index.html") =>
	readFile(join(path, "current", file), "utf8");
const releases = async () => (await readdir(join(path, "releases"))).sort();

/** Deploys editions whose front pages are these texts. */
async function publish(...texts: string[]): Promise<void> {
	for (const text of texts) {
		await write("index.html", text);
		await deploy({ path }, dist);
	}
}

it("the first deploy makes all that is needed", async () => {
	const { release, files } = await deploy({ path }, dist);
	expect(files).toBe(3);
	expect(await served()).toBe("1");
	expect(await readlink(join(path, "current"))).toBe(`releases/${release}`);
	expect(existsSync(join(path, "previous"))).toBe(false);
});

it("the next one brings only what changed, and the rest is the same file", async () => {
	await deploy({ path }, dist);
	await write("index.html", "2, longer");
	await rm(join(dist, "2022/index.html"));
	await write("2022/a.html", "a");
	await deploy({ path }, dist);
	await write("index.html", "3, longer still");
	const { files, bytes } = await deploy({ path }, dist);
	expect([files, bytes]).toEqual([1, "3, longer still".length]);
	expect(await served()).toBe("3, longer still");
	expect(existsSync(join(path, "current/2022/index.html"))).toBe(false);
	const file = async (link: string) =>
		(await stat(join(path, link, "2022/a.html"))).ino;
	expect(await file("current")).toBe(await file("previous"));
});

it("a reader meets one edition or the other, and never none", async () => {
	await publish("0");
	let done = false;
	const met = new Set<string>();
	const reader = (async () => {
		while (!done) met.add(await served());
	})();
	await publish(..."123456");
	done = true;
	await reader;
	for (const text of met) expect("0123456").toContain(text);
	expect(met.size).toBeGreaterThan(1);
});

it("the way back is one rename, and goes on", async () => {
	await publish("1", "2", "3");
	await goBack({ path });
	expect(await served()).toBe("2");
	expect(await readFile(join(path, "previous/index.html"), "utf8")).toBe("3");
	await goBack({ path });
	expect(await served()).toBe("1");
	await expect(goBack({ path })).rejects.toThrow("there is no release before");
	expect(await served()).toBe("1");
	await goForward({ path });
	expect(await served()).toBe("2");
	await goForward({ path });
	expect(await served()).toBe("3");
	await expect(goForward({ path })).rejects.toThrow(
		"there is no release after",
	);
	await publish("4");
	expect(await served()).toBe("4");
});

describe("after the switch the live site is asked", () => {
	const patience = { answer: 2000, pause: 20, tries: 3 };
	/** Publishes a text to a server; what it serves is told by the folder it serves. */
	async function live(folder: string, text: string, check = true) {
		await write("index.html", text);
		await write("2022/index.html", `2022 ${text}`);
		const server = serve(folder);
		await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
		const { port } = server.address() as AddressInfo;
		const address = `http://127.0.0.1:${port}`;
		try {
			return await deployChecked({
				target: { path },
				dist,
				address,
				changed: ["2022/index.html"],
				check,
				patience,
			});
		} finally {
			server.close();
			server.closeAllConnections();
		}
	}
	it("and shows the release", async () => {
		expect(await live(join(path, "current"), "1")).not.toHaveProperty("note");
		expect(await live(join(path, "current"), "2")).not.toHaveProperty("note");
		expect(await served()).toBe("2");
	});
	it("or shows another: then it goes back, to where it was and not to the release before", async () => {
		await publish("1", "2", "3");
		await goBack({ path });
		const other = await mkdtemp(join(folder, "other-"));
		await expect(live(other, "4")).rejects.toThrow(/answered 404.+--no-check/);
		await expect(live(other, "4")).rejects.toThrow(LiveError);
		await writeFile(join(other, "index.html"), "another");
		await expect(live(other, "4")).rejects.toThrow(
			"but not with the page that was deployed",
		);
		// The front page is there, the page that changed is not.
		await writeFile(join(other, "index.html"), "4");
		await expect(live(other, "4")).rejects.toThrow("/2022/ answered 404");
		expect(await served()).toBe("2");
		expect((await live(other, "5", false)).note).toBeUndefined();
		expect(await served()).toBe("5");
	});
	it("or nobody answers yet: that is told, and nothing is taken back", async () => {
		const nowhere = {
			target: { path },
			dist,
			address: "http://127.0.0.1:9",
			changed: [],
			check: true,
			patience,
		};
		expect((await deployChecked(nowhere)).note).toContain(
			"nothing to go back to",
		);
		await write("index.html", "2, longer");
		expect((await deployChecked(nowhere)).note).toContain(
			"did not answer before",
		);
		expect(await served()).toBe("2, longer");
	});
});

it("a site built for nobody, or for another address, is not deployed", async () => {
	const said = (env: Record<string, string> = {}) =>
		spawnSync(process.execPath, [command, path], {
			cwd: join(dist, ".."),
			encoding: "utf8",
			env: { ...unset, ...env },
		}).stderr;
	expect(said({ SITE_URL: "https://other.kz" })).toContain(
		"was built for https://gazet.invalid, and SITE_URL is https://other.kz",
	);
	expect(said({ SITE_URL: "gazet" })).toMatch(/^SITE_URL is «gazet».+\n$/);
	expect(said({ INDEXNOW_KEY: "?" })).toMatch(/^INDEXNOW_KEY is «\?».+\n$/);
	await write(
		"robots.txt",
		"Sitemap: http://localhost:4321/sitemap-index.xml\n",
	);
	expect(said()).toMatch(
		/^The site in dist was built for http:\/\/localhost:4321.+\n$/,
	);
	await rm(join(dist, "robots.txt"));
	expect(said()).toMatch(/^dist holds no site\..+\n$/);
	expect(existsSync(join(path, "releases"))).toBe(false);
});

it("five releases are kept, and those that are served in any case", async () => {
	await publish(..."1234567");
	expect(await releases()).toHaveLength(5);
	for (let step = 0; step < 4; step++) await goBack({ path });
	expect(await served()).toBe("3");
	await publish("8");
	expect(await readFile(join(path, "previous/index.html"), "utf8")).toBe("3");
	await publish("9");
	expect(await releases()).toHaveLength(5);
});

it("what was withdrawn is in no release that can be served again", async () => {
	const withdraw = (...lines: string[]) =>
		write("_withdrawn.nginx", lines.map((line) => `${line};\n`).join(""));
	await publish("1");
	await withdraw("/a/ /a/index.html");
	await publish("2");
	await withdraw("/a/ /a/index.html", "/b/ /b/index.html");
	await publish("3");
	expect(await dropWithdrawn({ path })).toHaveLength(2);
	expect(await releases()).toHaveLength(1);
	expect(existsSync(join(path, "previous"))).toBe(false);
	expect(await served()).toBe("3");
	await expect(goBack({ path })).rejects.toThrow("no release before");
	// Nothing more was withdrawn: the way back stays.
	await publish("4");
	expect(await dropWithdrawn({ path })).toEqual([]);
	await goBack({ path });
	expect(await served()).toBe("3");
	// What came after withdraws as much.
	await goForward({ path });
	// It may come out again: then nothing is to be removed.
	await withdraw();
	await publish("5");
	expect(await dropWithdrawn({ path })).toEqual([]);
	const { dropped } = await deployChecked({
		...{ target: { path }, dist, address: "http://127.0.0.1:9" },
		...{ changed: [], check: false },
	});
	expect(dropped).toEqual([]);
});

/** The command, as `npm run deploy` runs it, in the folder whose `dist` it deploys. */
const command = resolve("src/press/deploy/deploy.ts");
/** Whatever the developer's own site is called. */
const unset = { ...process.env, SITE_URL: undefined };

it("a disk that is full in the middle leaves all as it was", async () => {
	await publish("1");
	const before = await releases();
	await write("2022/a.html", "small");
	await write("index.html", "x".repeat(2 ** 20));
	// No file may be larger than 64 KB: rsync is stopped while it writes.
	const { status, stderr } = spawnSync(
		"sh",
		["-c", 'ulimit -f 128; exec "$@"', "sh", process.execPath, command, path],
		{ cwd: join(dist, ".."), encoding: "utf8", env: unset },
	);
	expect(stderr).toContain("rsync failed");
	expect(status).toBe(1);
	expect(await served()).toBe("1");
	expect(await releases()).toEqual(before);
});

it("a deploy that is killed leaves all as it was, and the next one succeeds", async () => {
	await publish("1");
	await write("large.html", "x".repeat(2e8));
	const child = spawn(process.execPath, [command, path], {
		cwd: join(dist, ".."),
		env: unset,
		stdio: "ignore",
		detached: true,
	});
	const ended = new Promise((done) => child.on("exit", done));
	while ((await releases()).length < 2 && child.exitCode === null)
		await new Promise((done) => setTimeout(done, 5));
	process.kill(-(child.pid ?? 0), "SIGKILL");
	await ended;
	expect(await served()).toBe("1");
	expect(
		(await releases()).filter((name) => name.endsWith(".part")),
	).toHaveLength(1);
	await rm(join(dist, "large.html"));
	await publish("2");
	expect(await served()).toBe("2");
});

it("a folder somebody made by hand is not replaced", async () => {
	await mkdir(join(path, "current"), { recursive: true });
	await expect(deploy({ path }, dist)).rejects.toThrow(
		"current is no link of a deploy",
	);
});

it("an empty dist is not deployed, and where nothing is there is no way back", async () => {
	await rm(join(dist, "index.html"));
	await expect(deploy({ path }, dist)).rejects.toThrow("npm run build");
	await mkdir(path);
	await expect(goBack({ path })).rejects.toThrow("nothing is deployed");
});

it("the command says what it did", async () => {
	const say = (...args: string[]) => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[command, ...args],
			{ cwd: join(dist, ".."), encoding: "utf8", env: unset },
		);
		return { status, stdout, stderr };
	};
	expect(say(path)).toEqual({
		status: 0,
		stdout: expect.stringMatching(
			/ serves \S+: 3 files of 0\.0 MB were new\.\n$/,
		),
		stderr: expect.stringContaining("SITE_HOST=own"),
	});
	await write("index.html", "2, longer");
	// What changed is told of, and forgotten.
	const changes = join(dist, "../.cache/changes.json");
	await mkdir(join(changes, ".."));
	await writeFile(changes, '{"changed":["index.html"],"removed":[]}');
	say(path);
	expect(existsSync(changes)).toBe(false);
	expect(say(path, "--back").stdout).toMatch(/ again\.\n$/);
	expect(await served()).toBe("1");
	expect(say("srv").status).toBe(1);
	expect(say().stderr).toContain("npm run deploy -- user@host:/path");
	expect(say(path, "--bakc")).toEqual({
		status: 1,
		stdout: "",
		stderr: "There is no option --bakc. Write --back\n",
	});
	expect(say(path, "--back", "--forward").stderr).toContain("not both");
	expect(say("--help")).toMatchObject({
		status: 0,
		stdout: expect.stringContaining("--forward"),
	});
	expect(say(path, "--forward").stdout).toMatch(/ again\.\n$/);
});
