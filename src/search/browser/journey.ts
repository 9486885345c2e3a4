/** An answer that stood so long was read: the next query is another one. In milliseconds. */
const reading = 2000;

/** The queries of a visit in the browser's history, so that one can go back to them. */
export interface Journey {
	/**
	 * Enters a query. It takes the place of the last one while that is still being typed.
	 * @param address what stands behind «?»
	 * @param wanted how many stories are shown
	 */
	enter(address: string, wanted: number): void;
	/** The last query is whole. */
	settle(): void;
	/** An answer is there to be read. */
	answer(): void;
	/** Whether the browser went to another query than the last one that was entered. */
	hasMoved(): boolean;
	/** How many stories were shown where the browser is now, if that is known. */
	wanted(): number | undefined;
}

const queryOf = (address: string) =>
	new URLSearchParams(address).get("q") ?? "";

/** Whether one word is typed on or taken back to the other. */
const continues = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

export function makeJourney(): Journey {
	let settled = Number.POSITIVE_INFINITY;
	let current = location.search;
	return {
		enter: (address, wanted) => {
			const next = address === "" ? "" : `?${address}`;
			const last = queryOf(location.search);
			const isOther =
				performance.now() >= settled || !continues(last, queryOf(address));
			const isNew = next !== location.search && last !== "" && isOther;
			history[isNew ? "pushState" : "replaceState"](
				{ wanted },
				"",
				location.pathname + next + (isNew ? "" : location.hash),
			);
			if (next !== current) settled = Number.POSITIVE_INFINITY;
			current = location.search;
		},
		settle: () => {
			settled = 0;
		},
		answer: () => {
			settled = Math.min(settled, performance.now() + reading);
		},
		hasMoved: () => {
			const moved = location.search !== current;
			current = location.search;
			if (moved) settled = 0;
			return moved;
		},
		wanted: () => {
			const state: unknown = history.state;
			if (typeof state !== "object" || state === null) return undefined;
			const { wanted } = state as { wanted?: unknown };
			return typeof wanted === "number" ? wanted : undefined;
		},
	};
}
