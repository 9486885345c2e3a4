import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	articlePath,
	makeProject,
	type Project,
	soundArticle,
} from "../project.ts";

let project: Project;
let child: ChildProcess;
let said = "";
const kitap = articlePath("kitap");
const page = (script = "") => join(script, "2023", "05", "kitap", "index.html");

const dist = (file: string) => join(project.folder, "dist", file);
const read = (file: string) =>
	existsSync(dist(file)) ? readFileSync(dist(file), "utf8") : "";

/** Waits until something holds; what it waits for is seen soon, or never. */
async function until(holds: () => boolean): Promise<void> {
	for (let left = 600; !holds(); left--) {
		if (left === 0)
			throw new Error(`It never came. The publisher said:\n${said}`);
		await setTimeout(50);
	}
}

function wake(): void {
	said = "";
	const { BUILD_TIME: _none, ...env } = process.env;
	child = spawn(process.execPath, ["src/press/watch.ts"], {
		cwd: project.folder,
		env: { ...env, ASTRO_TELEMETRY_DISABLED: "1" },
		stdio: ["pipe", "pipe", "pipe"],
	});
	for (const stream of [child.stdout, child.stderr])
		stream?.on("data", (text) => {
			said += text;
		});
}

const upToDate = () => /search is up to date too/.test(said);

beforeAll(async () => {
	project = await makeProject({ [kitap]: soundArticle });
	wake();
	await until(upToDate);
}, 120_000);
afterAll(async () => {
	child.kill();
	await project.remove();
});

it("what is saved is live, in all scripts, and search follows", async () => {
	expect(read(page())).toContain("үш мың кітап");
	said = "";
	await project.write({ [kitap]: soundArticle.replace("үш мың", "төрт мың") });
	await until(() => read(page()).includes("төрт мың кітап"));
	await until(upToDate);
	expect(read(page("latn"))).toContain("tört myñ");
	expect(read(page("arab"))).toContain("ءتورت مىڭ");
});

it("a story with a mistake is told of, the site stays, and the mend is live", async () => {
	said = "";
	const before = read(page());
	await project.write({ [kitap]: soundArticle.replace(/title: .*/, "title:") });
	await until(() => /kitap\.mdx:2: /.test(said));
	expect(read(page())).toBe(before);
	await project.write({ [kitap]: soundArticle.replace("үш мың", "бес мың") });
	await until(() => read(page()).includes("бес мың кітап"));
});

it("a new story in a new month is live, and one whose minute comes comes out by itself", async () => {
	const soon = new Date(Date.now() + 8000);
	const story = (title: string, date: Date) =>
		soundArticle
			.replace(/title: .*/, `title: ${title}`)
			.replace(/date: .*/, `date: ${date.toISOString().slice(0, 19)}+00:00`);
	const folder = `content/articles/${soon.getUTCFullYear()}/${String(soon.getUTCMonth() + 1).padStart(2, "0")}`;
	const pageOf = (slug: string) =>
		join(folder.slice("content/articles/".length), slug, "index.html");
	await project.write({
		[`${folder}/qazir.mdx`]: story(
			"Қазіргі хабар",
			new Date(Date.now() - 1000),
		),
		[`${folder}/keiin.mdx`]: story("Кейінгі хабар", soon),
	});
	await until(() => existsSync(dist(pageOf("qazir"))));
	if (Date.now() < soon.getTime() - 1000)
		expect(existsSync(dist(pageOf("keiin")))).toBe(false);
	await until(() => existsSync(dist(pageOf("keiin"))));
	expect(Date.now()).toBeGreaterThanOrEqual(soon.getTime() - 1000);
});

it("the paper's file with a mistake is told of, and its mend gets a new process and its pages", async () => {
	const file = "content/paper.yaml";
	const sound = await project.read(file);
	said = "";
	await project.write({ [file]: sound.replace(/^zone:.*$/m, "zone: UTC+5") });
	await until(() => said.includes(`${file}:`));
	await project.write({ [file]: sound.replace(/^name:.*$/m, "name: Жаңа ат") });
	await until(() => read("index.html").includes("Жаңа ат"));
	// Laid out by the process, not by the program.
	await until(() => read("rss.xml").includes("<title>Жаңа ат</title>"));
	await until(upToDate);
});

it("a changed template gets a new process, and its pages", async () => {
	said = "";
	const footer = "src/components/Footer.astro";
	await project.write({
		[footer]: (await project.read(footer)).replace(
			"</footer>",
			"<p>Жаңа жол</p></footer>",
		),
	});
	await until(() => read(page("arab")).includes("جاڭا جول"));
	await until(upToDate);
});

it("killed while it publishes, it leaves what the next build finishes", async () => {
	await project.write({ [kitap]: soundArticle.replace("үш мың", "алты мың") });
	await setTimeout(150);
	child.kill("SIGKILL");
	const { code } = await project.build();
	expect(code).toBe(0);
	expect(read(page())).toContain("алты мың кітап");
});
