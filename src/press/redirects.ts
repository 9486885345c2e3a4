import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../edition/edition.ts";
import { versions } from "../edition/scripts.ts";
import { absolute, articlePath } from "../edition/urls.ts";

/** Old addresses and where they lead now. */
export function redirectsOf(edition: Edition): { from: string; to: string }[] {
	return edition.stories.flatMap((story) =>
		story.redirectFrom.map((from) => ({
			from: from.endsWith("/") ? from : `${from}/`,
			to: articlePath(story.id),
		})),
	);
}

/** Lays a page at every old address, for hosts that know nothing of redirects, and a list for those that do. */
export async function layRedirects(
	edition: Edition,
	folder: string,
): Promise<void> {
	const redirects = redirectsOf(edition);
	for (const { from, to } of redirects) {
		await mkdir(join(folder, from), { recursive: true });
		await writeFile(join(folder, from, "index.html"), redirectPage(to));
	}
	const list = redirects.flatMap(({ from, to }) =>
		versions.map(({ prefix }) => `${prefix}${from} ${prefix}${to} 301\n`),
	);
	await writeFile(join(folder, "_redirects"), list.join(""));
}

const redirectPage = (to: string) => `<!DOCTYPE html>
<html lang="kk" dir="ltr">
<head>
<meta charset="utf-8">
<title>Бет көшірілді</title>
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${absolute(to)}">
</head>
<body>
<p>Бұл бет көшірілді: <a href="${to}">жаңа мекенжайы</a>.</p>
</body>
</html>
`;
