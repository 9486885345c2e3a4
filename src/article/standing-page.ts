import { visit } from "unist-util-visit";
import type { Link } from "./article.ts";
import { blankStrays } from "./characters.ts";
import type { Tell } from "./components/component.ts";
import { Diagnostic } from "./diagnostic.ts";
import { findExcess } from "./excess.ts";
import { splitFrontMatter } from "./file.ts";
import { explainHref, reachOf } from "./hrefs.ts";
import { findMixedLetters } from "./letters.ts";
import { parseMdx } from "./mdx.ts";
import { rangeOf } from "./places.ts";
import { proseOf } from "./prose.ts";
import { fileRules } from "./rules/files.ts";
import { pageHints } from "./rules/hints.ts";
import { pageSchema } from "./schema.ts";
import { warnOfSlips } from "./slips.ts";
import { refuseStrays, refuseWrittenStrays } from "./strays.ts";
import { checkYaml, parseYaml } from "./yaml.ts";

/** What can be told of a standing page without running it. */
export interface StandingPage {
	file: string;
	/** Missing where the fields cannot be read. */
	title?: string | undefined;
	/** Links to pages of this site, as Markdown writes them. */
	links: Link[];
	problems: Diagnostic[];
	/** What its author should look at; it keeps nothing from being published. */
	warnings: Diagnostic[];
}

/** What Astro leaves of the address of a page: nothing else may be in its file's name. */
const name = /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;

/**
 * Checks one standing page: full MDX, so its tags and code are read for their grammar alone. Astro compiles it.
 * @param file path from the project's folder, `content/pages/bailanys.mdx`
 */
export function readStandingPage(file: string, source: string): StandingPage {
	const problems = findMixedLetters(file, source);
	const own = file.split(/[\\/]/).at(-1) ?? "";
	if (!name.test(own)) {
		const message = fileRules["file-name"](own, "gazet-turaly.mdx");
		problems.unshift(new Diagnostic(message, { file, line: 1 }));
	}
	const strays = refuseStrays(file, source);
	problems.push(...strays);
	const split = splitFrontMatter(
		strays.length > 0 ? blankStrays(source) : source,
	);
	if (!split) {
		const message = fileRules["missing-front-matter"]();
		problems.push(new Diagnostic(message, { file, line: 1 }));
		return { file, links: [], problems, warnings: [] };
	}
	const yaml = parseYaml(split.yaml, file, 2);
	const checked = checkYaml(yaml, file, pageSchema, pageHints);
	const read = readText(split.body, split.bodyLine);
	for (const one of read.problems) one.below(split.bodyLine, file);
	problems.push(...checked.problems, ...read.problems);
	const inFile = <T extends { line: number }>(one: T): T => ({
		...one,
		line: split.bodyLine + one.line - 1,
	});
	const warnings = warnOfSlips(
		file,
		{ yaml, text: split.yaml, firstLine: 2 },
		read.prose,
	);
	const links = read.links.map(inFile);
	return { file, title: checked.value?.title, links, problems, warnings };
}

/** Reads the text of a page. Lines are counted in it, but for those of its prose. */
function readText(text: string, firstLine: number) {
	const excess = findExcess(text);
	const { tree, faults } = parseMdx(excess.length > 0 ? "" : text, "page");
	const problems = [...excess];
	const tell: Tell = ({ position }, message) => {
		const { line = 1, column = 1 } = position?.start ?? {};
		const range = position && rangeOf(position);
		problems.push(new Diagnostic(message, { line, column, range }));
	};
	refuseWrittenStrays(tree, text, tell);
	problems.push(...faults);
	const links: Link[] = [];
	visit(tree, ["link", "definition"], (node) => {
		if (node.type !== "link" && node.type !== "definition") return;
		const { line = 1, column = 1 } = node.position?.start ?? {};
		const reach = reachOf(node.url);
		if (reach === "site") links.push({ href: node.url, line, column });
		else if (!reach) tell(node, explainHref(node.url));
	});
	const prose = faults.length > 0 ? [] : proseOf(tree, text, firstLine);
	return { links, problems, prose };
}
