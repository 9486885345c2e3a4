import { resolve } from "node:path";
import type { Plugin } from "vite";
import { paper } from "../../article/paper.ts";
import { paperPlace, readPaperFile } from "../../article/paper-file.ts";

const module = resolve(import.meta.dirname, "../../article/paper.ts");

/**
 * Puts the paper as a constant in the place of the module that reads it of its file: neither browsers nor the bundle
 * have that file. While it is edited, a file with mistakes leaves what was there; the mistakes are told elsewhere.
 */
export function paperConstant(): Plugin {
	let known = paper;
	return {
		name: "press-paper",
		enforce: "pre",
		load(id) {
			if (id !== module) return undefined;
			known = readPaperFile().value ?? known;
			return `export const paper = ${JSON.stringify(known)};`;
		},
		hotUpdate({ file, modules }) {
			if (file !== paperPlace) return undefined;
			const own = this.environment.moduleGraph.getModuleById(module);
			return own ? [...modules, own] : modules;
		},
	};
}
