import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { fileWithin, pathOf } from "../../src/press/request.ts";

const home = mkdtempSync(join(tmpdir(), "request-"));
afterAll(() => rmSync(home, { recursive: true }));
const dist = join(home, "dist");
mkdirSync(join(dist, "pagefind"), { recursive: true });
mkdirSync(join(home, "dist-2"));
for (const file of [
	"secret",
	"dist-2/secret",
	"dist/pagefind/a.js",
	"dist/Ә.txt",
])
	writeFileSync(join(home, file), file);
symlinkSync("../secret", join(dist, "link"));
symlinkSync("..", join(dist, "up"));

/** The file that answers, from the project's folder. */
const asked = (url: string) => {
	const path = pathOf(url);
	return path === undefined
		? 400
		: (fileWithin(dist, path)?.slice(home.length + 1) ?? 404);
};

describe("a server of files answers", () => {
	const table: [url: string, answer: string | number][] = [
		["/pagefind/a.js", "dist/pagefind/a.js"],
		["/pagefind/a.js?x=/../", "dist/pagefind/a.js"],
		["/%D3%98.txt", "dist/Ә.txt"],
		["/pagefind/", 404],
		["/pagefind", 404],
		["/", 404],
		["/pagefind/b.js", 404],
		["/pagefind/../../secret", 404],
		["/pagefind/%2e%2e/%2E%2e/secret", 404],
		["/pagefind/..%2f..%2fsecret", 404],
		["/pagefind/..%252f..%252fsecret", 404],
		["/..%5c..%5csecret", 400],
		["/pagefind/../../dist-2/secret", 404],
		["//../secret", 404],
		["/link", 404],
		["/up/secret", 404],
		["/%", 400],
		["/%E0%A4", 400],
		["/pagefind/a.js%00.txt", 400],
		["*", 400],
		["http://x/pagefind/a.js", 400],
		["", 400],
	];
	it.each(table)("%s", (url, answer) => expect(asked(url)).toBe(answer));
	it("nothing outside its folder, whatever is asked", () => {
		const part = fc.constantFrom(
			"..",
			"%2e%2e",
			".",
			"%2E.",
			"secret",
			"dist",
			"dist-2",
			"up",
			"link",
			"pagefind",
			"",
			"%2f",
			"%5c",
			"\\",
			"%00",
			"%25",
			"~",
		);
		fc.assert(
			fc.property(
				fc.array(part, { maxLength: 8 }),
				fc.constantFrom("/", "%2f", "//"),
				(parts, slash) => {
					const answer = asked(`/${parts.join(slash)}`);
					expect(["dist/pagefind/a.js", "dist/Ә.txt", 400, 404]).toContain(
						answer,
					);
				},
			),
			{ numRuns: 2000 },
		);
	});
});
