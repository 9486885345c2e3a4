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
		const importsOf = (id: string) => {
			const info = this.getModuleInfo(id);
			return [
				...(info?.importedIds ?? []),
				...(info?.dynamicallyImportedIds ?? []),
			].map(plainId);
		};
		const modules: BuiltModules = {};
		for (const chunk of Object.values(bundle)) {
			if (chunk.type !== "chunk") continue;
			const assets = [...(chunk.viteMetadata?.importedAssets ?? [])].sort();
			for (const [id, { code }] of Object.entries(chunk.modules))
				modules[plainId(id)] = {
					...readCode(code ?? "", assets),
					imports: importsOf(id),
				};
		}
		// Modules of which nothing is left lead on to others all the same.
		for (const id of this.getModuleIds())
			modules[plainId(id)] ??= {
				code: "",
				imports: importsOf(id),
				browserCode: [],
				variables: [],
				isOpen: false,
			};
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, modulesFile), JSON.stringify(modules));
	},
});

/** The project's folder, as ids and code name it. */
const root = () => `${process.cwd()}/`;

/** An id of Vite's as a path from the project's folder, or a name Astro gives. */
const plainId = (id: string): string =>
	id
		.replace("\0", "")
		.replace(/^\/@id\//, "")
		.replace(root(), "");

/** What a module's code tells. @param assets files it draws on */
function readCode(
	code: string,
	assets: readonly string[],
): Omit<BuiltModule, "imports"> {
	const text = code.replaceAll(root(), "");
	return {
		code: hash(text, ...assets),
		browserCode: [...text.matchAll(browserEntry)].map(([, id = ""]) => id),
		variables: [...text.matchAll(variable)].map(
			([, dotted, quoted]) => dotted ?? quoted ?? anyVariable,
		),
		isOpen: openImport.test(text),
	};
}
