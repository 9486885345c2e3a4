import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { close, createIndex } from "pagefind";
import { form } from "./form.ts";

/** The version of Pagefind that is installed: whose engine is used, and whose form the files have. */
export const version = readVersion();

/** The folder of the engine and of the index that it reads, as an address. */
export const engineFolder = `/pagefind/${version}-${form}/`;

export const programFile = "pagefind.js";
export const wasmFile = "wasm.unknown.pagefind";

/**
 * Stands before Pagefind's program: its files are fetched by what our own sets here. By itself it takes a file that does not
 * come for an empty one, and tells nobody.
 */
const connection =
	"export const connection={fetch:(address)=>globalThis.fetch(address)};const fetch=(address)=>connection.fetch(address);\n";

function readVersion(): string {
	const file = findPackageJSON("pagefind", import.meta.url);
	if (!file) throw new Error("Pagefind is not installed. Run: npm ci");
	return (JSON.parse(readFileSync(file, "utf8")) as { version: string })
		.version;
}

/**
 * What Pagefind gives readers whatever there is to search, by name: its program and what it runs on.
 * @throws with Pagefind's own words when it fails
 */
export async function engineFiles(): Promise<Map<string, Uint8Array>> {
	const { index, errors } = await createIndex({ writePlayground: false });
	if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
	const made = await index.getFiles();
	await close();
	if (made.errors.length > 0)
		throw new Error(`Pagefind: ${made.errors.join("; ")}`);
	const fileOf = (name: string) => {
		const file = made.files.find(({ path }) => path === name);
		if (!file) throw new Error(`Pagefind made no ${name}`);
		return file.content;
	};
	return new Map([
		[
			programFile,
			Buffer.concat([Buffer.from(connection), fileOf(programFile)]),
		],
		[wasmFile, fileOf(wasmFile)],
	]);
}
