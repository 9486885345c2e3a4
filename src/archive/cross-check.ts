import { basename } from "node:path";
import type { Archive } from "../article/article.ts";
import type { Diagnostic } from "../article/diagnostic.ts";
import { type Claims, splitFrontMatter } from "../article/file.ts";
import type { StandingPage } from "../article/standing-page.ts";
import { readTextFile } from "../article/text-file.ts";
import { editPart, rangeOfWritten } from "../article/written.ts";
import { parseYaml, rangeOfField, type Yaml } from "../article/yaml.ts";
import type { Register } from "../edition/register.ts";
import { buildTime } from "../environment/clock.ts";
import { registerClaims } from "./claims.ts";
import { publicFiles } from "./folders.ts";
import { readLastAddresses, readLastPage } from "./last-site.ts";
import { checkLinks, type Linking } from "./links.ts";
import { explainLost, findLost, type Lost } from "./lost-addresses.ts";
import { Outlook } from "./outlook.ts";
import {
	checkEarly,
	checkFront,
	checkReferences,
	checkWithdrawn,
	explainMissing,
} from "./references.ts";
import { pageIdOf } from "./standing.ts";
import { idOf, withdrawnIds } from "./story-id.ts";
import { checkTags, checkTwins } from "./tags-and-twins.ts";

/** What is told of files beside each other. */
export interface CrossCheck {
	problems: Diagnostic[];
	warnings: Diagnostic[];
	/** The warnings of addresses that readers know and that will be gone. */
	lost: Diagnostic[];
}

/** Checks what one file says of another: records, related stories, links, addresses. */
export async function crossCheck(
	archive: Archive,
	claims: Claims[],
	pages: readonly StandingPage[],
	yamls: Record<"sections" | "authors" | "front" | "withdrawn", Yaml>,
): Promise<CrossCheck> {
	const standing = pages.map(({ file }) => pageIdOf(file));
	const { register, findings } = registerClaims({
		archive,
		stories: claims,
		standing,
		publicFiles: await publicFiles(),
	});
	const lost = lostOf(archive, claims, register);
	const outlook = new Outlook(archive, buildTime());
	const texts = [...claims, ...pages, urgentLink(archive, yamls.front)];
	const context = { archive, claims, standing };
	const links = [...checkLinks(context, texts, register, outlook)];
	const there = idsThere(archive, claims);
	const missingStory = explainMissing(there, register, lost);
	const toldLost = await locateAll(explainLost(lost), yamls);
	return {
		problems: [
			...(await locateAll(
				[
					...checkReferences(archive, claims, missingStory),
					...findings,
					...checkTags(archive),
					...checkTwins(archive),
					...checkFront(archive, missingStory),
				],
				yamls,
			)),
			...links.filter(({ fatal }) => fatal),
		],
		warnings: [
			...(await locateAll(
				[...checkEarly(claims, outlook), ...checkWithdrawn(archive, claims)],
				yamls,
			)),
			...links.filter(({ fatal }) => !fatal),
			...toldLost,
		],
		lost: toldLost,
	};
}

/** Stories that may be named. What names one that was withdrawn shows nothing of it, and keeps nothing from being published. */
const idsThere = (archive: Archive, claims: readonly Claims[]) =>
	new Set([...claims.map(({ file }) => idOf(file)), ...withdrawnIds(archive)]);

/** Addresses that the last site has and the next will not have. */
const lostOf = (
	{ articles }: Archive,
	claims: readonly Claims[],
	register: Register,
): Lost =>
	findLost({
		last: readLastAddresses(),
		pageAt: readLastPage,
		register,
		articles,
		isPartial: claims.length > articles.length,
	});

/** The urgent line of the front page as a text with a link. */
function urgentLink({ front }: Archive, yaml: Yaml): Linking {
	const href = front.urgent?.link;
	const line = yaml.lineOf(["urgent", "link"]);
	const links = href === undefined ? [] : [{ href, line, column: 1 }];
	return { file: "content/front.yaml", links };
}

const locateAll = (
	found: Iterable<Diagnostic>,
	yamls: Record<string, Yaml>,
): Promise<Diagnostic[]> =>
	Promise.all([...found].map((finding) => locate(finding, yamls)));

/** Looks up on which line the field of a diagnostic stands, in front matter or in records. */
export async function locate(
	diagnostic: Diagnostic,
	yamls: Record<string, Yaml>,
): Promise<Diagnostic> {
	const { file, field } = diagnostic;
	if (field.length === 0) return diagnostic;
	const yaml = yamls[basename(file, ".yaml")] ?? readFields(file);
	if (!yaml) return diagnostic;
	const { actual, expected: [meant] = [] } = diagnostic;
	const written = yaml.valuesAt(field).find(({ value }) => value === actual);
	const edit =
		written && actual && isPlain(meant)
			? editPart(written, actual, meant)
			: undefined;
	return diagnostic.at(yaml.lineOf(field), {
		range: written ? rangeOfWritten(written) : rangeOfField(yaml, field),
		fix: edit && [edit],
	});
}

/** Whether a word can stand in YAML without quotation marks, in lists too. */
const isPlain = (word: string | undefined): word is string =>
	word !== undefined &&
	/^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N} /.–-]*$/u.test(word);

/** The front matter of a file, as far as it can be read. */
function readFields(file: string): Yaml | undefined {
	const split = splitFrontMatter(readTextFile(file).text ?? "");
	return split && parseYaml(split.yaml, file, 2);
}
