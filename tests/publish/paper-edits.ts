import { type Desk, type Edit, pageOf, type Sign } from "./desk.ts";
import { type Draft, timeOf } from "./paper.ts";

/** An edit of something that there is once. */
const ofPaper = (
	name: string,
	of: string,
	change: (desk: Desk) => Sign[],
): Edit => ({
	name,
	make: (desk) => (desk.take(of) ? change(desk) : undefined),
});

/** Sets the clock some hours after a moment, or before it. */
function setClock({ paper }: Desk, moment: string, after: number): void {
	const hours = (Date.parse(moment) - timeOf({ hours: 0 }).getTime()) / 3.6e6;
	paper.hours = hours + after;
}

/** What editors do to all but stories between two builds, and what time does. */
export const paperEdits: readonly Edit[] = [
	ofPaper("urgent", "front", (desk) => {
		const said = desk.word();
		desk.paper.front = `urgent: { text: Шұғыл ${said}, until: "2030-04-03T08:00:00+05:00" }\n`;
		return [{ file: "index.html", holds: said }];
	}),
	ofPaper("section's name", "sections", (desk) => {
		const name = `Мәдениет ${desk.word()}`;
		if (desk.paper.sections.madeniet) desk.paper.sections.madeniet.name = name;
		return [{ file: "madeniet/index.html", holds: name }];
	}),
	ofPaper("section's hue", "sections", (desk) => {
		const hue = 200 + desk.number();
		if (desk.paper.sections.qogam) desk.paper.sections.qogam.hue = hue;
		return [
			{ file: "qogam/index.html", holds: `--hue:${hue}` },
			{ file: "suret/bolim-qogam.png" },
		];
	}),
	{
		name: "new section",
		make: (desk) => {
			const first = desk.story();
			if (!first || !desk.take("sections")) return undefined;
			const name = desk.word();
			const id = `bolim-${desk.number()}`;
			desk.paper.sections[id] = { name, hue: 40 };
			first.article.section = id;
			return [
				{ file: pageOf(id), holds: first.article.title },
				{ file: "404.html", holds: name },
			];
		},
	},
	ofPaper("author's name", "authors", (desk) => {
		desk.paper.authors.asan = `Асан ${desk.word()}`;
		return [
			{ file: "avtorlar/asan/index.html", holds: desk.paper.authors.asan },
		];
	}),
	ofPaper("standing page", "bailanys", (desk) => {
		const said = desk.word();
		desk.paper.pages.bailanys = `Хат жазыңыз: ${said}.`;
		return [{ file: "bailanys/index.html", holds: said }];
	}),
	ofPaper("new standing page", "pages", (desk) => {
		const id = `bet-${desk.number()}`;
		desk.paper.pages[id] = `${desk.word()} туралы.`;
		return [
			{ file: pageOf(id), holds: `Бет ${id}` },
			{ file: "index.html", holds: `Бет ${id}` },
		];
	}),
	{
		name: "picture's colour",
		make: (desk) => {
			const shown =
				desk.story(
					({ article }) =>
						article.image === "tau.svg" && desk.isPublished(article),
				) ?? desk.story();
			if (!shown) return undefined;
			// Whoever showed it may be gone by then.
			shown.article.image = "tau.svg";
			desk.paper.colour = `#0${desk.number() % 10}${desk.number() % 10}0aa`;
			return [{ file: pageOf(shown.id) }, { file: /^suret\/\w{20}\.svg$/ }];
		},
	},
	{
		name: "motto",
		isAlone: true,
		make: (desk) => {
			desk.paper.motto = desk.word();
			return [
				{ file: "index.html", holds: desk.paper.motto },
				{ file: "latn/index.html" },
			];
		},
	},
	{
		name: "alphabet",
		isAlone: true,
		make: ({ paper }) => {
			paper.latinAlphabet = 2018;
			return [{ file: "latn/index.html" }];
		},
	},
	{
		name: "a day goes by",
		isAlone: true,
		make: ({ paper }) => {
			paper.hours += 24;
			return [{ file: "index.html" }];
		},
	},
	{
		name: "the clock passes a scheduled story",
		isAlone: true,
		make: (desk) => {
			const next = desk.story(
				({ article }) => !article.draft && !desk.isPublished(article),
			);
			if (!next) return undefined;
			setClock(desk, next.article.date, 1);
			return [{ file: pageOf(next.id), holds: next.article.title }];
		},
	},
	{
		name: "the clock goes back before a story",
		isAlone: true,
		make: (desk) => {
			const [newest] = desk.newest();
			if (!newest || desk.newest().length < 3) return undefined;
			// A draft of after that time could not be published any more.
			const isLater = ({ draft, date }: Draft) =>
				draft === true && Date.parse(date) >= Date.parse(newest.article.date);
			if (Object.values(desk.paper.articles).some(isLater)) return undefined;
			setClock(desk, newest.article.date, -1);
			return [{ file: pageOf(newest.id), isGone: true }];
		},
	},
];
