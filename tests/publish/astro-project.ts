import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newsroom } from "./newsroom.ts";
import type { Newsroom } from "./paper.ts";

const folder = "tests/publish/astro";

/** A paper whose developers use all that Astro offers: their files lie in `astro/` beside this one. */
export function astroPaper(): Newsroom {
	const paper = newsroom();
	const { env, files, patches } = paper.program;
	for (const item of readdirSync(folder, {
		recursive: true,
		withFileTypes: true,
	})) {
		if (!item.isFile()) continue;
		const file = join(item.parentPath, item.name);
		files[file.slice(folder.length + 1)] = readFileSync(file, "utf8");
	}
	files["src/mountain.png"] = readFileSync("public/apple-touch-icon.png");
	env.PUBLIC_SOZ = "айнымалы";
	patches["integration's import"] = {
		file: "astro.config.mjs",
		from: /^/,
		to: 'import kosymsha from "./kosymsha.mjs";\n',
	};
	patches.integration = {
		file: "astro.config.mjs",
		from: "integrations: [",
		to: "integrations: [kosymsha(), ",
	};
	patches.redirects = {
		file: "astro.config.mjs",
		from: "defineConfig({",
		to: 'defineConfig({\n\tredirects: { "/eski-bet/": "/ashyq/" },',
	};
	patches.middleware = {
		file: "src/middleware.ts",
		from: "bindPage(await response.text())",
		to: 'bindPage((await response.text()).replace("</main>", "<p>Ортанқол</p></main>"))',
	};
	// A page of the paper with an island: it has three scripts.
	paper.pages.oiyn = `import Counter from "../../src/islands/counter.ts";

<Counter client:load start={3} />`;
	return paper;
}
