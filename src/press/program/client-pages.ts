import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../files.ts";
import type { Program } from "./program.ts";

/** How Astro writes the page of a redirect. */
const redirect =
	/^<!doctype html>\s*<title>Redirecting to: [^<]*<\/title>\s*<meta http-equiv="refresh" content="\d;url=([^"]*)">/;

const isHidden = /<meta\s[^>]*\bname=["']?robots\b[^>]*\bnoindex\b/i;

/** Astro's own pages: those that search engines may know, and the configuration's `redirects`. @param folder in which Astro laid them */
export function pagesIn(folder: string): Pick<Program, "pages" | "redirects"> {
	const found: Pick<Program, "pages" | "redirects"> = {
		pages: [],
		redirects: [],
	};
	for (const file of [...filesIn(folder)].sort()) {
		const [, path] = /^(.*)index\.html$/.exec(`/${file}`) ?? [];
		if (path === undefined) continue;
		const html = readFileSync(join(folder, file), "utf8");
		const [, to] = redirect.exec(html) ?? [];
		if (to !== undefined) found.redirects.push({ from: path, to: plain(to) });
		else if (!isHidden.test(html)) found.pages.push(path);
	}
	return found;
}

const signs: Readonly<Record<string, string>> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
};

const plain = (text: string) =>
	text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign);
