import { visit } from "unist-util-visit";
import type { Link } from "./article.ts";
import { blankStrays, refuseStrays } from "./characters.ts";
import { findExcess } from "./excess.ts";
import { noFrontMatter, splitFrontMatter } from "./file.ts";
import { explainHref, reachOf } from "./hrefs.ts";
import { findMixedLetters } from "./letters.ts";
import { parseMdx } from "./mdx.ts";
import type { Problem } from "./problem.ts";
import { proseOf } from "./prose.ts";
import { pageSchema } from "./schema.ts";
import { warnOfSlips } from "./slips.ts";
import { refuseWrittenStrays } from "./written-strays.ts";
import { checkYaml, parseYaml } from "./yaml.ts";

/** What can be told of a standing page without running it. */
export interface StandingPage {
	file: string;
	/** Missing where the fields cannot be read. */
	title?: string | undefined;
	/** Links to pages of this site, as Markdown writes them. */
	links: Link[];
	problems: Problem[];
	/** What its author should look at; it keeps nothing from being published. */
	warnings: Problem[];
}

/** What Astro leaves of the address of a page: nothing else may be in its file's name. */
const name = /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;

/** What to write in the fields: in articles they mean something else. */
export const pageHints = {
	title: "Беттің атын бір жолмен жазыңыз, мысалы: title: Байланыс",
	description: "Бетте не барын бір сөйлеммен жазыңыз: description: …",
};

/**
 * Checks one standing page: full MDX, so its tags and code are read for their grammar alone. Astro compiles it.
 * @param file path from the project's folder, `content/pages/bailanys.mdx`
 */
export function readStandingPage(file: string, source: string): StandingPage {
	const problems: Problem[] = [];
	const own = file.split(/[\\/]/).at(-1) ?? "";
	if (!name.test(own))
		problems.push({
			file,
			line: 1,
			message: `Файл аты «${own}» мекенжайға жарамайды. Кіші латын әріптерімен, дефиспен атаңыз, мысалы: gazet-turaly.mdx`,
		});
	problems.push(...findMixedLetters(file, source));
	const strays = refuseStrays(source);
	problems.push(...strays.map((stray) => ({ file, ...stray })));
	const parts = splitFrontMatter(
		strays.length > 0 ? blankStrays(source) : source,
	);
	if (!parts) {
		problems.push({ file, line: 1, message: noFrontMatter });
		return { file, links: [], problems, warnings: [] };
	}
	const yaml = parseYaml(parts.yaml, file, 2);
	const checked = checkYaml(yaml, file, pageSchema, pageHints);
	problems.push(...checked.problems);

	const below = parts.bodyLine - 1;
	const excess = findExcess(parts.body);
	for (const { line, message } of excess)
		problems.push({ file, line: below + line, message });
	const { tree, faults } = parseMdx(
		excess.length > 0 ? "" : parts.body,
		"page",
	);
	refuseWrittenStrays(tree, parts.body, ({ position }, message) => {
		const { line = 1, column = 1 } = position?.start ?? {};
		problems.push({ file, line: below + line, column, message });
	});
	for (const fault of faults)
		problems.push({ ...fault, file, line: below + fault.line });
	const links: Link[] = [];
	visit(tree, ["link", "definition"], (node) => {
		if (node.type !== "link" && node.type !== "definition") return;
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const place = { line: below + line, column };
		const reach = reachOf(node.url);
		if (reach === "site") links.push({ href: node.url, ...place });
		else if (!reach)
			problems.push({ file, ...place, message: explainHref(node.url) });
	});
	const prose = faults.length > 0 ? [] : proseOf(tree);
	const warnings = warnOfSlips(
		file,
		{ yaml, text: parts.yaml, firstLine: 2 },
		prose.map(({ text, line }) => ({ text, line: below + line })),
	);
	return { file, title: checked.value?.title, links, problems, warnings };
}
