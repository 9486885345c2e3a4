import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { registerClaims } from "../../src/archive/claims.ts";
import { keyOf } from "../../src/edition/register.ts";
import { oldAddresses } from "./old-addresses.ts";

const numRuns = Number(process.env.FC_RUNS ?? 100);

const fileOf = (id: string) => `content/articles/${id}.mdx`;
const section = (id: string) => ({ id, name: id, description: "", hue: 1 });

/** Messages of a small paper by the files and fields they are told of. */
function tellOf({
	redirectFrom = [] as string[],
	publicFiles = ["favicon.ico", "CNAME"],
	sections = ["qogam"],
	authors = ["asan"],
	standing = ["bailanys"],
	stories = [] as string[],
}): Record<string, string> {
	const { findings } = registerClaims({
		archive: {
			articles: [],
			sections: sections.map(section),
			authors: authors.map((id) => ({ id, name: id, kind: "desk" })),
			front: { pinned: [] },
			withdrawn: [],
		},
		stories: [
			...stories.map((id) => ({ file: fileOf(id), redirectFrom: [] })),
			{ file: fileOf("2022/08/bar"), redirectFrom: ["/burynghy/"] },
			{ file: fileOf("2022/08/foo"), redirectFrom },
		],
		standing,
		publicFiles,
	});
	return Object.fromEntries(
		findings.map(({ file, field, message }) => [
			[file, ...field].join(" "),
			message,
		]),
	);
}

const foo = `${fileOf("2022/08/foo")} redirectFrom`;

describe("an old address", () => {
	it.each(oldAddresses)("%j: %s", (written, told) => {
		const said = tellOf({ redirectFrom: [written] });
		if (told === "") expect(said).toEqual({});
		else expect(said).toEqual({ [`${foo} 0`]: expect.stringContaining(told) });
	});
	it("is told of in words without control characters or half letters", () => {
		for (const [written] of oldAddresses)
			for (const message of Object.values(tellOf({ redirectFrom: [written] })))
				expect(message).not.toMatch(/\p{Cc}|\p{Cf}/u);
	});
	it("stands but once, whatever its letters' case", () => {
		expect(tellOf({ redirectFrom: ["/Eski/", "/eski"] })).toEqual({
			[`${foo} 1`]: expect.stringContaining("екі рет жазылған"),
		});
	});
	it("may lie below another, but no page lies below a file", () => {
		expect(tellOf({ redirectFrom: ["/a/", "/a/b/", "/A/c/"] })).toEqual({});
	});
});

describe("whoever takes an address that is not free is told", () => {
	const table: [
		what: string,
		paper: Parameters<typeof tellOf>[0],
		told: Record<string, string>,
	][] = [
		[
			"sections",
			{ sections: ["qogam", "qogam", "bailanys", "izdeu", "2022"] },
			{
				"content/sections.yaml 1 id": "өзге бөлім алған",
				"content/sections.yaml 2 id": "content/pages/bailanys.mdx алған",
				"content/sections.yaml 3 id": "сайттың өзі алған",
				"content/sections.yaml 4 id": "сайттың өзі алған",
			},
		],
		[
			"a section with a name too long for a folder",
			{ sections: ["q".repeat(201)] },
			{ "content/sections.yaml 0 id": "тым ұзын" },
		],
		[
			"authors",
			{ authors: ["asan", "asan", "aux"] },
			{
				"content/authors.yaml 1 id": "екі рет жазылған",
				"content/authors.yaml 2 id": "Windows",
			},
		],
		[
			"standing pages",
			{ standing: ["latn", "2022", "avtorlar", "turaly"] },
			{
				"content/pages/latn.mdx": "сайттың өзі қолданады",
				"content/pages/2022.mdx": "сайттың өзі қолданады",
				"content/pages/avtorlar.mdx": "сайттың өзі қолданады",
			},
		],
		[
			"stories",
			{ stories: ["2022/08/bet-2", "2022/08/Foo"] },
			{
				[fileOf("2022/08/bet-2")]: "сайттың өзі қолданады",
				[fileOf("2022/08/foo")]: `${fileOf("2022/08/Foo")} алған`,
			},
		],
		[
			"files of public/",
			{
				publicFiles: [
					...["index.html", "2022/08/foo/index.html", "Robots.TXT", "qogam"],
					...["latn/a.txt", "_redirects", "_headers", "suret/a.jpg"],
					...["index.html.br", "rss.xml.gz", "2022/08/foo.pdf", "CNAME"],
					...["data.csv", "data.csv.gz", ".well-known/security.txt"],
					...["burynghy/index.html", "100%.txt", "a#b.pdf", "қағаз.pdf"],
				],
			},
			{
				"public/index.html": "сайттың өзі",
				"public/2022/08/foo/index.html": `${fileOf("2022/08/foo")} алған`,
				"public/Robots.TXT": "сайттың өзі",
				"public/qogam": "content/sections.yaml алған",
				"public/latn/a.txt": "сайттың өзі",
				"public/_redirects": "сайттың өзі",
				"public/_headers": "сайттың өзі",
				"public/suret/a.jpg": "сайттың өзі",
				"public/index.html.br": "сайттың өзі",
				"public/rss.xml.gz": "сайттың өзі",
				[`${fileOf("2022/08/bar")} redirectFrom 0`]:
					"public/burynghy/index.html алған",
			},
		],
	];
	it.each(table)("%s", (_what, paper, told) => {
		expect(tellOf(paper)).toEqual(
			Object.fromEntries(
				Object.entries(told).map(([place, said]) => [
					place,
					expect.stringContaining(said),
				]),
			),
		);
	});
});

it.each([
	["/2022/08/x/", "/2022/08/x/"],
	["/", "/"],
	["/./", "/"],
	["/index.html", "/"],
	["/a/index.html", "/a/"],
	["/A/../b//c\\d/", "/b/c/d/"],
	["/%61%2F/b.xml?q#h", "/a/b.xml"],
	["/%zz", "/%zz"],
	["/a./b. /", "/a/b/"],
	["/И\u0306/", "/й/"],
])("%j is compared as %s", (path, key) => {
	expect(keyOf(path)).toBe(key);
	expect(keyOf(key)).toBe(key);
});

/** Files a site of that paper has besides those of old addresses, as a list made by hand. */
const others =
	`index.html 404.html robots.txt rss.xml feed.json favicon.ico CNAME _redirects _headers
sitemap-index.xml sitemap-main.xml sitemap-2022.xml izdeu/index.html bailanys/index.html
2022/index.html 2022/08/index.html 2022/08/bet-2/index.html 2022/08/foo/index.html 2022/08/bar/index.html
qogam/index.html qogam/rss.xml qogam/feed.json qogam/2022/index.html qogam/2022/08/index.html
taqyryptar/su/index.html taqyryptar/su/2022/index.html avtorlar/asan/index.html avtorlar/asan/2022/index.html
suret/bolim-qogam.png pagefind/pagefind.js _astro/a.css burynghy/index.html`.split(
		/\s/,
	);

const step = fc.oneof(
	fc.constantFrom(
		...["2022", "08", "foo", "Foo", "bar", "bet-2", "qogam", "latn", "arab"],
		...["index.html", "rss.xml", "robots.txt", "404.html", ".", "..", ""],
		...["suret", "_astro", "taqyryptar", "su", "burynghy", "Burynghy", "CNAME"],
		...["index.html.br", "eski", "ESKI", "eski.html", "sitemap-2022.xml"],
	),
	fc.stringMatching(/^[a-zA-Z0-9._%-]{1,4}$/),
);
const address = fc
	.tuple(fc.array(step, { minLength: 1, maxLength: 4 }), fc.boolean())
	.map(([steps, end]) => `/${steps.join("/")}${end ? "/" : ""}`);

/** A file system that minds no letter case: names of a folder with what they are. */
type Folder = Map<string, Folder | "file">;

/** Lays a file as a disk would. @throws where a file or a folder is in its way */
function lay(root: Folder, path: string): void {
	const names = path.toLowerCase().split("/");
	const own = names.pop() ?? "";
	let folder = root;
	for (const name of names) {
		if (name === "" || name === ".") continue;
		if (name === "..") throw new Error(`${path} leads elsewhere`);
		const next = folder.get(name) ?? new Map();
		if (next === "file") throw new Error(`${path} lies below a file`);
		folder.set(name, next);
		folder = next;
	}
	if (folder.has(own)) throw new Error(`${path} is there already`);
	folder.set(own, "file");
}

it("what passes can be laid side by side where letter case counts for nothing", () => {
	fc.assert(
		fc.property(fc.array(address, { maxLength: 12 }), (redirectFrom) => {
			const told = tellOf({ redirectFrom });
			const passed = redirectFrom.filter((_, at) => !told[`${foo} ${at}`]);
			const pages = passed.map((from) => `${from}/index.html`);
			const root: Folder = new Map();
			for (const script of ["", "latn/", "arab/"])
				for (const file of [...others, ...pages]) lay(root, script + file);
		}),
		{ numRuns: numRuns * 10 },
	);
});

it("a large archive costs a few steps a story", () => {
	const ids = Array.from({ length: 20_000 }, (_, at) => {
		const month = String((at % 12) + 1).padStart(2, "0");
		return `20${10 + (at % 10)}/${month}/maqala-${at}`;
	});
	const { findings, register } = registerClaims({
		archive: {
			articles: [],
			sections: [],
			authors: [],
			front: { pinned: [] },
			withdrawn: [],
		},
		...{
			stories: ids.map((id) => ({ file: fileOf(id), redirectFrom: [] })),
			standing: [],
			publicFiles: [],
		},
	});
	expect(findings).toEqual([]);
	expect(register.ownerOf("/2010/01/maqala-0/")?.kind).toBe("story");
	expect(register.ownerOf("/2010/01/maqala-1/")).toBeUndefined();
});
