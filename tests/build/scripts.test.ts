import { SKIP, visit } from "unist-util-visit";
import { expect, it } from "vitest";
import { siteUrl } from "../site.ts";
import { elements, files, pages, readText } from "./site-files.ts";

const scripts = ["latn", "arab"] as const;

/** Files that are made in every script. */
const isSpoken = (path: string) =>
	path.endsWith("/") || /\.html$|(?:^|\/)(?:rss\.xml|feed\.json)$/.test(path);
const cyrillicFiles = [...files].filter(
	(path) => isSpoken(path) && !/^\/(?:latn|arab)\//.test(path),
);

/** What stays as it is on purpose: code, and what is marked as another language or as no text. */
const kept = new Set(["code", "pre", "kbd", "samp", "style"]);
const attributes = ["alt", "title", "ariaLabel", "placeholder"];
const hidden = new Set(["csp-nonce", "viewport", "theme-color"]);

it.each(scripts)("every page and feed stands in /%s/ too", (script) => {
	const missing = cyrillicFiles.filter(
		(path) => !files.has(`/${script}${path}`),
	);
	const strange = [...files].filter(
		(path) =>
			path.startsWith(`/${script}/`) &&
			!files.has(path.slice(script.length + 1)),
	);
	expect({ missing, strange }).toEqual({ missing: [], strange: [] });
});

it.each(scripts)("no Cyrillic letter is left in /%s/", (script) => {
	const left = new Set<string>();
	const look = (path: string, text: string) => {
		const [letters] = /\p{Script=Cyrillic}+/u.exec(text) ?? [];
		if (letters) left.add(`${path}: ${letters} in ${text.trim().slice(0, 60)}`);
	};
	for (const { path, tree } of pages) {
		if (!path.startsWith(`/${script}/`)) continue;
		visit(tree, (node) => {
			if (node.type === "text") look(path, node.value);
			if (node.type !== "element") return undefined;
			const { lang, translate, dataScriptSwitch } = node.properties;
			const isForeign = lang !== undefined && !String(lang).startsWith("kk");
			if (
				kept.has(node.tagName) ||
				isForeign ||
				translate === "no" ||
				dataScriptSwitch !== undefined
			)
				return SKIP;
			for (const name of attributes)
				look(path, String(node.properties[name] ?? ""));
			if (node.tagName === "meta" && !hidden.has(String(node.properties.name)))
				look(path, String(node.properties.content ?? ""));
			return undefined;
		});
	}
	for (const path of cyrillicFiles.filter((path) =>
		/\.(?:xml|json)$/.test(path),
	))
		look(
			path,
			readText(`/${script}${path}`)
				.replaceAll("\\u003c", "<")
				.replaceAll("&lt;", "<")
				.replace(/<(code|kbd|pre)\b.*?<\/\1>/gs, ""),
		);
	expect([...left]).toEqual([]);
});

it.each(scripts)("links of /%s/ lead to pages of /%s/", (script) => {
	const strays = new Set<string>();
	for (const { path, tree } of pages) {
		if (!path.startsWith(`/${script}/`)) continue;
		for (const { properties } of elements(tree, "a")) {
			const href = String(properties.href ?? "").replace(siteUrl, "");
			if (
				properties.hrefLang === undefined &&
				href.startsWith("/") &&
				!href.startsWith(`/${script}/`)
			)
				strays.add(`${path} → ${href}`);
		}
	}
	expect([...strays]).toEqual([]);
});
