import type { Archive, Article } from "../article/article.ts";
import { paper } from "../article/paper.ts";
import { isPublished } from "../edition/edition.ts";
import { formatDate, formatTime } from "../kazakh/dates.ts";

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
	 * @param mend what its author can do about it
	 */
	explainEarly(file: string, id: string, mend: string): string | undefined {
		const named = this.#hidden.get(id);
		const text = this.#byFile.get(file);
		if (!named || text?.draft) return undefined;
		if (named.draft)
			return `«${id}» мақаласы әлі жарияланбайды: онда draft: true тұр. ${mend}`;
		const out = text ? Date.parse(text.date) : this.#now.getTime();
		const date = new Date(named.date);
		return date.getTime() > out
			? `«${id}» мақаласы кейін шығады: ${formatDate(date, paper.zone)}, ${formatTime(date, paper.zone)}. ${mend}`
			: undefined;
	}
}
