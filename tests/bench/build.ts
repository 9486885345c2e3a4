import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Cost, measure } from "./measure.ts";
import { astroBuild, makeProject } from "./project.ts";

/**
 * `npm run bench [-- 1000 10000]`: builds archives of N articles with this project (pages alone,
 * then with search) and with Astro and `@astrojs/mdx` as they come, one after the other.
 */
const counts = process.argv.slice(2).map(Number);
const root = resolve(import.meta.dirname, "../..");

/** The same articles in the way Astro's documentation shows: `glob()`, MDX modules, one layout. */
async function stockProject(folder: string, articles: string): Promise<void> {
	const files: Record<string, string> = {
		"package.json": '{ "type": "module" }',
		"astro.config.mjs": `import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
export default defineConfig({ integrations: [mdx()] });
`,
		"src/content.config.ts": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = {
	articles: defineCollection({ loader: glob({ pattern: "**/*.mdx", base: ${JSON.stringify(articles)} }) }),
};
`,
		"src/pages/[...slug].astro": `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
	return (await getCollection("articles")).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="kk"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><h1>{entry.data.title}</h1><p>{entry.data.lead}</p><Content /></body></html>
`,
	};
	for (const [name, text] of Object.entries(files)) {
		await mkdir(join(folder, name, ".."), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	await symlink(join(root, "node_modules"), join(folder, "node_modules"));
}

const show = (name: string, { seconds, megabytes }: Cost) =>
	console.log(
		`${name.padEnd(34)} ${seconds.toFixed(1).padStart(8)} s ${megabytes.toFixed(0).padStart(7)} MB`,
	);

for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
	const folder = await mkdtemp(join(tmpdir(), "bench-"));
	const own = join(folder, "own");
	const stock = join(folder, "stock");
	await mkdir(stock);
	await makeProject(own, count);
	await stockProject(stock, join(own, "content/articles"));
	console.log(`\n${count} articles`);
	const pages = await measure(astroBuild, { cwd: own, env: { ONLY: "pages" } });
	show("ours, pages", pages);
	await rm(join(own, ".cache"), { recursive: true });
	show(
		"ours, three scripts and search",
		await measure(astroBuild, { cwd: own }),
	);
	show(
		"ours, pages again",
		await measure(astroBuild, { cwd: own, env: { ONLY: "pages" } }),
	);
	const peer = await measure(astroBuild, {
		cwd: stock,
		env: { NODE_OPTIONS: "--max-old-space-size=12000" },
	});
	show("Astro + MDX as it comes", peer);
	console.log(
		`stock / ours (pages): ${(peer.seconds / pages.seconds).toFixed(1)} ×`,
	);
	await rm(folder, { recursive: true });
}
