import { expect } from "vitest";

const voids = new Set(["br", "hr", "img"]);
const known = new Set([
	...voids,
	..."p h1 h2 h3 h4 h5 h6 a b strong em del code pre ul ol li blockquote span".split(
		" ",
	),
	..."sub sup abbr mark kbd small".split(" "),
	"bdi",
	..."table thead tbody tr th td section div figure figcaption aside".split(
		" ",
	),
]);

/** Reads HTML as strictly as our own is written, and fails where it is not well nested or not safe. */
export function readStrictly(html: string): void {
	const open: string[] = [];
	const ids = new Set<string>();
	let rest = html;
	while (rest !== "") {
		const text = /^[^<]+/.exec(rest)?.[0];
		if (text !== undefined) {
			rest = rest.slice(text.length);
			continue;
		}
		const tag = /^<(\/?)([a-z0-9]+)((?:\s[a-z-]+(?:="[^"]*")?)*)>/.exec(rest);
		if (!tag) throw new Error(`no tag: ${rest.slice(0, 80)}`);
		const [whole, close, name = "", attributes = ""] = tag;
		rest = rest.slice(whole.length);
		expect(known).toContain(name);
		if (close) expect(open.pop()).toBe(name);
		else if (!voids.has(name)) {
			if (name === "a") expect(open).not.toContain("a");
			open.push(name);
		}
		for (const [, key = "", value = ""] of attributes.matchAll(
			/\s([a-z-]+)(?:="([^"]*)")?/g,
		)) {
			expect(key).not.toMatch(/^on|^style$/);
			if (key === "id") {
				expect(ids).not.toContain(value);
				ids.add(value);
			}
			if (["href", "src", "data-player"].includes(key))
				expect(value).toMatch(/^(?:\/(?![/\\])|#|https?:\/\/|mailto:|tel:)/i);
		}
	}
	expect(open).toEqual([]);
}
