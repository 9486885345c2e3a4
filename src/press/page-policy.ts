import { sha256 } from "../platform/hash.ts";

/** `<script>` that runs, and `<style>`, written in a page itself. JSON and the like are data. */
const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;
const isData =
	/\btype\s*=\s*["']?(?!(?:module|importmap|speculationrules|text\/(?:javascript|css))\b)[\w/+-]+/i;
const hasSource = /(?:^|\s)src\s*=/i;

/** The hash by which a policy allows a script or a style written in the page (CSP Level 3, 2.3.1). */
const sourceOf = (text: string) => `'sha256-${sha256(text)}'`;

/**
 * Writes into a page which browser code and styles it may hold: files of the site, and those that stand in it, by their
 * hashes. The servers' header cannot know them, for it is written once; so it leaves this to each page.
 * @param html a finished page: what is changed in it later is not allowed
 */
export function withPolicy(html: string): string {
	const sources = { script: new Set<string>(), style: new Set<string>() };
	for (const [, name = "", attributes = "", text = ""] of html.matchAll(
		inline,
	)) {
		if (hasSource.test(attributes) || isData.test(attributes)) continue;
		sources[name.toLowerCase() as keyof typeof sources].add(sourceOf(text));
	}
	const policy = [
		["script-src", "'self'", "'wasm-unsafe-eval'", ...sources.script],
		["style-src", "'self'", ...sources.style],
		["style-src-attr", "'unsafe-inline'"],
	]
		.map((directive) => directive.join(" "))
		.join("; ");
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
	// A browser looks for the charset in a page's first bytes.
	const place =
		/<meta charset=["']?[\w-]+["']?\s*\/?>/i.exec(html) ??
		/<head\b[^>]*>/i.exec(html) ??
		/^\s*<!doctype[^>]*>/i.exec(html);
	const at = place ? place.index + place[0].length : 0;
	return html.slice(0, at) + meta + html.slice(at);
}
