import type { Archive, Article } from "../article/article.ts";
import { paper } from "../article/paper.ts";
import type { Message } from "../article/rules/rule.ts";
import { isPublished } from "../edition/edition.ts";
import { formatDate, formatTime } from "../kazakh/dates.ts";

/** Says that a story which is named is not out. */
interface Early {
	/** It is a draft. */
	draft(id: string): Message;
	/** It is out at a later moment. */
	later(id: string, moment: string): Message;
}

/** Which stories will be there when others, that name them, are read. */
export class Outlook {
	readonly #now: Date;
	readonly #byFile: Map<string, Article>;
	/** Stories that are not out yet, by id: few of an archive. */
	readonly #hidden: Map<string, Article>;

	constructor({ articles }: Archive, now: Date) {
		this.#now = now;
		const hidden = articles.filter((article) => !isPublished(article, now));
		this.#hidden = new Map(hidden.map((article) => [article.id, article]));
		this.#byFile = new Map(hidden.map((article) => [article.file, article]));
	}

	/**
	 * Says that a text will be out before the story it names. A draft may name what it likes.
	 * @param file of the text
	 * @param id of the story it names
	 * @param early words it, as fits the way it is named
	 */
	explainEarly(file: string, id: string, early: Early): Message | undefined {
		const named = this.#hidden.get(id);
		const text = this.#byFile.get(file);
		if (!named || text?.draft) return undefined;
		if (named.draft) return early.draft(id);
		const out = text ? Date.parse(text.date) : this.#now.getTime();
		const date = new Date(named.date);
		if (date.getTime() <= out) return undefined;
		const { zone } = paper;
		return early.later(
			id,
			`${formatDate(date, zone)}, ${formatTime(date, zone)}`,
		);
	}
}
