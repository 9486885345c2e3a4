import { close, createIndex } from "pagefind";
import { programFile, wasmFile } from "./version.ts";

/**
 * Stands before Pagefind's program: its files are fetched by what our own sets here. By itself it takes a file that does not
 * come for an empty one, and tells nobody.
 */
const connection =
	"export const connection={fetch:(address)=>globalThis.fetch(address)};const fetch=(address)=>connection.fetch(address);\n";

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
