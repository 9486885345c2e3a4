import { resolve } from "node:path";
import type { Plugin } from "vite";
import { paper } from "../../article/paper.ts";
import { paperPlace, readPaperFile } from "../../article/paper-file.ts";
import { readPalettes, tokensPlace } from "../../look/tokens.ts";

const sources = resolve(import.meta.dirname, "../..");

/** Modules that read a file: what each exports, its file, and how its value is read. */
const modules = [
	{
		module: resolve(sources, "article/paper.ts"),
		name: "paper",
		file: paperPlace,
		// While it is edited, a file with mistakes leaves what was there; the mistakes are told elsewhere.
		read: () => readPaperFile().value ?? paper,
	},
	{
		module: resolve(sources, "look/colours.ts"),
		name: "palettes",
		file: tokensPlace,
		read: readPalettes,
	},
];

/** Puts constants in the place of modules that read files: neither browsers nor the bundle have those. */
export function constants(): Plugin {
	return {
		name: "press-constants",
		enforce: "pre",
		load(id) {
			const known = modules.find(({ module }) => module === id);
			return (
				known && `export const ${known.name} = ${JSON.stringify(known.read())};`
			);
		},
		hotUpdate({ file, modules: changed }) {
			const known = modules.find((one) => one.file === file);
			const own =
				known && this.environment.moduleGraph.getModuleById(known.module);
			return own ? [...changed, own] : changed;
		},
	};
}
