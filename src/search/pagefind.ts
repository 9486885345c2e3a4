/** The part of Pagefind's browser interface (1.5) that this site uses. */
export interface Pagefind {
	options(options: {
		excerptLength?: number;
		noWorker?: boolean;
		ranking?: { metaWeights?: Record<string, number>; pageLength?: number };
	}): Promise<void>;
	init(): Promise<void>;
	mergeIndex(
		path: string,
		options: { language: string; ranking?: object },
	): Promise<void>;
	filters(): Promise<FilterCounts>;
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

export interface PagefindPage {
	url: string;
	/** HTML in which found words stand in `<mark>`; all else is escaped. */
	excerpt: string;
	meta: Record<string, string>;
}
