import fc from "fast-check";

/** Random small `content/` folders with all that files say of each other, right and wrong. */

const months = ["2023/05", "2023/06", "2023/07"];
const slugs = ["bir", "eki", "ush", "tort"];
const ids = months.flatMap((month) => slugs.map((slug) => `${month}/${slug}`));
const id = fc.constantFrom(...ids);

/** Addresses that stories link to: of stories, lists, old ones, none. */
const address = fc.oneof(
	{ weight: 3, arbitrary: id.map((one) => `/${one}/`) },
	fc.constantFrom(
		...["/2023/07/", "/qogam/", "/madeniet/2023/", "/avtorlar/asan/2023/"],
		...["/taqyryptar/su/", "/taqyryptar/dala/2023/", "/bailanys/#x"],
		...["/eski/bir/", "/Eski/Eki", "/zhoq/", "/rss.xml", "/taqyryptar/"],
	),
);
const seldom = <T>(arbitrary: fc.Arbitrary<T>, usual: T) =>
	fc.oneof(fc.constant(usual), arbitrary);

/** A story as its file says it. */
export interface Story {
	/** Of the month. */
	day: number;
	title: string;
	section: string;
	tags: string[];
	author: string;
	/** Ids. */
	related: string[];
	/** Addresses its text links to. */
	links: string[];
	/** Addresses it had. */
	old: string[];
	draft: boolean;
	/** A word of its text. */
	said: string;
}

const story: fc.Arbitrary<Story> = fc.record({
	day: fc.integer({ min: 1, max: 28 }),
	title: fc.constantFrom("Алма", "Бидай", "Күз", "Жаңбыр", "Дала"),
	section: fc.constantFrom("qogam", "qogam", "madeniet"),
	tags: fc.uniqueArray(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom("су", "дала", "тіл") },
			{ weight: 1, arbitrary: fc.constantFrom("су!", "Дала") },
		),
		{ maxLength: 2 },
	),
	author: fc.constantFrom("redaktsiia", "asan"),
	related: seldom(fc.array(id, { minLength: 1, maxLength: 2 }), []),
	links: seldom(fc.array(address, { minLength: 1, maxLength: 2 }), []),
	old: seldom(
		fc.array(
			fc.constantFrom<string[]>(
				"/eski/bir/",
				"/eski/eki",
				"/2023/06/bir/",
				"/2023/05/",
			),
			{ minLength: 1, maxLength: 1 },
		),
		[],
	),
	draft: seldom(fc.constant(true), false),
	// An expression is refused.
	said: fc.constantFrom("алма", "бидай", "жаңбыр", "{күз}"),
});

/** A `content/` folder. */
export interface Content {
	stories: Record<string, Story>;
	hasMadeniet: boolean;
	authorName: string;
	lead: string;
	pageLink: string;
}

const two = (n: number) => String(n).padStart(2, "0");

const textOf = (id: string, written: Story) => `---
title: ${written.title}
lead: ${written.title} туралы қысқаша айтылған мақала.
date: ${id.slice(0, 7).replace("/", "-")}-${two(written.day)}T10:00:00+06:00
section: ${written.section}
tags: [${written.tags.map((tag) => `"${tag}"`).join(", ")}]
authors: [${written.author}]
related: [${written.related.join(", ")}]
redirectFrom: [${written.old.join(", ")}]
draft: ${written.draft}
---

Бүгін ауылда ${written.said} туралы айтылды.

${written.links.map((to) => `[Сілтеме](${to})`).join(" және ")}
`;

export const pathOf = (id: string) => `content/articles/${id}.mdx`;

/** The files of a folder. */
export function filesOf(content: Content): Record<string, string> {
	const { stories, hasMadeniet, authorName, lead, pageLink } = content;
	const section = (id: string, name: string) =>
		`- id: ${id}\n  name: ${name}\n  description: ${name} туралы.\n  hue: 20\n`;
	return {
		...Object.fromEntries(
			Object.entries(stories).map(([id, written]) => [
				pathOf(id),
				textOf(id, written),
			]),
		),
		"content/sections.yaml": `${section("qogam", "Қоғам")}${hasMadeniet ? section("madeniet", "Мәдениет") : ""}`,
		"content/authors.yaml": `- id: redaktsiia\n  name: Редакция\n  kind: desk\n- id: asan\n  name: ${authorName}\n  kind: person\n`,
		"content/front.yaml": lead === "" ? "" : `lead: ${lead}\n`,
		"content/pages/bailanys.mdx": `---\ntitle: Байланыс\ndescription: Редакцияға қалай жазуға болады.\n---\n\nХат жазыңыз: [осында](${pageLink}).\n`,
	};
}

/** A folder with which little is wrong: stories name and link to such as are there. */
export const content: fc.Arbitrary<Content> = fc
	.array(fc.tuple(id, story), { minLength: 6, maxLength: 14, size: "max" })
	.map((all) => {
		const isThere = (id: string) => all.some(([own]) => own === id);
		const stories = all.map(([id, written]): [string, Story] => [
			id,
			{
				...written,
				related: written.related.filter(isThere),
				links: written.links.filter((to) => isThere(to.slice(1, -1))),
				...{ old: [], tags: written.tags.includes("су") ? ["су"] : [] },
				said: written.said.replace(/[{}]/g, ""),
			},
		]);
		return {
			stories: Object.fromEntries(stories),
			...{ hasMadeniet: true, authorName: "Асан", lead: "", pageLink: "/" },
		};
	});

/** Something an editor does; at another moment, perhaps. */
export interface Edit {
	name: string;
	do(content: Content): Content;
	/** Hours that go by; they may go back. */
	hours?: number;
}

const ofStory = (
	name: string,
	change: (content: Content, id: string, other: Story, to: string) => Content,
): fc.Arbitrary<Edit> =>
	fc.tuple(fc.nat(), story, id).map(([at, other, to]) => ({
		name: `${name} ${at}`,
		do: (content) => {
			const own = Object.keys(content.stories);
			const id = own[at % own.length];
			return id === undefined ? content : change(content, id, other, to);
		},
	}));

const field = (name: keyof Story) =>
	ofStory(name, (content, id, other) => {
		const written = content.stories[id];
		return written
			? {
					...content,
					stories: {
						...content.stories,
						[id]: { ...written, [name]: other[name] },
					},
				}
			: content;
	});

const without = (stories: Content["stories"], id: string) =>
	Object.fromEntries(Object.entries(stories).filter(([own]) => own !== id));

const ofContent = <T>(
	name: string,
	arbitrary: fc.Arbitrary<T>,
	change: (content: Content, chosen: T) => Content,
): fc.Arbitrary<Edit> =>
	arbitrary.map((chosen) => ({
		name: `${name} ${chosen}`,
		do: (content) => change(content, chosen),
	}));

/** What is done between two publishes. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
	field("day"),
	field("title"),
	field("section"),
	field("tags"),
	field("author"),
	{ weight: 2, arbitrary: field("related") },
	{ weight: 3, arbitrary: field("links") },
	{ weight: 2, arbitrary: field("old") },
	field("draft"),
	{ weight: 3, arbitrary: field("said") },
	{
		weight: 3,
		arbitrary: ofStory("delete", (content, id) => ({
			...content,
			stories: without(content.stories, id),
		})),
	},
	ofStory("add", (content, _id, other, to) => ({
		...content,
		stories: { ...content.stories, [to]: other },
	})),
	ofStory("move", (content, id, _other, to) => {
		const written = content.stories[id];
		if (!written || content.stories[to]) return content;
		return {
			...content,
			stories: {
				...without(content.stories, id),
				[to]: { ...written, old: [`/${id}/`] },
			},
		};
	}),
	ofContent("madeniet", fc.boolean(), (content, hasMadeniet) => ({
		...content,
		hasMadeniet,
	})),
	ofContent(
		"author",
		fc.constantFrom("Асан", "Үсен"),
		(content, authorName) => ({
			...content,
			authorName,
		}),
	),
	ofContent("lead", id, (content, lead) => ({ ...content, lead })),
	ofContent("page", address, (content, pageLink) => ({
		...content,
		pageLink,
	})),
	fc.integer({ min: -900, max: 900 }).map((hours) => ({
		...{ name: `${hours} hours`, hours },
		do: (content: Content) => content,
	})),
);
