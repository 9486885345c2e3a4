import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { hash } from "../platform/hash.ts";

/** Reads of the environment, by name. */
const variable = /\bprocess\.env(?:\.(\w+)|\[["'](\w+)["']\])/g;

/** Imports of our own modules and of files beside them; those of types alone are gone when the program runs. */
const reference =
	/(?:^|[\s;}])(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']|new URL\(\s*["'](\.[^"']+)["']\s*,\s*import\.meta\.url/g;

/** The moment of a build is told to whoever needs it, as an input of its own. */
const inputs = new Set(["BUILD_TIME"]);

/**
 * Files of our own that a module is made of: itself and all it imports, with files it names by
 * `new URL("./…", import.meta.url)`, by their paths from the project's folder.
 */
export function modulesOf(...entries: string[]): Map<string, string> {
	const found = new Map<string, string>();
	const follow = (file: string) => {
		if (found.has(file)) return;
		let text: string;
		try {
			text = readFileSync(file, "utf8");
		} catch {
			// A name in a comment or in a text.
			return;
		}
		found.set(file, text);
		if (!/\.[cm]?[jt]s$/.test(file)) return;
		for (const [, one, two, three] of text.matchAll(reference))
			follow(join(dirname(file), one ?? two ?? three ?? ""));
	};
	for (const entry of entries) follow(relative(process.cwd(), entry));
	return found;
}

/**
 * Key of the code that makes something: the sources of its modules, the packages of the lock file,
 * Node, and the variables of the environment that the sources name.
 * @param entries modules that make it; `import.meta.filename` is the caller's own
 */
export function makerKey(...entries: string[]): string {
	const modules = [...modulesOf(...entries)].sort(([a], [b]) =>
		a < b ? -1 : 1,
	);
	const names = new Set(
		modules.flatMap(([, text]) =>
			[...text.matchAll(variable)].map(
				([, dotted, quoted]) => dotted ?? quoted ?? "",
			),
		),
	);
	const environment = [...names]
		.filter((name) => !inputs.has(name))
		.sort()
		.map((name) => [name, process.env[name]]);
	return hash(
		...modules.flat(),
		readFileSync("package-lock.json"),
		process.version,
		JSON.stringify(environment),
	);
}
