import { readArguments } from "./arguments.ts";
import { formatTable } from "./report.ts";
import { astro, own, type System } from "./systems.ts";
import { type Trial, tryOut } from "./trial.ts";

/**
 * `npm run bench:incremental [-- 1000 5000]`: whether Astro's own `experimental.incrementalBuild` would do.
 * It is tried with Astro and MDX as they come, beside the same without it and beside this
 * project's pages, which skip by keys of their own. Nothing but a text is edited.
 */
const asked = readArguments(
	"npm run bench:incremental -- 1000 5000",
	"Measures Astro's own incremental build with so many synthetic articles, 400 at least.",
	(sizes) => sizes.every((size) => Number(size) >= 400),
).map(Number);
const counts = asked.length > 0 ? asked : [1000, 5000];

const incrementalAstro: System = withEnvironment(
	{ ...astro, name: "the same, incremental" },
	{ INCREMENTAL: "1" },
);
// What is not made again after other changes than a text's is not asked here.
const { keeps: _keeps, ...ownBuilds } = own;
const ownPages: System = {
	...ownBuilds,
	name: "our pages",
	publish: [own.pages],
};
/** A system whose commands all get these variables. */
function withEnvironment(
	system: System,
	added: Record<string, string>,
): System {
	const extend = (step: System["pages"]) => ({
		...step,
		env: { ...step.env, ...added },
	});
	const publish = system.publish.map(extend);
	return { ...system, publish, pages: publish[0] as System["pages"] };
}

for (const count of counts) {
	const trials: Trial[] = [];
	for (const system of [astro, incrementalAstro, ownPages])
		trials.push(
			await tryOut(system, count, 3, (line) =>
				console.log(`${count} articles, ${system.name}: ${line}`),
			),
		);
	console.log(`\n${formatTable(trials)}\n`);
}
