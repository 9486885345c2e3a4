import {
	existsSync,
	type FSWatcher,
	readdirSync,
	statSync,
	watch,
} from "node:fs";
import { join } from "node:path";

/**
 * Watches folders and all that lie in them. Each folder is watched, not each file: an archive has few hundred of these.
 * @param roots folders; files of a root that is no folder are left out
 * @param tell is told the path of what changed, more than once where it changed in steps
 * @returns what ends it
 */
export function watchFolders(
	roots: readonly string[],
	tell: (path: string) => void,
): () => void {
	const watchers = new Map<string, FSWatcher>();
	const forget = (folder: string) => {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	};
	const follow = (folder: string) => {
		if (watchers.has(folder)) return;
		const watcher = watch(folder, (_event, name) => {
			const path = name === null ? folder : join(folder, name);
			const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
			// What came with a new folder changed with it.
			if (isFolder) followAll(path);
			if (!existsSync(folder)) forget(folder);
			tell(path);
		});
		watcher.on("error", () => forget(folder));
		watchers.set(folder, watcher);
	};
	const followAll = (folder: string) => {
		if (!existsSync(folder)) return;
		follow(folder);
		for (const item of readdirSync(folder, { withFileTypes: true }))
			if (item.isDirectory()) followAll(join(folder, item.name));
	};
	for (const root of roots) followAll(root);
	return () => {
		for (const folder of watchers.keys()) forget(folder);
	};
}
