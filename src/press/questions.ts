import { otherwise } from "../archive/live-answers.ts";
import type { Asked } from "../archive/live-archive.ts";
import type { Shelf } from "../edition/shelf.ts";

/** What pages of a site asked of live collections while they were rendered. */
export interface Questions {
	/** Every question with the key of its answer: of one site all answers are of one moment. */
	answers: Asked;
	/** The questions of each page that asks, by its file. */
	pages: Record<string, string[]>;
}

/** What is known of the questions of pages that lie there: they are made anew where an answer would be another today. */
export class PageQuestions {
	readonly #known: readonly Questions[];
	/** Files of the pages that would be answered otherwise today. */
	readonly stale: ReadonlySet<string>;

	/** @param known of the last site, and of parts that are joined; the later ones win */
	constructor(shelf: Shelf, known: readonly Questions[]) {
		this.#known = known;
		this.stale = new Set(
			known.flatMap(({ answers, pages }) => {
				const changed = new Set(otherwise(shelf, answers));
				if (changed.size === 0) return [];
				return Object.entries(pages)
					.filter(([, asked]) => asked.some((one) => changed.has(one)))
					.map(([file]) => file);
			}),
		);
	}

	/**
	 * What is to be known of the next site.
	 * @param isThere whether a page belongs to it, by its file
	 * @param made what each page that was rendered asked, by its file
	 */
	next(
		isThere: (file: string) => boolean,
		made: ReadonlyMap<string, Asked>,
	): Questions {
		const next: Questions = { answers: {}, pages: {} };
		const add = (file: string, asked: Asked) => {
			const questions = Object.keys(asked);
			if (questions.length === 0) return;
			next.pages[file] = questions;
			Object.assign(next.answers, asked);
		};
		for (const { answers, pages } of this.#known)
			for (const [file, questions] of Object.entries(pages))
				if (isThere(file) && !made.has(file))
					add(
						file,
						Object.fromEntries(
							questions.map((one) => [one, answers[one] ?? ""]),
						),
					);
		for (const [file, asked] of made) add(file, asked);
		return next;
	}
}
