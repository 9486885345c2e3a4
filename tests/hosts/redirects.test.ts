import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { registerClaims } from "../../src/archive/claims.ts";
import { oldPath, pathsOfWithdrawn } from "../../src/edition/urls.ts";
import { hostFiles } from "../../src/press/hosts/host-files.ts";
import { redirectsOf, withdrawnIn } from "../../src/press/redirects.ts";
import { oldAddresses } from "../unit/old-addresses.ts";
import { asked } from "./asked.ts";
import { type Running, servers } from "./servers.ts";

/** Old addresses of all shapes and lengths, many of them hostile, and many that differ by letter case alone. */
const letters = fc.stringMatching(/^[aAbBcC.-]{1,3}$/);
const long = fc
	.integer({ min: 60, max: 205 })
	.map((length) => "a1B".repeat(70).slice(0, length));
const step = fc.oneof(
	{ weight: 6, arbitrary: letters },
	{ weight: 1, arbitrary: long },
	fc.constantFrom("foo", "Foo", "2022", "08", "latn", "index.html", "..", "$"),
	fc.constantFrom("default", "include", "hostnames", "volatile", "~x", "a;b"),
);
const address = fc
	.array(step, { minLength: 1, maxLength: 4 })
	.map((steps) => `/${steps.join("/")}/`);
const wanted = [
	...oldAddresses.map(([written]) => written),
	...fc.sample(address, { numRuns: 1500, seed: Number(process.env.FC_SEED) }),
];

const to = "/2022/08/foo/";
/** Those of the addresses that `check` lets pass, in one story. */
const passed = (() => {
	const file = "content/articles/2022/08/foo.mdx";
	const { findings } = registerClaims({
		archive: {
			...{ articles: [], sections: [], authors: [] },
			front: { pinned: [] },
			withdrawn: [],
		},
		stories: [{ file, redirectFrom: wanted }],
		...{ standing: [], publicFiles: [] },
	});
	const refused = new Set(findings.map(({ field }) => field.at(-1)));
	return wanted.filter((_, at) => !refused.has(at)).map(oldPath);
})();

/** A story that was withdrawn, with an old address. */
const withdrawal = {
	id: "2022/08/ketti",
	date: "2026-11-25T15:00:00+05:00",
	redirectFrom: ["/eskirek/Ketti"],
};

let folder: string;
let server: Running;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "altyn-kopir-redirects-"));
	const lay = (file: string, text: string) => {
		const path = join(folder, "current", file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	};
	for (const [name, text] of hostFiles("own", {
		redirects: redirectsOf(passed.map((from) => ({ from, to }))),
		withdrawn: withdrawnIn([withdrawal]),
	}))
		lay(name, text);
	for (const script of ["", "/latn", "/arab"]) {
		lay(`${script}/404.html`, "");
		for (const path of pathsOfWithdrawn(withdrawal))
			lay(`${script}${path}index.html`, `Алынды ${script}`);
		lay(`${script}${to}index.html`, "Мақала");
		for (const path of passed) lay(`${script}${path}index.html`, "Ескі");
	}
	const start = servers[inject("server")];
	if (!start) throw new Error("No server is known by that name");
	// A server that refuses its configuration ends here, with its words.
	server = await start({
		folder: join(folder, "etc"),
		site: folder,
		tls: true,
	});
});
afterAll(async () => {
	await server?.stop();
	rmSync(folder, { recursive: true });
});

it("of all that may be written, much passes", () => {
	expect(passed.length).toBeGreaterThan(300);
	expect(Math.max(...passed.map((path) => path.length))).toBeGreaterThan(300);
});

it.each(["", "/latn", "/arab"])(
	"every old address that passes leads to its story, in «%s»",
	async (script) => {
		const { origin } = server;
		for (const path of passed) {
			const answer = await asked(script + path, {}, { origin });
			const said = [answer.status, answer.headers.location];
			expect(said, path).toEqual([301, script + to]);
		}
		// However the story is written, asking for it comes to an end.
		for (const path of [to, "/2022/08/Foo/", "/2022/08/FOO/"]) {
			const { status } = await asked(script + path, {}, { origin });
			expect(status, path).toBe(path === to ? 200 : 404);
		}
	},
);

it.each(["", "/latn", "/arab"])(
	"what was withdrawn is gone, and says so, in «%s»",
	async (script) => {
		const { origin } = server;
		for (const path of pathsOfWithdrawn(withdrawal)) {
			const { status, body } = await asked(script + path, {}, { origin });
			expect([status, body.toString()], path).toEqual([
				410,
				`Алынды ${script}`,
			]);
		}
		const { status } = await asked("/_withdrawn.nginx", {}, { origin });
		expect(status).toBe(404);
	},
);
