import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { hash } from "../../platform/hash.ts";

/** A module of the program as Astro built it: what of its code is left when nothing is there that nobody uses. */
interface BuiltModule {
	/** Hash of the code, and of the names of the files it draws on. */
	code: string;
	/** Modules it imports, by their ids. */
	imports: string[];
	/** Entries of browser code that it names in its own, by their ids. */
	browserCode: string[];
	/** Variables of the environment it reads when it runs. */
	variables: string[];
	/** Whether it imports what only its run can tell. */
	isOpen: boolean;
}

/** The modules of the program by their ids: paths from the project's folder, or names Astro gives. */
export type BuiltModules = Record<string, BuiltModule>;

export const modulesFile = "modules.json";

/** The id of an entry of browser code in the code that asks for it. */
const browserEntry = /"([^"\n]+\?astro&type=script[^"\n]*)"/g;
const variable = /\bprocess\.env(?:\.(\w+)|\[["'](\w+)["']\]|(?![.[\w]))/g;
const openImport = /\bimport\((?!\s*["'`][^"'`$]+["'`]\s*\))/;

/** Every variable: `process.env` is read as a whole. */
export const anyVariable = "*";

/**
 * Writes down of what modules the program is made, beside its bundle: chunks are too coarse to tell what a page is made
 * of, for a helper that changed renames all that share its file.
 * @param folder of the program
 */
export const recordModules = (folder: string): Plugin => ({
	name: "press-modules",
	applyToEnvironment: ({ name }) => name === "ssr",
	generateBundle(_options, bundle) {
		const root = `${process.cwd()}/`;
		const idOf = (id: string) =>
			id
				.replace("\0", "")
				.replace(/^\/@id\//, "")
				.replace(root, "");
		const modules: BuiltModules = {};
		for (const chunk of Object.values(bundle)) {
			if (chunk.type !== "chunk") continue;
			const assets = [...(chunk.viteMetadata?.importedAssets ?? [])].sort();
			for (const [id, { code }] of Object.entries(chunk.modules)) {
				const info = this.getModuleInfo(id);
				const text = (code ?? "").replaceAll(root, "");
				modules[idOf(id)] = {
					code: hash(text, ...assets),
					imports: [
						...(info?.importedIds ?? []),
						...(info?.dynamicallyImportedIds ?? []),
					].map(idOf),
					browserCode: [...text.matchAll(browserEntry)].map(
						([, name = ""]) => name,
					),
					variables: [...text.matchAll(variable)].map(
						([, dotted, quoted]) => dotted ?? quoted ?? anyVariable,
					),
					isOpen: openImport.test(text),
				};
			}
		}
		// Modules of which nothing is left lead on to others all the same.
		for (const id of this.getModuleIds()) {
			const info = this.getModuleInfo(id);
			modules[idOf(id)] ??= {
				code: "",
				imports: [
					...(info?.importedIds ?? []),
					...(info?.dynamicallyImportedIds ?? []),
				].map(idOf),
				browserCode: [],
				variables: [],
				isOpen: false,
			};
		}
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, modulesFile), JSON.stringify(modules));
	},
});
