import fc from "fast-check";
import { type Draft, type Newsroom, timeOf } from "./paper.ts";

/** What must be seen of an edit in the site it leads to: a file that differs from before, and what stands in it. */
export interface Sign {
	/** Its path in `dist/`, or what its path is like. */
	file: string | RegExp;
	holds?: string;
	/** It stands there no more. */
	isGone?: true;
}

/** A kind of things that somebody does to the paper. */
export interface Edit {
	name: string;
	/** Makes all pages stale, or moves the clock: what others do at once could not be seen beside it. */
	isAlone?: true;
	/** Does it. @returns its signs; nothing where it cannot be done to the paper as it is */
	make(desk: Desk): Sign[] | undefined;
}

/** A story and its id. */
export interface Chosen {
	id: string;
	article: Draft;
}

const words = ["алма", "бидай", "күз", "жаңбыр", "көпір", "дала"];

/** The paper as it is edited: what is chosen is drawn by fast-check, and chosen once a commit. */
export class Desk {
	readonly paper: Newsroom;
	readonly #draw: fc.GeneratorValue;
	readonly #taken = new Set<string>();
	/** Numbers make words that no one wrote before. */
	#number = 10;

	constructor(paper: Newsroom, draw: fc.GeneratorValue) {
		this.paper = paper;
		this.#draw = draw;
	}

	/** From now on edits may touch anything again. */
	beginCommit(): void {
		this.#taken.clear();
	}

	number(): number {
		return ++this.#number;
	}

	/** A word that stands nowhere in the paper. */
	word(): string {
		return `${this.pick(words)} ${this.number()}`;
	}

	pick<T>(list: readonly T[]): T | undefined {
		return list[this.#draw(fc.nat, { max: Math.max(0, list.length - 1) })];
	}

	/** Takes something for one edit. @returns whether it was free */
	take(what: string): boolean {
		if (this.#taken.has(what)) return false;
		this.#taken.add(what);
		return true;
	}

	isPublished({ draft, date }: Draft): boolean {
		return draft !== true && Date.parse(date) <= timeOf(this.paper).getTime();
	}

	/** Takes a story for one edit: a published one, unless told otherwise. */
	story(
		fits: (chosen: Chosen) => boolean = ({ article }) =>
			this.isPublished(article),
	): Chosen | undefined {
		const chosen = this.pick(
			Object.entries(this.paper.articles)
				.map(([id, article]) => ({ id, article }))
				.filter((one) => !this.#taken.has(one.id) && fits(one)),
		);
		if (chosen) this.#taken.add(chosen.id);
		return chosen;
	}

	/** A published story that nothing names. */
	unnamed(): Chosen | undefined {
		const { articles, front } = this.paper;
		return this.story(
			({ id, article }) =>
				this.isPublished(article) &&
				!front.includes(id) &&
				!Object.values(articles).some(({ related }) => related === id),
		);
	}

	/** Published stories by their time, newest first. */
	newest(): Chosen[] {
		return Object.entries(this.paper.articles)
			.map(([id, article]) => ({ id, article }))
			.filter(({ article }) => this.isPublished(article))
			.sort((a, b) => Date.parse(b.article.date) - Date.parse(a.article.date));
	}
}

export const pageOf = (id: string): string => `${id}/index.html`;
