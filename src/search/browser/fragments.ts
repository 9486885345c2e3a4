import type { Fetch } from "./connection.ts";

/** So many bytes between two fragments are fetched with them rather than asked around: they take a tenth of a second on a slow line. */
const gap = 4096;

/** A fragment that is waited for, from one byte of its bundle to another. */
interface Wanted {
	from: number;
	to: number;
	give(content: ArrayBuffer): void;
	fail(error: unknown): void;
}

/**
 * Reads fragments out of bundles (`pagefind/bundles.ts`). Those that are asked for at once and lie near each other come in
 * one request. A host that does not give parts of files gives the bundle whole.
 */
export function fragmentReader(
	fetch: Fetch,
): (address: string) => Promise<ArrayBuffer> {
	const waiting = new Map<string, Wanted[]>();
	const ask = (bundle: string) => {
		const wanted = waiting.get(bundle) ?? [];
		waiting.delete(bundle);
		for (const run of runsOf(wanted))
			fetchRun(fetch, bundle, run).catch((error: unknown) => {
				for (const { fail } of run) fail(error);
			});
	};
	return (address) =>
		new Promise((give, fail) => {
			const place = /^(.*)\.(\w+)\.(\w+)(\.pf_fragment)$/.exec(address);
			const [, name = "", start = "", length = "", ending = ""] = place ?? [];
			const bundle = name + ending;
			const from = Number.parseInt(start, 36);
			const to = from + Number.parseInt(length, 36);
			const others = waiting.get(bundle);
			if (others) others.push({ from, to, give, fail });
			else {
				waiting.set(bundle, [{ from, to, give, fail }]);
				setTimeout(ask, 0, bundle);
			}
		});
}

/** Puts together what lies near each other. */
function runsOf(wanted: Wanted[]): Wanted[][] {
	const runs: Wanted[][] = [];
	for (const own of wanted.toSorted((a, b) => a.from - b.from)) {
		const run = runs.at(-1);
		if (run && own.from - (run.at(-1)?.to ?? 0) <= gap) run.push(own);
		else runs.push([own]);
	}
	return runs;
}

async function fetchRun(
	fetch: Fetch,
	bundle: string,
	run: readonly Wanted[],
): Promise<void> {
	const from = run[0]?.from ?? 0;
	const to = run.at(-1)?.to ?? 0;
	const answer = await fetch(bundle, { Range: `bytes=${from}-${to - 1}` });
	const content = await answer.arrayBuffer();
	const start = answer.status === 206 ? from : 0;
	if (content.byteLength < to - start) throw new Error(`${bundle} is cut off`);
	for (const { from, to, give } of run)
		give(content.slice(from - start, to - start));
}
