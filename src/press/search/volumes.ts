import { hash } from "../../platform/hash.ts";
import { volumeName } from "../../search/files/manifest.ts";
import type { SearchYear } from "./years.ts";

/**
 * An index holds years up to so many stories together: a small archive is one, which takes few requests, and
 * a large one has one for each year. An edit among so many takes half a second of a processor.
 */
export const largest = 3000;

/** Years that share an index, newest first. */
export interface VolumeTask {
	name: string;
	/** Equal keys, equal files. */
	key: string;
	years: SearchYear[];
	stories: number;
}

/**
 * Cuts years into volumes, from the oldest on, so that a new story changes the newest volume alone.
 * @param years newest first
 * @param maker key of the program that makes an index
 * @returns newest first
 */
export function cutVolumes(
	years: readonly SearchYear[],
	maker: string,
	most = largest,
): VolumeTask[] {
	const volumes: { years: SearchYear[]; stories: number }[] = [];
	for (const year of years.toReversed()) {
		const last = volumes[0];
		if (last && last.stories + year.stories <= most) {
			last.years.unshift(year);
			last.stories += year.stories;
		} else volumes.unshift({ years: [year], stories: year.stories });
	}
	return volumes.map((volume) => ({
		...volume,
		name: volumeName(volume.years.map(({ year }) => year)),
		key: hash(maker, ...volume.years.map(({ key }) => key)),
	}));
}
