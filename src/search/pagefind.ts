/** The part of Pagefind's browser interface (1.5) that this site uses. */
export interface Pagefind {
	options(options: { excerptLength?: number; baseUrl?: string }): Promise<void>;
	init(): Promise<void>;
	search(
		term: string | null,
		options: {
			filters?: Record<string, { any: string[] }>;
			sort?: Record<string, "asc" | "desc">;
		},
	): Promise<{ results: PagefindResult[] }>;
}

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
