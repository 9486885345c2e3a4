import { SKIP, visit } from "unist-util-visit";
import { expect, it } from "vitest";
import { pages } from "./site-files.ts";

const mixed =
	/[\p{L}\p{M}]*(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin})[\p{L}\p{M}]*/gu;
const spoken = ["alt", "title", "ariaLabel", "placeholder", "content"];

it("no word on any page mixes letters of two alphabets", () => {
	const found = new Set<string>();
	for (const { path, tree } of pages) {
		const look = (text: string) => {
			for (const [word] of text.matchAll(mixed)) found.add(`${path}: ${word}`);
		};
		visit(tree, (node) => {
			// Code shows such words on purpose.
			if (
				node.type === "element" &&
				["code", "kbd", "script"].includes(node.tagName)
			)
				return SKIP;
			if (node.type === "text") look(node.value);
			if (node.type === "element")
				for (const name of spoken) look(String(node.properties[name] ?? ""));
			return undefined;
		});
	}
	expect([...found]).toEqual([]);
});
