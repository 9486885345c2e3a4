import { keepCompiled } from "../../platform/compile-cache.ts";
import type * as volumes from "./index-volume.ts";

/** What worker threads run: they load the indexer as the last build compiled it. */

keepCompiled();

/** Loads the indexer, so that it is there when there is work. */
export async function load(): Promise<void> {
	await import("./index-volume.ts");
}

export const indexVolume: typeof volumes.indexVolume = async (order) =>
	(await import("./index-volume.ts")).indexVolume(order);

export const countVolume = async (
	order: Parameters<typeof volumes.countVolume>[0],
): Promise<Awaited<ReturnType<typeof volumes.countVolume>>> =>
	(await import("./index-volume.ts")).countVolume(order);
