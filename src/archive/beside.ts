import { join } from "node:path";
import type {
	Author,
	Front,
	Link,
	Section,
	Withdrawal,
} from "../article/article.ts";
import type { Standing } from "../edition/standing.ts";
import { keep, readKept } from "../keep/kept.ts";
import { hash } from "../platform/hash.ts";
import { contentFolder, publicFiles } from "./folders.ts";
import { archiveFolder, contentOf } from "./month-record.ts";
import { readAllRecords } from "./records.ts";
import { pageIdOf, pagesFolder, readStanding } from "./standing.ts";
import { walk } from "./walk.ts";

/** What lies beside the months: records, standing pages, the names of files that go to the site as they are. */
export interface Beside {
	sections: Section[];
	authors: Author[];
	front: Front;
	withdrawn: Withdrawal[];
	standing: Standing[];
	/** Links of the standing pages. */
	links: Link[];
	publicFiles: string[];
	/** Key of what articles are checked beside: of what there is, not of what it says. */
	key: string;
}

/** What is kept of it: it is read whole where one file changed. */
type Kept = Omit<Beside, "publicFiles" | "key">;

const keptFile = join(archiveFolder, "beside.json");
const recordFiles = [
	"paper.yaml",
	"sections.yaml",
	"authors.yaml",
	"front.yaml",
	"withdrawn.yaml",
];

/** Reads what lies beside the months; nothing where something is wrong with it, which the check of everything tells. @param maker of the reader */
export async function readBeside(maker: string): Promise<Beside | undefined> {
	const found = await publicFiles();
	const pages = walk(pagesFolder);
	if (pages.problems.length > 0) return undefined;
	const source = sourceOfBeside(maker, pages.files);
	const kept = readKept<Kept>(keptFile, source) ?? readAnew(source);
	if (!kept) return undefined;
	const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);
	const { sections, authors, standing, withdrawn } = kept;
	const ids = [sections, authors, standing, withdrawn].map(idsOf);
	const key = hash(JSON.stringify([ids, found]));
	return { ...kept, publicFiles: found, key };
}

function readAnew(source: string): Kept | undefined {
	const { paper, sections, authors, front, withdrawn } = readAllRecords();
	const { pages, ...standing } = readStanding();
	const read = [paper, sections, authors, front, withdrawn, standing];
	if (read.some(({ problems }) => problems.length > 0)) return undefined;
	const kept: Kept = {
		sections: sections.value ?? [],
		authors: authors.value ?? [],
		front: front.value ?? { pinned: [] },
		withdrawn: withdrawn.value ?? [],
		standing: pages.flatMap(({ file, title }) =>
			title === undefined ? [] : [{ id: pageIdOf(file), title }],
		),
		links: pages.flatMap(({ links }) => links),
	};
	keep(keptFile, source, kept);
	return kept;
}

/** Hash of the texts, and of the names that lie with them. */
function sourceOfBeside(maker: string, pages: readonly string[]): string {
	const records = recordFiles.map((name) => join(contentFolder, name));
	const texts = pages.filter((file) => file.endsWith(".mdx"));
	return hash(
		maker,
		...pages,
		...[...records, ...texts].flatMap((file) => [file, contentOf(file)]),
	);
}
