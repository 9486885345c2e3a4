import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect, it } from "vitest";
import { functionsOf } from "./functions.ts";

/** Folders in the order of knowledge: each imports those before it, and none after it. */
const order = [
	"platform",
	"environment",
	"keep",
	"pagefind",
	"kazakh",
	"look",
	"article",
	"edition",
	"archive",
	"search",
	"components",
	"layouts",
	"pages",
	"middleware.ts",
];
/** What stands on top: nobody imports it. */
const tops = [
	"press",
	"desk",
	"content.config.ts",
	"live.config.ts",
	"locals.d.ts",
];

const files = readdirSync("src", { recursive: true, withFileTypes: true })
	.filter((item) => item.isFile() && /\.(ts|astro|css)$/.test(item.name))
	.map((item) => join(item.parentPath, item.name).replaceAll("\\", "/"));

const folderOf = (file: string) => file.split("/")[1] ?? "";

/** Files of ours that a file imports. */
function importsOf(file: string): string[] {
	const found = readFileSync(file, "utf8").matchAll(
		/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g,
	);
	return [...found].map(([, path = ""]) => posix.join(dirname(file), path));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const pairs = [...imports].flatMap(([file, targets]) =>
	targets.map((target) => ({ file, target })),
);

it("every import names a file that is there, with its ending", () => {
	expect(pairs.length).toBeGreaterThan(100);
	// Faces are cut when a build or a server starts.
	const made = /^(?:\.cache\/fonts|node_modules)\//;
	expect(
		pairs.filter(({ target }) => !files.includes(target) && !made.test(target)),
	).toEqual([]);
});

it("imports run one way", () => {
	const wrong = pairs.filter(({ file, target }) => {
		const [from, to] = [folderOf(file), folderOf(target)];
		if (from === to || to === "styles") return false;
		if (tops.includes(to)) return true;
		return !tops.includes(from) && order.indexOf(from) < order.indexOf(to);
	});
	expect(wrong).toEqual([]);
});

it.each(["kazakh", "look"])("%s knows nothing of the paper", (room) => {
	const wrong = pairs.filter(
		({ file, target }) =>
			folderOf(file) === room &&
			folderOf(target) !== room &&
			target.startsWith("src/"),
	);
	expect(wrong).toEqual([]);
});

/** Rooms of search, by where they run, with what each may use of the others. */
const searchRooms: Record<string, string[]> = {
	language: [],
	files: ["language"],
	// At build: the lexicon is read here.
	index: ["language", "files"],
	browser: ["language", "files"],
};

it("search has a room for where it runs: the browser loads nothing of the index's part", () => {
	const roomOf = (file: string) =>
		/^src\/search\/(?:([^/]+)\/)?/.exec(file)?.[1] ?? "";
	const inside = files.filter((file) => folderOf(file) === "search");
	expect(new Set(inside.map(roomOf))).toEqual(
		new Set(Object.keys(searchRooms)),
	);
	const wrong = pairs.filter(({ file, target }) => {
		if (folderOf(file) !== "search" || folderOf(target) !== "search")
			return false;
		const [from, to] = [roomOf(file), roomOf(target)];
		return from !== to && !searchRooms[from]?.includes(to);
	});
	expect(wrong).toEqual([]);
	const node = inside
		.filter((file) => roomOf(file) !== "index")
		.filter((file) => /from "node:/.test(readFileSync(file, "utf8")));
	expect(node).toEqual([]);
});

it("every folder has its place in the order", () => {
	const known = new Set([...order, ...tops, "styles"]);
	expect(files.map(folderOf).filter((folder) => !known.has(folder))).toEqual(
		[],
	);
});

it("no import comes back to where it began", () => {
	const circles: string[][] = [];
	const done = new Set<string>();
	const follow = (file: string, way: string[]) => {
		if (way.includes(file))
			circles.push([...way.slice(way.indexOf(file)), file]);
		else if (!done.has(file))
			for (const target of imports.get(file) ?? [])
				follow(target, [...way, file]);
		done.add(file);
	};
	for (const file of files) follow(file, []);
	expect(circles).toEqual([]);
});

it("no file is longer than 250 lines", () => {
	const long = files.filter(
		(file) => readFileSync(file, "utf8").split("\n").length > 251,
	);
	expect(long).toEqual([]);
});

it("no function is longer than 50 lines", () => {
	const all = files.filter((file) => file.endsWith(".ts")).flatMap(functionsOf);
	expect(all.length).toBeGreaterThan(1000);
	const long = all
		.filter(({ lines }) => lines > 50)
		.map(({ file, name }) => `${file} ${name}`.trim());
	expect(long).toEqual([]);
});
