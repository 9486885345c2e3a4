import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { pages } from "./site-files.ts";

it("every page is valid HTML", async () => {
	const validator = new HtmlValidate({
		root: true,
		extends: ["html-validate:standard"],
	});
	const faults: string[] = [];
	for (const { path, html } of pages) {
		const { results } = await validator.validateString(html);
		for (const { line, column, ruleId, message } of results.flatMap(
			({ messages }) => messages,
		))
			faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
	}
	expect(pages.length).toBeGreaterThan(100);
	expect(faults).toEqual([]);
});
