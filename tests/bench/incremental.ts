import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatTable } from "./report.ts";
import { astro, own, type System } from "./systems.ts";
import { type Trial, tryOut } from "./trial.ts";

/**
 * `npm run bench:incremental [-- 1000 5000]`: whether Astro's own `experimental.incrementalBuild` would do.
 * It is tried with Astro and MDX as they come, and with this project's pages, both beside the
 * same without it. Only articles and lists have keys; nothing but a text is edited.
 */
const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [1000, 5000];

const incrementalAstro: System = withEnvironment(
	{ ...astro, name: "the same, incremental" },
	{ INCREMENTAL: "1" },
);
const ownPages: System = {
	...own,
	name: "our pages",
	publish: [own.pages],
};
const incrementalPages: System = {
	...ownPages,
	name: "our pages, incremental",
	lay: async (folder, count) => {
		await own.lay(folder, count);
		const replace = async (file: string, from: string, to: string) => {
			const text = await readFile(join(folder, file), "utf8");
			if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
			await writeFile(join(folder, file), text.replace(from, to));
		};
		await replace(
			"astro.config.mjs",
			"defineConfig({",
			"defineConfig({ experimental: { incrementalBuild: true },",
		);
		for (const [file, props, key] of [
			["[year]/[month]/[slug].astro", "props: { story, shell }", "story"],
			["[...list].astro", "props: { list, shell }", "list"],
		] as const) {
			const path = `src/pages/${file}`;
			await replace(
				path,
				props,
				`${props}, cacheKey: hash(JSON.stringify(${key}))`,
			);
			const up = "../".repeat(file.split("/").length);
			await replace(
				path,
				"---\n",
				`---\nimport { hash } from "${up}article/hash.ts";\n`,
			);
		}
	},
};

/** A system whose commands all get these variables. */
function withEnvironment(
	system: System,
	added: Record<string, string>,
): System {
	const extend = (step: System["pages"]) => ({
		...step,
		env: { ...step.env, ...added },
	});
	const publish = system.publish.map(extend);
	return { ...system, publish, pages: publish[0] as System["pages"] };
}

for (const count of counts) {
	const trials: Trial[] = [];
	for (const system of [astro, incrementalAstro, ownPages, incrementalPages])
		trials.push(
			await tryOut(system, count, (line) =>
				console.log(`${count} articles, ${system.name}: ${line}`),
			),
		);
	console.log(`\n${formatTable(trials)}\n`);
}
