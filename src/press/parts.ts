import { copyFile, link, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inParallel } from "../archive/parallel.ts";
import { draft } from "./files.ts";
import { filesOf, type Manifest, readManifest } from "./manifest.ts";

/** A part of the site that another build made: some years, in a folder of their own. */
export interface Part {
	folder: string;
	manifest: Manifest;
}

/** Reads what parts hold. @throws for a folder that holds none */
export const readParts = (folders: string[]): Part[] =>
	folders.map((folder) => {
		const manifest = readManifest(join(folder, "manifest.json"));
		if (!manifest)
			throw new Error(
				`${folder} holds no part of the site: make one with "npm run build -- --year 2019 --out ${folder}"`,
			);
		return { folder, manifest };
	});

/** The pages of parts by their files. @throws where a part was made by another program: nothing of it could be used */
export function pagesOfParts(
	parts: Part[],
	program: string,
): Record<string, string> {
	for (const { folder, manifest } of parts)
		if (manifest.program !== program)
			throw new Error(
				`${folder} was made by another program: parts have to be built from one commit, with one SITE_URL and SITE_HOST`,
			);
	return Object.assign({}, ...parts.map(({ manifest }) => manifest.pages));
}

/**
 * Lays what parts hold into the draft; the parts stay as they are.
 * @param next the site as it will be: what it does not want of them stays behind
 */
export async function layParts(
	parts: Part[],
	next: Pick<Manifest, "pages" | "search">,
): Promise<void> {
	const volumes = new Set(next.search.volumes.map(({ key }) => key));
	for (const { folder, manifest } of parts) {
		const wanted = {
			...manifest,
			own: {},
			pages: Object.fromEntries(
				Object.entries(manifest.pages).filter(
					([file, key]) => next.pages[file] === key,
				),
			),
			search: {
				volumes: manifest.search.volumes.filter(({ key }) => volumes.has(key)),
			},
		};
		await inParallel([...filesOf(wanted)], (file) =>
			layFile(join(folder, "site", file), join(draft, file)),
		);
	}
}

/** A second name costs nothing, but not every disk has them; what lies there already stays. */
async function layFile(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	try {
		await link(from, to);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST")
			return;
		await copyFile(from, to);
	}
}
