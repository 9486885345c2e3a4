import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../edition/edition.ts";
import { laySearchIndex } from "./search-index.ts";
export interface YearIndex {
	key: string;
	files: string[];
}
export async function indexYears(
	edition: Edition,
	folder: string,
	_last: YearIndex[],
): Promise<YearIndex[]> {
	await laySearchIndex(edition, folder);
	const files = await readdir(join(folder, "pagefind"), {
		recursive: true,
		withFileTypes: true,
	});
	return [
		{
			key: "",
			files: files
				.filter((f) => f.isFile())
				.map((f) => join(f.parentPath, f.name).slice(folder.length + 1)),
		},
	];
}
