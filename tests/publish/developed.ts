import { existsSync, readFileSync } from "node:fs";
import type { Newsroom, Patch } from "./paper.ts";

/** What every test's program has besides ours: a component in each foot, which shows all a component may take in. */
const signs: Record<string, string> = {
	"src/components/Signs.astro": `---
import word from "sozdik";
import root from "../../tusau.json";
---

<p class="signs">{word} {root.word} {import.meta.env.PUBLIC_SOZ} {process.env.SOZ}</p>

<style>
	.signs {
		color: #102030;
	}
</style>

<script>
	document.documentElement.dataset.signs = "first";
</script>
`,
	"tusau.json": '{ "word": "тұсау" }\n',
	"node_modules/sozdik/package.json":
		'{ "name": "sozdik", "version": "1.0.0", "type": "module", "exports": "./index.js" }\n',
	"node_modules/sozdik/index.js": 'export default "сөздік";\n',
};

const patches = ({ footer, program }: Newsroom): Record<string, Patch> => ({
	"signs' import": {
		file: "src/components/Footer.astro",
		from: "---\n",
		to: '---\nimport Signs from "./Signs.astro";\n',
	},
	signs: {
		file: "src/components/Footer.astro",
		from: "</footer>",
		to: `<Signs />${footer}</footer>`,
	},
	dependency: {
		file: "package.json",
		from: '"dependencies": {',
		to: '"dependencies": {\n\t\t"sozdik": "1.0.0",',
	},
	"locked dependency": {
		file: "package-lock.json",
		from: '"packages": {',
		to: '"packages": {\n\t\t"node_modules/sozdik": { "version": "1.0.0" },',
	},
	...program.patches,
});

/**
 * Files of the program as the developers of a paper left it.
 * @throws where a patch finds nothing to replace: it would change nothing
 */
export function developed(
	paper: Newsroom,
): Record<string, string | Uint8Array> {
	const files = { ...signs, ...paper.program.files };
	for (const [name, { file, from, to }] of Object.entries(patches(paper))) {
		const text = String(
			files[file] ?? (existsSync(file) ? readFileSync(file, "utf8") : ""),
		);
		const next = text.replace(from, () => to);
		if (next === text)
			throw new Error(`${file} has nothing like ${from}: mend «${name}»`);
		files[file] = next;
	}
	return files;
}
