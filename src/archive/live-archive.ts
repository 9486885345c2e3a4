import { AsyncLocalStorage } from "node:async_hooks";
import type { Shelf } from "../edition/shelf.ts";

/**
 * Through this module the archive is handed to the live collections, from outside: whoever serves or publishes pages knows
 * what is published. It imports nothing that runs, for the program and those who hand in must share it.
 */

/** Questions that pages asked of the archive, as `live.ts` writes them, with the keys of their answers. */
export type Asked = Record<string, string>;

/** From what pages are answered. */
export type Source = () => Shelf | Promise<Shelf>;

/** What is asked while something is rendered. */
export interface Asking {
	source: Source;
	asked: Asked;
	/** Why a question could not be answered. */
	fault?: Error;
}

const rendering = new AsyncLocalStorage<Asking>();

/** For what is rendered without `recordAsked`. */
let common: Asking | undefined;

/** Hands in the archive for everything this process renders. @returns what is asked of it, as it is asked */
export function handIn(source: Source): Readonly<Asking> {
	common = { source, asked: {} };
	return common;
}

/**
 * Renders something with an archive of its own, and tells what it asked.
 * @throws what the work throws; the fault of a question that could not be answered, whatever the work made of it
 */
export async function recordAsked<T>(
	source: Source,
	work: () => Promise<T>,
): Promise<{ value: T; asked: Asked }> {
	const asking: Asking = { source, asked: {} };
	const value = await rendering.run(asking, work);
	if (asking.fault) throw asking.fault;
	return { value, asked: asking.asked };
}

/** What is being asked of. @throws where no archive was handed in */
export function askingNow(): Asking {
	const asking = rendering.getStore() ?? common;
	if (asking) return asking;
	throw new Error(
		"No archive was handed in: live collections are answered in `astro dev`, in Astro's build and by the press",
	);
}
