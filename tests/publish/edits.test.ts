import fc from "fast-check";
import { expect, it } from "vitest";
import { edit } from "./edits.ts";
import { newsroom, Press } from "./newsroom.ts";

/** Builds take seconds: a run of a hundred elsewhere is one of two sequences here. */
const numRuns = Math.ceil(Number(process.env.FC_RUNS ?? 100) / 50);

it("after any edits the site is, byte for byte, what a build of everything makes", {
	timeout: numRuns * 300_000,
}, async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(edit, { minLength: 5, maxLength: 8 }),
			async (edits) => {
				const paper = newsroom();
				const ours = await Press.open(paper);
				const whole = await Press.open(paper);
				await ours.build();
				const done: string[] = [];
				// Two edits a commit: what one makes stale the other may hide.
				for (let at = 0; at < edits.length; at += 2) {
					for (const step of edits.slice(at, at + 2)) {
						step.do(paper);
						done.push(step.name);
					}
					await ours.hold(structuredClone(paper));
					await whole.hold(structuredClone(paper));
					await ours.build();
					await whole.build("--force");
					expect(ours.site(), done.join(", ")).toEqual(whole.site());
				}
				await ours.project.remove();
				await whole.project.remove();
			},
		),
		{ numRuns, endOnFailure: true },
	);
});
