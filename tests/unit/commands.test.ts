import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const say = (file: string, ...args: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[file, ...args],
		{
			encoding: "utf8",
			env: { ...process.env, SITE_URL: undefined },
		},
	);
	return { status, stdout, stderr };
};

/** Commands, what their help says in their user's language, and an option nearly theirs with what is told of it. */
const commands: [file: string, help: RegExp, wrong: string[], told: RegExp][] =
	[
		[
			"src/desk/check.ts",
			/тексеріп/,
			["--hepl"],
			/«--hepl» деген параметр жоқ\. «--help» деп жазыңыз/,
		],
		["src/desk/check.ts", /тексеріп/, ["content"], /«content» артық тұр/],
		[
			"src/desk/check.ts",
			/--reporter/,
			["--reporter", "githab"],
			/«github» деп жазыңыз/,
		],
		[
			"src/desk/check.ts",
			/gitlab/,
			["--reporter=xml"],
			/Мынаның бірін жазыңыз: terminal, json, github, gitlab/,
		],
		["src/desk/check.ts", /json/, ["--reporter"], /деген мәні болмайды/],
		[
			"src/desk/import.ts",
			/мақала жасайды/,
			["--sektion", "a"],
			/«--section» деп жазыңыз/,
		],
		[
			"src/desk/new-paper.ts",
			/Жаңа газет жасайды/,
			["--nmae", "А"],
			/«--name» деп жазыңыз/,
		],
		["src/press/build-site.ts", /--join/, ["--forse"], /Write --force/],
		[
			"src/press/deploy/deploy.ts",
			/--back/,
			["/srv/a", "--no-chek"],
			/Write --no-check/,
		],
		["src/press/deploy/deploy.ts", /--forward/, ["srv"], /user@host:/],
		[
			"src/press/deploy/ping.ts",
			/INDEXNOW_KEY/,
			["now"],
			/Write: npm run ping/,
		],
		[
			"tests/bench/publish.ts",
			/npm run bench -- /,
			["10"],
			/Write: npm run bench -- /,
		],
		[
			"tests/bench/publish.ts",
			/--alone/,
			["--only", "hugoo"],
			/Write: npm run/,
		],
		["tests/bench/article.ts", /npm run bench:article/, ["x"], /Write: /],
		["tests/bench/awake.ts", /npm run bench:awake/, ["--save", "9"], /--saves/],
		["tests/bench/dev.ts", /npm run bench:dev/, ["1", "2"], /Write: /],
		["tests/bench/parts.ts", /npm run bench:parts/, ["2500"], /Write: /],
		[
			"tests/bench/incremental.ts",
			/npm run bench:incremental/,
			["x"],
			/Write: /,
		],
		[
			"tests/bench/search.ts",
			/npm run bench:search/,
			["--year", "1"],
			/no option --year/,
		],
		["tests/bench/serve.ts", /npm run bench:serve/, ["dist", "x"], /Write: /],
	];

describe("a command explains itself, and what is written wrong, in one line", () => {
	it.each(commands)("%s", (file, help, wrong, told) => {
		expect(say(file, "--help")).toEqual({
			status: 0,
			stdout: expect.stringMatching(help),
			stderr: "",
		});
		const { status, stderr } = say(file, ...wrong);
		expect(status).toBe(1);
		expect(stderr).toMatch(told);
		expect(stderr.trim().split("\n")).toHaveLength(1);
	});
});
