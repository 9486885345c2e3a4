import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { writeArticles } from "./synthetic.ts";

const root = resolve(import.meta.dirname, "../..");

/** The command that builds a project. */
export const astroBuild = [
	process.execPath,
	join(root, "node_modules/astro/bin/astro.mjs"),
	"build",
];

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
	for (const name of ["sections.yaml", "authors.yaml"])
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
	await symlink(join(root, "node_modules"), join(folder, "node_modules"));
	await writeArticles(join(folder, "content"), count);
}
