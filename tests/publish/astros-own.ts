import type { Edit, Sign } from "./desk.ts";
import { development, write } from "./developments.ts";

/** What one can do only after another was done. */
const after = (file: string, edit: Edit): Edit => ({
	...edit,
	make: (desk) =>
		desk.paper.program.files[file] === undefined ? undefined : edit.make(desk),
});

const ownPage = "src/pages/ashyq.astro";
const ownPageText = (word: string) =>
	`<html lang="kk"><head><title>Ашық бет</title></head><body><p>${word}</p></body></html>\n`;
const ownPageSigns = (holds: string): Sign[] => [
	{ file: "ashyq/index.html", holds },
];

const integration = "kosymsha.mjs";
const integrationText = (
	word: string,
) => `import { writeFileSync } from "node:fs";

export default () => ({
	name: "kosymsha",
	hooks: {
		"astro:config:setup": ({ injectRoute }) =>
			injectRoute({ pattern: "/engizilgen", entrypoint: "./src/engizilgen.astro" }),
		"astro:build:done": ({ dir }) =>
			writeFileSync(new URL("kosymsha.txt", dir), "${word}\\n"),
	},
});
`;

/** What a page asks of the archive by itself. */
const question = `import { getLiveCollection } from "astro:content";
const { entries } = await getLiveCollection("articles", { newest: 2 });
const asked = entries.map(({ data }) => data.title).join("; ");
`;
const livePage = "src/pages/songy.astro";

/** What developers do with what Astro offers. */
export const astrosOwn: readonly Edit[] = [
	write("a page of Astro's", ownPage, ownPageText, ownPageSigns),
	// It may be gone by then, and comes back.
	write("a page of Astro's changes", ownPage, ownPageText, ownPageSigns),
	after(
		ownPage,
		development("a page of Astro's goes", ({ paper }) => {
			delete paper.program.files[ownPage];
			return [{ file: "ashyq/index.html", isGone: true }];
		}),
	),
	development("an integration", ({ paper }, word) => {
		const { files, patches } = paper.program;
		files[integration] = integrationText(word);
		files["src/engizilgen.astro"] = ownPageText(word);
		patches["integration's import"] = {
			file: "astro.config.mjs",
			from: /^/,
			to: `import kosymsha from "./${integration}";\n`,
		};
		patches.integration = {
			file: "astro.config.mjs",
			from: "integrations: [",
			to: "integrations: [kosymsha(), ",
		};
		return [
			{ file: "kosymsha.txt", holds: word },
			{ file: "engizilgen/index.html", holds: word },
		];
	}),
	after(
		integration,
		write("an integration changes", integration, integrationText, (word) => [
			{ file: "kosymsha.txt", holds: word },
		]),
	),
	development("live stories", ({ paper }, word) => {
		const { files, patches } = paper.program;
		files[livePage] = `---\n${question}---\n${ownPageText(`${word} {asked}`)}`;
		patches["live stories"] = {
			file: "src/layouts/AuthorsPage.astro",
			from: "---\n",
			to: `---\n${question}`,
		};
		patches["live stories' place"] = {
			file: "src/layouts/AuthorsPage.astro",
			from: "</IndexPage>",
			to: "<p>{asked}</p></IndexPage>",
		};
		return [
			{ file: "songy/index.html", holds: word },
			{ file: "avtorlar/index.html" },
		];
	}),
	after(livePage, {
		name: "live stories change",
		isAlone: true,
		make: (desk) => {
			const [newest] = desk.newest();
			if (!newest) return undefined;
			const holds = `Жаңа атау ${desk.word()}`;
			newest.article.title = holds;
			return [
				{ file: "songy/index.html", holds },
				{ file: "avtorlar/index.html", holds },
			];
		},
	}),
];
