import { type Dirent, readdirSync } from "node:fs";
import { sep } from "node:path";
import { Diagnostic } from "../article/diagnostic.ts";
import { fileRules } from "../article/rules/files.ts";
import type { Message } from "../article/rules/rule.ts";
import { explainFile } from "../article/text-file.ts";

/** What lies in a folder. */
export interface Walk {
	/** Paths of plain files, in their order; hidden ones are left out. */
	files: string[];
	/** Names of all that lies in each folder, hidden things too, by the folder's path. */
	names: Map<string, string[]>;
	/** Links, pipes and devices, names and folders that cannot be read. */
	problems: Diagnostic[];
}

/**
 * Lists the plain files below a folder; follows no links and opens nothing. What cannot be read hides nothing else.
 * @param folder path from the project's folder; where it is not there, nothing lies in it
 */
export function walk(folder: string): Walk {
	const found: Walk = { files: [], names: new Map(), problems: [] };
	walkInto(folder, found);
	found.files.sort();
	return found;
}

function walkInto(folder: string, found: Walk): void {
	const tell = (file: string, message: Message) =>
		found.problems.push(new Diagnostic(message, { file, line: 1 }));
	const items = entriesOf(folder, tell);
	found.names.set(
		folder,
		items.map(({ name }) => name),
	);
	// Tens of thousands of paths: `join` would look at every letter of them.
	const base = folder + sep;
	for (const item of items) {
		if (item.name.startsWith(".")) continue;
		const path = base + item.name;
		// What is no UTF-8 stands as U+FFFD in the name, and cannot be opened by it.
		if (item.name.includes("\uFFFD"))
			tell(path, fileRules["unreadable-name"]());
		else if (item.isDirectory() && !looksLikeFile(item.name))
			walkInto(path, found);
		else {
			const wrong = explainFile(item);
			if (wrong) tell(path, wrong);
			else found.files.push(path);
		}
	}
}

const looksLikeFile = (name: string) =>
	/\.(?:mdx|md|ya?ml|jpe?g|png|webp|avif|svg)$/i.test(name);

function entriesOf(
	folder: string,
	tell: (file: string, message: Message) => void,
): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : error;
		if (code !== "ENOENT")
			tell(
				folder,
				code === "ENOTDIR"
					? fileRules["file-for-folder"]()
					: fileRules["unreadable-folder"](code),
			);
		return [];
	}
}
