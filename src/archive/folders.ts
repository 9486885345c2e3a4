import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** Where editors write, from the project's folder. */
export const contentFolder = "content";

const publicFolder = "public";

/** Files that go to the site as they are, by their paths from `public/`. */
export async function publicFiles(): Promise<string[]> {
	const items = await readdir(publicFolder, {
		recursive: true,
		withFileTypes: true,
	}).catch(() => []);
	return items
		.filter((item) => !item.isDirectory())
		.map((item) => relative(publicFolder, join(item.parentPath, item.name)))
		.map((path) => path.replaceAll("\\", "/"))
		.sort();
}
