import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { withPolicy } from "../../src/press/page-policy.ts";

const sha = (text: string) =>
	`'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const rest = "style-src-attr 'unsafe-inline'";
const none = `script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; ${rest}`;

it.each([
	["nothing of its own", "<p>Сөз</p>", none],
	["a script of the site", '<script type="module" src="/a.js"></script>', none],
	["data", '<script type="application/ld+json">{"a":1}</script>', none],
	[
		"a script",
		"<script>alert(1)</script>",
		`script-src 'self' 'wasm-unsafe-eval' ${sha("alert(1)")}; style-src 'self'; ${rest}`,
	],
	[
		"a module and a style, each once",
		'<script type="module">әріп</script><SCRIPT type=module>әріп</SCRIPT><style>p{}</style>',
		`script-src 'self' 'wasm-unsafe-eval' ${sha("әріп")}; style-src 'self' ${sha("p{}")}; ${rest}`,
	],
])("a page that holds %s says so in its policy", (_what, body, policy) => {
	const head = '<!DOCTYPE html><html><head><meta charset="utf-8">';
	expect(withPolicy(`${head}<title>А</title></head>${body}`)).toBe(
		`${head}<meta http-equiv="Content-Security-Policy" content="${policy}"><title>А</title></head>${body}`,
	);
});

it.each(["<!doctype html><title>А</title>", "<head><title>А</title>", "<p>А"])(
	"the policy comes before all that it rules: %s",
	(html) => {
		const made = withPolicy(html);
		expect(made).toContain(none);
		expect(made.indexOf("<meta")).toBeLessThan(made.search(/<title>|<p>/));
	},
);
