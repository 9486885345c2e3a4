import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** A file that the release before had, and the current one has no more. */
export const older = {
	path: "/_astro/style.AbCdEf01.css",
	text: `/* ${"бұрынғы ".repeat(60)}*/`,
};

/**
 * Lays a site built for one's own server as the server is given it: releases, `current` and `previous`.
 * @returns the folder of all, which is the caller's to remove
 * @throws where the site was built for another host
 */
export async function layRelease(dist: string): Promise<string> {
	if (!existsSync(join(dist, "index.html.br")))
		throw new Error(
			`${dist} has no packed copies. Run: SITE_HOST=own npm run build`,
		);
	const site = await mkdtemp(join(tmpdir(), "altyn-kopir-site-"));
	const [first, second] = [join(site, "releases/1"), join(site, "releases/2")];
	await mkdir(join(first, "_astro"), { recursive: true });
	await writeFile(join(first, older.path), older.text);
	await writeFile(
		join(first, `${older.path}.br`),
		brotliCompressSync(older.text),
	);
	await cp(dist, second, { recursive: true, preserveTimestamps: true });
	await symlink("releases/1", join(site, "previous"));
	await symlink("releases/2", join(site, "current"));
	return site;
}
