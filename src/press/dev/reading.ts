import { readdirSync } from "node:fs";
import { join } from "node:path";
import { assemble, type Reading } from "../../archive/archive.ts";
import { contentFolder } from "../../archive/folders.ts";
import { publishedOf } from "../../archive/month-facts.ts";
import { readFolders } from "../../archive/month-folder.ts";
import { type Month, readMonths } from "../../archive/months.ts";
import { pagesFolder } from "../../archive/standing.ts";
import { walk } from "../../archive/walk.ts";
import type { Article } from "../../article/article.ts";
import { endOfTime } from "../../edition/edition.ts";
import {
	chooseRelated,
	type RelatedMonth,
	sightsOf,
} from "../../edition/related.ts";
import { type Shelf, usualSizes } from "../../edition/shelf.ts";
import { type MonthSummary, summarize } from "../../edition/summary.ts";
import { fileState } from "../../platform/file-state.ts";
import { hash } from "../../platform/hash.ts";

/** Sizes and times of all that is read: equal ones, equal content, as far as `stat` can tell. */
export const contentState = (): string => stateOf(readFolders());

function stateOf({
	folders,
	problems,
}: ReturnType<typeof readFolders>): string {
	const beside = readdirSync(contentFolder, { withFileTypes: true })
		.filter((item) => item.isFile())
		.map(({ name }) => join(contentFolder, name));
	const files = [...beside, ...walk(pagesFolder).files];
	return hash(
		JSON.stringify([
			folders.map(({ name, state }) => [name, state]),
			problems,
			files.map((file) => [file, fileState(file)]),
		]),
	);
}

/** `content/` as it is read while it is edited: of what did not change nothing is read again. */
export class DevReading {
	#months = new Map<string, Month>();

	/**
	 * Reads what changed since the last time.
	 * @returns the months, what is told of them together, and the state of what was read
	 */
	async read(): Promise<{ months: Month[]; reading: Reading; state: string }> {
		const found = readFolders();
		const { folders, problems } = found;
		const state = stateOf(found);
		const known = folders.map((folder) => {
			const month = this.#months.get(folder.name);
			return month?.state === folder.state ? month : undefined;
		});
		const read = await readMonths(folders.filter((_, at) => !known[at]));
		const fresh = new Map(read.map((month) => [month.name, month]));
		const months = folders
			.map(({ name }, at) => known[at] ?? fresh.get(name))
			.filter((month) => month !== undefined);
		this.#months = new Map(months.map((month) => [month.name, month]));
		return { months, reading: await assemble(months, problems), state };
	}
}

/** What is shown of a month: all that can be read of it, drafts and stories to come too. */
interface Shown {
	/** Files with mistakes, which are not shown. */
	without: string;
	stories: Article[];
	summary: MonthSummary;
}

const shown = new WeakMap<Month, Shown>();

function showMonth(month: Month, broken: ReadonlySet<string>): Shown {
	const without = month.entries
		.map(({ article }) => article.file)
		.filter((file) => broken.has(file))
		.join("\n");
	const known = shown.get(month);
	if (known?.without === without) return known;
	const articles = month.entries
		.map(({ article }) => article)
		.filter(({ file }) => !broken.has(file));
	const stories = publishedOf(
		articles.map((article) =>
			article.draft ? { ...article, draft: false } : article,
		),
		endOfTime,
	);
	const made = { without, stories, summary: summarize(month.name, stories) };
	shown.set(month, made);
	return made;
}

/**
 * What was read as the shelf of a paper to come: drafts are out, and it is after everything's time, but for the
 * front page's day. Stories with mistakes are left out.
 * @param broken files with mistakes
 * @param known related stories of the months that were looked at; those that cannot have changed are taken over
 */
export function shelfToCome(
	months: readonly Month[],
	{ archive, standing }: Pick<Reading, "archive" | "standing">,
	broken: ReadonlySet<string>,
	now: Date,
	known: Map<string, RelatedMonth>,
): Shelf {
	const shownMonths = new Map(
		months.map((month) => [month.name, showMonth(month, broken)]),
	);
	const storiesOf = (name: string) => shownMonths.get(name)?.stories ?? [];
	const { sections, authors, front, withdrawn } = archive;
	const candidates = {
		months: [...shownMonths.values()]
			.map(({ summary }) => summary)
			.filter(({ count }) => count > 0)
			.reverse(),
		cards: storiesOf,
	};
	let keys: ReadonlyMap<string, string> | undefined;
	return {
		...{ now, sections, authors, front, withdrawn, standing },
		sizes: usualSizes,
		...candidates,
		stories: storiesOf,
		related: (name) => {
			keys ??= new Map(sightsOf(candidates).map((one) => [one.name, one.key]));
			const key = keys.get(name) ?? "";
			const last = known.get(name);
			if (last?.key === key) return last.related;
			const related = chooseRelated(candidates, [name]).get(name) ?? {};
			known.set(name, { key, related });
			return related;
		},
		// No key of a page is asked for here.
		relatedKey: () => "",
	};
}
