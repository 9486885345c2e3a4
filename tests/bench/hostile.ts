import { execFileSync } from "node:child_process";
import { findExcess } from "../../src/article/excess.ts";
import { readArticle } from "../../src/article/file.ts";
import { limits } from "../../src/article/limits.ts";
import { surveyYaml } from "../../src/article/yaml-tokens.ts";
import { bodyShapes, yamlShapes } from "../hostile/shapes.ts";
import { readArguments } from "./arguments.ts";

// What the dearest texts cost that the limits let through, each in a process of its own:
// `node tests/bench/hostile.ts` measures all, `… body 10` all of a kind and shows ten, `… body "list items" 20000` one.

type Kind = "body" | "yaml";
const shapes = { body: bodyShapes, yaml: yamlShapes };

const fields =
	"title: Кітап\nlead: Кітап туралы.\ndate: 2023-05-10T09:30:00+06:00\nsection: qogam\nauthors: [redaktsiia]";

/** The biggest size of a shape within the limits. */
function biggest(kind: Kind, make: (size: number) => string): number {
	const isWithin = (size: number) => {
		const text = make(size);
		return (
			Buffer.byteLength(text) < limits.bytes - 500 &&
			(kind === "body"
				? findExcess(text).length === 0
				: surveyYaml(text).excess === undefined)
		);
	};
	let [low, high] = [1, limits.bytes];
	if (!isWithin(low)) return 0;
	while (high - low > 16) {
		const middle = (low + high) >> 1;
		if (isWithin(middle)) low = middle;
		else high = middle;
	}
	return low;
}

interface Cost {
	kind: Kind;
	name: string;
	bytes: number;
	/** Milliseconds of processors at work: what else the machine does counts for nothing. */
	time: number;
	/** Megabytes of the whole process at their most. */
	memory: number;
	problems: number;
	said: string;
}

async function measure(kind: Kind, name: string, size: number): Promise<Cost> {
	const made = shapes[kind][name]?.(size) ?? "";
	const text =
		kind === "body"
			? `---\n${fields}\n---\n\n${made}\n`
			: `---\n${made}\n---\n\nМәтін.\n`;
	const started = process.cpuUsage();
	const { problems } = await readArticle("a.mdx", text, async (file) =>
		file === "a.svg"
			? { file, hash: "a1", width: 4, height: 3, format: "svg" }
			: undefined,
	);
	const used = process.cpuUsage(started);
	return {
		kind,
		name,
		bytes: Buffer.byteLength(text),
		time: Math.round((used.user + used.system) / 1000),
		memory: Math.round(process.resourceUsage().maxRSS / 1024),
		problems: problems.length,
		said: problems[0]?.message.slice(0, 60) ?? "",
	};
}

const seconds = 60;

function measureApart(kind: Kind, name: string, size: number): Cost {
	try {
		const said = execFileSync(
			process.execPath,
			[import.meta.filename, kind, name, String(size)],
			{ timeout: seconds * 1000, killSignal: "SIGKILL", encoding: "utf8" },
		);
		return JSON.parse(said) as Cost;
	} catch (error) {
		const said = error instanceof Error ? error.message.slice(0, 60) : "";
		const time = seconds * 1000;
		return { kind, name, bytes: size, time, memory: 0, problems: 0, said };
	}
}

const [kind, name, size] = readArguments(
	'npm run bench:hostile -- body "list items" 2000',
	"Measures what the dearest texts cost that the limits let through: of all kinds, of one (body, yaml), or one shape of a size.",
	(given) => given.length < 4 && /^(?:body|yaml|)$/.test(given[0] ?? ""),
);
if (size !== undefined && name !== undefined)
	console.log(JSON.stringify(await measure(kind as Kind, name, Number(size))));
else {
	const costs = (["body", "yaml"] as const)
		.filter((one) => kind === undefined || one === kind)
		.flatMap((one) =>
			Object.entries(shapes[one]).map(([shape, make]) =>
				measureApart(one, shape, biggest(one, make)),
			),
		)
		.sort((a, b) => b.time - a.time);
	console.table(costs.slice(0, Number(name ?? costs.length)));
}
