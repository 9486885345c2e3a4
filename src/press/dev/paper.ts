import { ensureBodies } from "../../archive/bodies.ts";
import { idOf } from "../../archive/story-id.ts";
import type { Article } from "../../article/article.ts";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { monthOf } from "../../edition/card.ts";
import { isPublished } from "../../edition/edition.ts";
import { PageFinder } from "../../edition/page-at.ts";
import type { PaperPage } from "../../edition/paper.ts";
import type { RelatedMonth } from "../../edition/related.ts";
import type { Shelf } from "../../edition/shelf.ts";
import { articlePath, oldPath, standingPath } from "../../edition/urls.ts";
import { buildTime } from "../../environment/clock.ts";
import { coverPictures, type Making, storyPictures } from "../pictures.ts";
import { contentState, DevReading, shelfToCome } from "./reading.ts";

/** What stands at an address while the paper is edited: a page, or what keeps it from being one. */
export type Standing = { page: PaperPage } | { problems: Diagnostic[] };

/** The paper as it was read at one moment. */
interface Moment {
	/** Sizes and times of what was read. */
	state: string;
	/** What its pages show. */
	shelf: Shelf;
	pages: PageFinder;
	problems: Diagnostic[];
	/** Articles that readers did not see then, by their addresses. */
	hidden: Map<string, Article>;
	/** Months of stories by their old addresses. */
	old: Map<string, string>;
	/** Made when the first picture is asked for. */
	pictures?: Map<string, Making>;
}

/** The paper as it will be, while it is edited: the one door to all that `astro dev` shows of it. */
export class DevPaper {
	readonly #reading = new DevReading();
	readonly #related = new Map<string, RelatedMonth>();
	#moment: Promise<Moment> | undefined;

	/**
	 * Content is changing: whoever asks from now on waits until it is read anew.
	 * @param calm when it changes no more
	 * @returns when it was read
	 */
	async refresh(calm?: Promise<void>): Promise<void> {
		// A reading that has begun may have missed the change.
		const last = this.#moment?.catch(() => undefined);
		this.#moment = Promise.all([calm, last]).then(() => this.#read());
		await this.#moment;
	}

	/** Whether content has changed since it was read. */
	async isStale(): Promise<boolean> {
		return (await this.#now()).state !== contentState();
	}

	/** @param path decoded, without a script's folder */
	async at(path: string): Promise<Standing | undefined> {
		const { pages, problems, old } = await this.#now();
		const own = problems.filter(
			({ file }) => isRecord(file) || addressOf(file) === path,
		);
		if (own.length > 0) return { problems: own };
		const month = old.get(path);
		const page =
			pages.at(path) ?? (month ? pages.oldAt(path, month) : undefined);
		// What is kept of texts may be lost while the server runs.
		if (page) await ensureBodies(textsOn(page));
		return page && { page };
	}

	/** Every mistake of every file. */
	async problems(): Promise<Diagnostic[]> {
		return (await this.#now()).problems;
	}

	/** What readers do not see yet: drafts, and stories whose time comes later. */
	async hidden(): Promise<ReadonlyMap<string, Article>> {
		const { hidden } = await this.#now();
		const now = buildTime();
		return new Map(
			[...hidden].filter(([, article]) => !isPublished(article, now)),
		);
	}

	/** All that can be read, drafts and stories to come too. */
	async shelf(): Promise<Shelf> {
		return (await this.#now()).shelf;
	}

	/** How each picture file of the site is made, by its address. */
	async pictures(): Promise<ReadonlyMap<string, Making>> {
		const moment = await this.#now();
		const { months, sections } = moment.shelf;
		moment.pictures ??= new Map([
			...coverPictures(sections),
			...months.flatMap(({ name }) => [
				...storyPictures(moment.shelf.stories(name)),
			]),
		]);
		return moment.pictures;
	}

	async #now(): Promise<Moment> {
		this.#moment ??= this.#read();
		try {
			return await this.#moment;
		} catch (error) {
			this.#moment = undefined;
			throw error;
		}
	}

	async #read(): Promise<Moment> {
		const { months, reading, state } = await this.#reading.read();
		const { problems } = reading;
		const now = buildTime();
		const broken = new Set(problems.map(({ file }) => file));
		const shelf = shelfToCome(months, reading, broken, now, this.#related);
		const sound = reading.archive.articles.filter(
			({ file }) => !broken.has(file),
		);
		return {
			...{ state, shelf, pages: new PageFinder(shelf), problems },
			hidden: new Map(
				sound
					.filter((article) => !isPublished(article, now))
					.map((article) => [articlePath(article.id), article]),
			),
			old: new Map(
				sound.flatMap(({ id, redirectFrom }) =>
					redirectFrom.map((from) => [oldPath(from), monthOf(id)]),
				),
			),
		};
	}
}

/** The stories whose texts stand on a page. */
function textsOn(page: PaperPage): Article[] {
	if (page.route === "story") return [page.props.story.article];
	return page.route === "rss" || page.route === "json"
		? page.props.feed.stories.map(({ article }) => article)
		: [];
}

/** Files without which no page can be laid out. */
const isRecord = (file: string) => /^content\/[^/]+\.yaml$/.test(file);

/** Address of the page that a file of `content/` makes; nothing for other files. */
export function addressOf(file: string): string | undefined {
	if (/^content\/articles\/\d{4}\/\d{2}\/[^/]+\.mdx$/.test(file))
		return articlePath(idOf(file));
	const standing = /^content\/pages\/([^/]+)\.mdx$/.exec(file)?.[1];
	return standing === undefined ? undefined : standingPath(standing);
}
