import { lstatSync, readFileSync } from "node:fs";
import { hash } from "../platform/hash.ts";
import { keep, readKept } from "./kept.ts";

/** What was learnt of a file. */
interface Seen<T> {
	/** Size and times when it was read. */
	state: string;
	learnt: T;
}

/**
 * Learns something of files, and keeps it: a file is read again only where its size or a time of it is another than when
 * it was read. That is a hint alone; what is learnt must be of the content.
 * @param paths in the order of the answer
 * @param record file in which it is kept, under the key of whoever learns
 * @param learn what is learnt of a file
 */
export function learnOf<T>(
	paths: readonly string[],
	record: { file: string; key: string },
	learn: (content: Buffer, path: string) => T,
): Map<string, T> {
	const last = readKept<Record<string, Seen<T>>>(record.file, record.key) ?? {};
	const seen: Record<string, Seen<T>> = {};
	let isSame = paths.length === Object.keys(last).length;
	for (const path of paths) {
		const { size, mtimeMs, ctimeMs } = lstatSync(path);
		const state = `${size}:${mtimeMs}:${ctimeMs}`;
		const known = last[path];
		if (known?.state === state) seen[path] = known;
		else {
			isSame = false;
			seen[path] = { state, learnt: learn(readFileSync(path), path) };
		}
	}
	if (!isSame) keep(record.file, record.key, seen);
	return new Map(
		Object.entries(seen).map(([path, { learnt }]) => [path, learnt]),
	);
}

/** The hash of each file's content. */
export const hashesOf = (
	paths: readonly string[],
	file: string,
): Map<string, string> =>
	learnOf(paths, { file, key: hash("hashes") }, (content) => hash(content));
