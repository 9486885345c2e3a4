import type { Article } from "../article/article.ts";
import { type Edition, groupBy } from "./edition.ts";
import { capitalised } from "./indexes.ts";
import {
	authorPath,
	authorsPath,
	frontPath,
	sectionPath,
	tagPath,
	tagsPath,
} from "./urls.ts";
import type { Crumb } from "./ways.ts";

/** What a list is about: the whole paper, a section, a tag, an author. */
export interface Subject {
	of: "paper" | "section" | "tag" | "author";
	base: string;
	name: string;
	description: string;
	/** The way to its list. */
	crumbs: Crumb[];
	hue?: number | undefined;
	feed?: string | undefined;
	stories: Article[];
	/** Said while it has no stories. */
	none: string;
}

const tags: Crumb = { path: tagsPath, name: "Тақырыптар" };
const authors: Crumb = { path: authorsPath, name: "Авторлар" };

/** Everything lists are about: the paper first, then sections, tags and authors. */
export function subjectsOf(edition: Edition): [Subject, ...Subject[]] {
	const { stories } = edition;
	const bySection = groupBy(stories, (story) => [story.section]);
	const byTag = groupBy(stories, (story) => story.tags);
	const byAuthor = groupBy(stories, (story) => story.authors);
	return [
		{
			...{ of: "paper", base: frontPath, name: "Мұрағат", description: "" },
			...{ crumbs: [], stories, none: "Әзірге мақала жоқ." },
		},
		...edition.sections.map(
			({ id, name, description, hue }): Subject => ({
				...{ of: "section", base: sectionPath(id), name, description, hue },
				crumbs: [],
				feed: `${sectionPath(id)}rss.xml`,
				stories: bySection.get(id) ?? [],
				none: "Бұл бөлімде әзірге мақала жоқ. Алғашқысы осы бетке шығады.",
			}),
		),
		...[...byTag].map(
			([tag, tagged]): Subject => ({
				...{ of: "tag", base: tagPath(tag) },
				// Named so, for a section may have the same name.
				name: `«${capitalised(tag)}» тақырыбы`,
				description: `«${tag}» тақырыбындағы мақалалар.`,
				...{ crumbs: [tags], stories: tagged, none: "" },
			}),
		),
		...edition.authors.map(
			({ id, name, about }): Subject => ({
				...{ of: "author", base: authorPath(id), name },
				description: about ?? `${name} жазған мақалалар.`,
				...{ crumbs: [authors], stories: byAuthor.get(id) ?? [] },
				none: "Бұл автордың мақаласы әзірге жарияланған жоқ.",
			}),
		),
	];
}
