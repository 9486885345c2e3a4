import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { publicFiles } from "../archive/folders.ts";
import { hashesOf } from "../keep/seen.ts";
import { cacheFolder } from "../platform/cache-folder.ts";
import { CommandError } from "./command.ts";
import { withVariants } from "./files.ts";
import { draft, isFile } from "./places.ts";
import { clientFiles, clientFolder, type Program } from "./program/program.ts";
import { redirectPage } from "./redirects.ts";
import type { Variants } from "./settings.ts";
import { writeTexts } from "./variants.ts";

/** A file that goes to the site besides the paper. */
export interface OwnFile {
	/** Its path on this machine. */
	from: string;
	hash: string;
}

/**
 * All that belongs to the site besides the paper, by paths from the site's folder: what Astro made (its own pages,
 * endpoints, redirects, styles, browser code, files of integrations), and `public/`, which wins.
 */
export async function ownFiles(
	program: Program,
): Promise<Map<string, OwnFile>> {
	const folder = clientFolder(program);
	const made = clientFiles(program).map(
		([file, hash]) => [file, { from: join(folder, file), hash }] as const,
	);
	const names = await publicFiles();
	const sums = hashesOf(
		names.map((name) => join("public", name)),
		join(cacheFolder, "public.json"),
	);
	const asIs = names.map((name) => {
		const from = join("public", name);
		return [name, { from, hash: sums.get(from) ?? "" }] as const;
	});
	return new Map([...made, ...asIs]);
}

/** What is asked of the files besides the paper. */
interface OwnTask {
	files: ReadonlyMap<string, OwnFile>;
	/** The configuration's redirects. */
	redirects: Program["redirects"];
	variants: Variants;
	/** Whether the paper has a page in a file. */
	isOfPaper(file: string): boolean;
	/** Hashes of those the finished site has, as they would be written now. */
	known: Readonly<Record<string, string>>;
}

/**
 * Writes what belongs to the site besides the paper into the draft, pages in all scripts.
 * @throws CommandError where one would overwrite a page of the paper
 */
export function writeOwnFiles(task: OwnTask): void {
	const { files, variants, isOfPaper, known } = task;
	const redirects = new Map(
		task.redirects.map(({ from, to }) => [`${from.slice(1)}index.html`, to]),
	);
	for (const [file, { from, hash }] of files) {
		if (isOfPaper(file))
			throw new CommandError(
				`${file} of ${from} would overwrite a page of the paper. Give the page in src/pages, in public/ or of the integration another address.`,
			);
		const isThere = () => withVariants(file, variants).every(isFile);
		if (known[file] === hash && isThere()) continue;
		const to = redirects.get(file);
		if (file.endsWith(".html")) {
			const text =
				to === undefined ? readFileSync(from, "utf8") : redirectPage(to);
			writeTexts({ folder: draft, texts: [{ file, text }], variants });
		} else {
			mkdirSync(dirname(join(draft, file)), { recursive: true });
			copyFileSync(from, join(draft, file));
		}
	}
}
