import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { freshSite, newsroom, Press } from "./newsroom.ts";

const kills = 20;
/** Milliseconds in which a build of the small paper is over, with its program or without. */
const atMost = { program: 5000, pages: 1500 };

/** Builds, and kills the build: at any time, or soon after it began to change the site. */
async function buildAndKill(
	press: Press,
	moment: number,
	late: boolean,
	end: number,
) {
	const journal = join(press.project.folder, ".cache/journal.json");
	const child = press.project.beginBuild(press.env);
	const ended = new Promise<void>((done) => child.on("exit", () => done()));
	let over = false;
	ended.then(() => {
		over = true;
	});
	if (late) {
		while (!over && !existsSync(journal)) await setTimeout(1);
		await setTimeout(moment * 40);
	} else await Promise.race([setTimeout(moment * end), ended]);
	child.kill("SIGKILL");
	await ended;
}

it("a build killed at any moment leaves every page whole, and the next one finishes its work", {
	timeout: 600_000,
}, async () => {
	const paper = newsroom();
	const press = await Press.open(paper);
	await press.build();
	const file = (name: string) => join(press.project.folder, name);
	const manifest = () => readFileSync(file(".cache/manifest.json"), "utf8");
	// Of fractions fast-check draws most next to nothing: whole numbers, then.
	const moments = fc
		.sample(fc.nat({ max: 1000 }), {
			numRuns: kills,
			seed: Number(process.env.FC_SEED),
		})
		.map((thousandths) => thousandths / 1000);
	let interrupted = 0;
	for (const [at, moment] of moments.entries()) {
		// Every page changes each time; the program, which takes Astro seconds, now and then.
		const isOfProgram = at % 5 === 1;
		if (isOfProgram) paper.footer = `<p>${at} рет</p>`;
		else paper.sections.qogam = { name: `Қоғам ${at}`, hue: 100 };
		await press.hold(structuredClone(paper));
		const before = press.site();
		const known = manifest();
		await buildAndKill(
			press,
			moment,
			at % 2 === 0,
			isOfProgram ? atMost.program : atMost.pages,
		);
		const after = press.site();
		if (existsSync(file(".cache/journal.json"))) interrupted++;
		else if (manifest() === known) expect(after).toEqual(before);
		// Each page is the one before or the one after, to its last letter.
		for (const name of Object.keys(before))
			if (name.endsWith(".html") && after[name] !== before[name])
				expect(readFileSync(file(join("dist", name)), "utf8"), name).toMatch(
					/<\/footer><\/body><\/html>/,
				);
	}
	expect(interrupted).toBeGreaterThan(0);
	await press.build();
	expect(press.site()).toEqual(await freshSite(paper));
	await press.project.remove();
});
