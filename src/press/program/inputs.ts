import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { makerKey } from "../../keep/maker.ts";
import { learnOf } from "../../keep/seen.ts";
import { cacheFolder } from "../../platform/cache-folder.ts";
import { hash } from "../../platform/hash.ts";

/** Folders with files that the program is made of. */
const folders = ["src", join("content", "pages")];

/** It stands in the program as a constant. */
const paper = join("content", "paper.yaml");

/** Programs of their own. */
const others = [join("src", "desk")];

/** The press says for itself what it reads. */
const press = join("src", "press");

/**
 * Key of all that the program may be made of: its files, those at the project's root, and the variables they name.
 * Equal keys, equal program.
 */
export function programKey(env: NodeJS.ProcessEnv = process.env): string {
	const record = {
		file: join(cacheFolder, "program", "inputs.json"),
		key: makerKey(import.meta.filename),
	};
	const seen = learnOf(inputs(), record, (content, path) => ({
		hash: hash(content),
		variables: variablesIn(path, content),
	}));
	const names = new Set(
		[...seen.values()].flatMap(({ variables }) => variables),
	);
	for (const name of Object.keys(env))
		if (name.startsWith("PUBLIC_")) names.add(name);
	// The moment of a build is told to pages as an input.
	names.delete("BUILD_TIME");
	return hash(
		...[...seen].flatMap(([path, { hash }]) => [path, hash]),
		JSON.stringify([...names].sort().map((name) => [name, env[name]])),
		process.version,
	);
}

/** The files, in their order. */
function inputs(): string[] {
	const below = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name)),
	);
	if (existsSync(paper)) below.push(paper);
	const atRoot = readdirSync(".", { withFileTypes: true })
		.filter(
			(item) =>
				item.isFile() &&
				(!item.name.startsWith(".") || item.name.startsWith(".env")),
		)
		.map(({ name }) => name);
	return [...below, ...atRoot]
		.filter((path) => !others.some((other) => path.startsWith(other)))
		.sort();
}

const variable =
	/\b(?:process\.env|import\.meta\.env|env)(?:\.(\w+)|\[["'](\w+)["']\])/g;

function variablesIn(path: string, content: Buffer): string[] {
	const isCode = /\.(?:[cm]?[jt]sx?|astro|mdx)$/.test(path);
	if (!isCode || path.startsWith(press)) return [];
	const found = [...content.toString().matchAll(variable)];
	return [
		...new Set(found.map(([, dotted, quoted]) => dotted ?? quoted ?? "")),
	];
}
