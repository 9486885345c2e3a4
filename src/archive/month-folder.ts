import { join, sep } from "node:path";
import { Diagnostic } from "../article/diagnostic.ts";
import { fileRules } from "../article/rules/files.ts";
import { fileState } from "../platform/file-state.ts";
import { hash } from "../platform/hash.ts";
import { contentFolder } from "./folders.ts";
import { type Walk, walk } from "./walk.ts";

const articlesFolder = join(contentFolder, "articles");

/** The folder of a month's articles, as `stat` tells of it. */
export interface MonthFolder {
	/** `2022-08` */
	name: string;
	/** Path from the project's folder. */
	path: string;
	/** Paths of its articles, in their order. */
	files: string[];
	/** Size and time of everything that lies in it, pictures and hidden files too, by name. */
	states: Map<string, string>;
	/** Hash of the states: equal ones, equal contents, as far as `stat` can tell. */
	state: string;
}

/** The folders of all months that have articles, oldest first; strange files and names are told as problems. */
export function readFolders(): {
	folders: MonthFolder[];
	problems: Diagnostic[];
} {
	const { files, names, problems } = articleFiles();
	const byFolder = Map.groupBy(files, (file) =>
		file.slice(0, articlesFolder.length + "/2022/08".length),
	);
	const folders = [...byFolder].map(([path, own]) => {
		const all = names.get(path) ?? [];
		const states = new Map(
			all.toSorted().map((name) => [name, fileState(path + sep + name)]),
		);
		return {
			name: path.slice(-7).replace(/[/\\]/, "-"),
			path,
			files: own,
			states,
			state: hash([...states].flat().join("\n")),
		};
	});
	return { folders, problems };
}

/** The article files in the order of their paths. */
function articleFiles(): Walk {
	const { files: found, names, problems } = walk(articlesFolder);
	const files = found.filter((file) => {
		const path = file.slice(articlesFolder.length + 1).replaceAll("\\", "/");
		if (/\.(jpe?g|png|webp|avif|svg)$/i.test(path)) return false;
		if (/^\d{4}\/(0[1-9]|1[0-2])\/[^/]+\.mdx$/.test(path)) return true;
		const rule = path.endsWith(".mdx") ? "misplaced-article" : "stray-file";
		problems.push(new Diagnostic(fileRules[rule](), { file, line: 1 }));
		return false;
	});
	return { files, names, problems };
}
