import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import { addTally, noTally, type Tally } from "./counts.ts";
import type { countVolume, VolumeOrder } from "./index-volume.ts";
import type { Made } from "./totals.ts";
import type { VolumeTask } from "./volumes.ts";

/** The module whose functions worker threads run. */
export const workerFile = fileURLToPath(
	new URL("./worker.ts", import.meta.url),
);

/** A worker for one volume that can be begun before it is known whether there is work: it loads its program meanwhile. */
export class EarlyWorker {
	#begun: { pool: Tinypool; stories: number } | undefined;

	/** @param stories how many a volume may have for the worker's memory */
	begin(stories: number): void {
		// The order reaches it while it still loads: this thread will be busy with pages when it is ready.
		const pool = startPool(1, stories, 2);
		this.#begun = { pool, stories };
		// Where it cannot be loaded, the work itself will say so.
		pool.run(undefined, { name: "load" }).catch(() => undefined);
	}

	/** @returns the worker, if it was begun and a volume of so many stories is not too large for it */
	poolFor(stories: number): Tinypool | undefined {
		const begun = this.#begun;
		return begun && stories <= begun.stories ? begun.pool : undefined;
	}

	async end(): Promise<void> {
		await this.#begun?.pool.destroy();
	}
}

/** Where a site is made, and what is remembered of it. */
interface Where extends Pick<VolumeOrder, "folder" | "finished" | "home"> {
	early?: EarlyWorker | undefined;
	/** Is told when a worker has what it needs. */
	onOrder?: (() => void) | undefined;
}

/** Indexes volumes, each on a core. */
export function indexVolumes(
	volumes: readonly VolumeTask[],
	where: Where,
	maker: string,
): Promise<Made[]> {
	return withWorkers(volumes, where.early, async (volume, run) => {
		const order = await orderOf(volume, where, maker);
		const made = run(order, { name: "indexVolume" });
		where.onOrder?.();
		return (await made) as Made;
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
	await withWorkers(volumes, undefined, async (volume, run) => {
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
	early: EarlyWorker | undefined,
	work: (volume: VolumeTask, run: Tinypool["run"]) => Promise<T>,
): Promise<T[]> {
	if (volumes.length === 0) return [];
	const workers = Math.min(availableParallelism(), volumes.length);
	const largest = Math.max(...volumes.map(({ stories }) => stories));
	const ready = workers === 1 ? early?.poolFor(largest) : undefined;
	const pool = ready ?? startPool(workers, largest);
	const run: Tinypool["run"] = (order, options) => pool.run(order, options);
	try {
		return await Promise.all(volumes.map((volume) => work(volume, run)));
	} finally {
		if (!ready) await pool.destroy();
	}
}

const startPool = (workers: number, stories: number, tasks = 1): Tinypool =>
	new Tinypool({
		filename: workerFile,
		minThreads: workers,
		maxThreads: workers,
		concurrentTasksPerWorker: tasks,
		resourceLimits: {
			maxYoungGenerationSizeMb: 8,
			// A volume of 2,500 stories takes some 150 MB; garbage may take as much again, not more.
			maxOldGenerationSizeMb: Math.max(256, Math.ceil(stories / 8)),
		},
	});
