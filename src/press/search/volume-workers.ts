import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import { addTally, noTally, type Tally } from "./counts.ts";
import type { countVolume, VolumeOrder } from "./index-volume.ts";
import type { Made } from "./site-sum.ts";
import type { VolumeTask } from "./volumes.ts";

/** The module whose functions worker threads run. */
export const workerFile = fileURLToPath(
	new URL("./worker.ts", import.meta.url),
);

/** Where a site is made, and what is remembered of it. */
type Where = Pick<VolumeOrder, "folder" | "finished" | "home">;

/** Indexes volumes, each on a core. */
export function indexVolumes(
	volumes: readonly VolumeTask[],
	where: Where,
	maker: string,
): Promise<Made[]> {
	return withWorkers(volumes, async (volume, run) => {
		const order = await orderOf(volume, where, maker);
		return (await run(order, { name: "indexVolume" })) as Made;
	});
}

/** Counts the words of volumes anew; what is not remembered of them is made once more. */
export async function countAll(
	volumes: readonly VolumeTask[],
	where: Where,
	maker: string,
): Promise<Tally> {
	const sum = noTally();
	const { home } = where;
	await withWorkers(volumes, async (volume, run) => {
		const { name, key } = volume;
		const known = (await run(
			{ name, key, maker, home },
			{ name: "countVolume" },
		)) as ReturnType<typeof countVolume>;
		addTally(sum, known ?? (await makeAgain(volume, run)));
	});
	return sum;

	async function makeAgain(volume: VolumeTask, run: Tinypool["run"]) {
		const order = await orderOf(volume, where, maker);
		const { change } = (await run(
			{ ...order, isForgotten: true },
			{ name: "indexVolume" },
		)) as Made;
		return change;
	}
}

async function orderOf(
	{ name, key, years }: VolumeTask,
	{ folder, finished, home }: Where,
	maker: string,
): Promise<VolumeOrder> {
	const records = (
		await Promise.all(years.map((year) => year.records()))
	).flat();
	const own = years.map(({ year }) => year);
	return { name, key, years: own, records, maker, home, folder, finished };
}

async function withWorkers<T>(
	volumes: readonly VolumeTask[],
	work: (volume: VolumeTask, run: Tinypool["run"]) => Promise<T>,
): Promise<T[]> {
	if (volumes.length === 0) return [];
	const workers = Math.min(availableParallelism(), volumes.length);
	const largest = Math.max(...volumes.map(({ stories }) => stories));
	const pool = new Tinypool({
		filename: workerFile,
		minThreads: workers,
		maxThreads: workers,
		resourceLimits: {
			maxYoungGenerationSizeMb: 8,
			// A volume of 2,500 stories takes some 150 MB; garbage may take as much again, not more.
			maxOldGenerationSizeMb: Math.max(256, Math.ceil(largest / 8)),
		},
	});
	const run: Tinypool["run"] = (order, options) => pool.run(order, options);
	try {
		return await Promise.all(volumes.map((volume) => work(volume, run)));
	} finally {
		await pool.destroy();
	}
}
