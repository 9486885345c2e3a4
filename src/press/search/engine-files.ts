import { close, createIndex } from "pagefind";

/** `pagefind-entry.json`: how the engine finds its indexes. */
export interface Entry {
	version: string;
	languages: Record<
		string,
		{ hash: string; wasm: string | null; page_count: number }
	>;
	include_characters: string[];
}

/** What Pagefind gives readers whatever there is to search. */
export interface EngineFiles {
	/** Names no index. */
	entry: Entry;
	/** Its program and what it runs on, by name; its interfaces are not used. */
	files: Map<string, Uint8Array>;
}

const entryFile = "pagefind-entry.json";
const programFile = "pagefind.js";
const wasmFile = "wasm.unknown.pagefind";

/**
 * Stands before Pagefind's program: its files are fetched by what our own sets here. By itself it takes a file that does not
 * come for an empty one, and tells nobody.
 */
const connection =
	"export const connection={fetch:(address)=>globalThis.fetch(address)};const fetch=(address)=>connection.fetch(address);\n";

/** Takes the engine out of Pagefind's package. @throws with Pagefind's own words when it fails */
export async function engineFiles(): Promise<EngineFiles> {
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
	return {
		entry: JSON.parse(new TextDecoder().decode(fileOf(entryFile))) as Entry,
		files: new Map([
			[
				programFile,
				Buffer.concat([Buffer.from(connection), fileOf(programFile)]),
			],
			[wasmFile, fileOf(wasmFile)],
		]),
	};
}
