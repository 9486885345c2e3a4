import { cp, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { writeArticles } from "./synthetic.ts";

/** The folder of the project that is measured. */
export const root = resolve(import.meta.dirname, "../..");

/** The command that builds a project. */
export const astroBuild = [
	process.execPath,
	join(root, "node_modules/astro/bin/astro.mjs"),
	"build",
];

/** What `npm run build` runs, in the folder of a project. */
export const ownBuild = [process.execPath, "src/press/build-site.ts"];

/** A copy of the project whose articles are synthetic. */
export async function makeProject(
	folder: string,
	count: number,
): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const name of [
		"src",
		"public",
		"astro.config.mjs",
		"package.json",
		"package-lock.json",
		"tsconfig.json",
	])
		await cp(join(root, name), join(folder, name), { recursive: true });
	for (const name of ["paper.yaml", "sections.yaml", "authors.yaml"])
		await cp(join(root, "content", name), join(folder, "content", name), {
			recursive: true,
		});
	// The real pages link to real articles.
	await mkdir(join(folder, "content/pages"), { recursive: true });
	await writeFile(
		join(folder, "content/pages/gazet-turaly.mdx"),
		"---\ntitle: Газет туралы\ndescription: Өлшем үшін.\n---\n\nМәтін.\n",
	);
	await writeFile(join(folder, "content/front.yaml"), "pinned: []\n");
	await linkPackages(folder);
	await writeArticles(join(folder, "content/articles"), count, ".mdx");
}

/**
 * Gives a folder the project's packages. Each is linked by itself: Astro and Vite keep their caches
 * in `node_modules`, and those of two sites must not meet.
 */
export async function linkPackages(folder: string): Promise<void> {
	const from = join(root, "node_modules");
	const to = join(folder, "node_modules");
	await mkdir(to, { recursive: true });
	for (const name of await readdir(from))
		if (!name.startsWith(".")) await symlink(join(from, name), join(to, name));
}
