import installed from "../../node_modules/pagefind/package.json" with {
	type: "json",
};
import { form } from "./form.ts";

/** The version of Pagefind that is installed: whose engine is used, and whose form the files have. */
export const { version } = installed;

/** The folder of the engine and of the index that it reads, as an address. */
export const engineFolder = `/pagefind/${version}-${form}/`;

export const programFile = "pagefind.js";
export const wasmFile = "wasm.unknown.pagefind";
