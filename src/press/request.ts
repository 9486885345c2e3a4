import { lstatSync, realpathSync } from "node:fs";
import { join, resolve, sep } from "node:path";

/**
 * The path of an address, decoded once.
 * @returns nothing where it cannot be decoded, or holds what no path of a site does
 */
export function pathOf(url = "/"): string | undefined {
	try {
		const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
		const isPath = path.startsWith("/") && !/[\0\\]/.test(path);
		return isPath ? path : undefined;
	} catch {
		return undefined;
	}
}

/**
 * A file of a folder, by its decoded path from there.
 * @returns nothing where there is none, or the path or a link leads out of the folder
 */
export function fileWithin(folder: string, path: string): string | undefined {
	const root = resolve(folder);
	const file = resolve(join(root, path));
	if (path.split("/").includes("..") || !file.startsWith(root + sep))
		return undefined;
	try {
		if (!lstatSync(file).isFile()) return undefined;
		return realpathSync(file).startsWith(realpathSync(root) + sep)
			? file
			: undefined;
	} catch {
		return undefined;
	}
}
