import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../files.ts";

/** How Astro writes the page of a redirect. */
const redirect =
	/^<!doctype html>\s*<title>Redirecting to: [^<]*<\/title>\s*<meta http-equiv="refresh" content="\d;url=([^"]*)">/;

/** The configuration's `redirects`, as Astro laid their pages. @param folder of the program's client files */
export const redirectsIn = (folder: string): { from: string; to: string }[] =>
	[...filesIn(folder)].sort().flatMap((file) => {
		if (!file.endsWith("/index.html")) return [];
		const [, to] =
			redirect.exec(readFileSync(join(folder, file), "utf8")) ?? [];
		return to === undefined
			? []
			: [{ from: `/${file.slice(0, -"index.html".length)}`, to: plain(to) }];
	});

const signs: Readonly<Record<string, string>> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
};

const plain = (text: string) =>
	text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign);
