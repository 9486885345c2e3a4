/** The part of Pagefind's program (1.5) that this site uses. */
export interface PagefindProgram {
	/** An engine of its own. What it cannot load it takes for nothing, and never asks for it again. */
	createInstance(options: {
		basePath: string;
		excerptLength?: number;
		noWorker?: boolean;
		ranking?: Ranking;
	}): Pagefind;
	/** How all of them reach their files; the build writes it into the program. */
	connection?: { fetch(address: string): Promise<Response> };
}

interface Ranking {
	metaWeights?: Record<string, number>;
	pageLength?: number;
}

/** An engine. */
export interface Pagefind {
	mergeIndex(
		path: string,
		options: { language: string; ranking?: Ranking; excerptLength?: number },
	): Promise<void>;
	filters(): Promise<FilterCounts>;
	/** @param term nothing finds all pages that the filters let through */
	search(
		term: string | null,
		options: {
			filters?: Record<string, { any: string[] }>;
			sort?: Record<string, "asc" | "desc">;
		},
	): Promise<{ results: PagefindResult[]; filters: FilterCounts }>;
}

/** How many stories each value of each filter has. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface PagefindResult {
	id: string;
	score: number;
	data(): Promise<PagefindPage>;
}

interface PagefindPage {
	url: string;
	/** The whole text. */
	content: string;
	/** HTML in which found words stand in `<mark>`; all else is escaped. */
	excerpt: string;
	meta: Record<string, string>;
}
