import fc from "fast-check";
import type { Draft, Newsroom } from "./newsroom.ts";

/** Something somebody does to the paper; what cannot be done to it as it is does nothing. */
export interface Edit {
	name: string;
	do(paper: Newsroom): void;
}

const words = ["алма", "бидай", "күз", "жаңбыр", "көпір", "дала"];
const word = fc.constantFrom(...words);
const at = fc.nat({ max: 20 });

/** An edit of one of the articles that are there. */
const ofArticle = (
	name: string,
	change: (article: Draft, word: string, id: string, paper: Newsroom) => void,
) =>
	fc.record({ at, word }).map(
		(choice): Edit => ({
			name: `${name} ${choice.at} ${choice.word}`,
			do: (paper) => {
				const ids = Object.keys(paper.articles);
				const id = ids[choice.at % ids.length] ?? "";
				const article = paper.articles[id];
				if (article) change(article, choice.word, id, paper);
			},
		}),
	);

const ofPaper = (
	name: string,
	change: (paper: Newsroom, word: string) => void,
) =>
	word.map(
		(chosen): Edit => ({
			name: `${name} ${chosen}`,
			do: (paper) => change(paper, chosen),
		}),
	);

const isNamed = (paper: Newsroom, id: string) =>
	paper.front.includes(id) ||
	Object.values(paper.articles).some(({ related }) => related === id);

/** All that editors and developers do between two builds. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
	ofArticle("text", (article, said) => {
		article.text += `\n\nТағы ${said} туралы.`;
	}),
	ofArticle("title", (article, said) => {
		article.title += ` ${said}`;
	}),
	ofArticle("tags", (article, said) => {
		article.tags = [said, ...article.tags].slice(0, 2);
	}),
	ofArticle("section", (article) => {
		article.section = article.section === "qogam" ? "madeniet" : "qogam";
	}),
	ofArticle("author", (article) => {
		article.author = article.author === "asan" ? "redaktsiia" : "asan";
	}),
	ofArticle("stats", (article) => {
		article.views = (article.views ?? 0) + 3;
	}),
	ofArticle("picture", (article) => {
		article.image = !article.image;
	}),
	ofArticle("draft", (article) => {
		article.draft = !article.draft;
	}),
	ofArticle("delete", (_article, _word, id, paper) => {
		if (!isNamed(paper, id)) delete paper.articles[id];
	}),
	ofArticle("move", (article, said, id, paper) => {
		if (isNamed(paper, id)) return;
		delete paper.articles[id];
		const number = Object.keys(paper.articles).length;
		paper.articles[`${id.slice(0, 7)}/koshken-${number}-${said.length}`] = {
			...article,
			redirectFrom: `/${id}/`,
		};
	}),
	ofArticle("add", (article, said, id, paper) => {
		const number = Object.keys(paper.articles).length;
		const slug = `${id.slice(0, 7)}/zhana-${number}-${said.length}`;
		paper.articles[slug] ??= {
			...article,
			title: `${article.title} ${said} ${number}`,
			redirectFrom: "",
		};
	}),
	ofArticle("lead", (_article, _word, id, paper) => {
		paper.front = `lead: ${id}\n`;
	}),
	ofPaper("urgent", (paper, said) => {
		paper.front = `urgent: { text: Шұғыл ${said}, until: "2024-04-03T08:00:00+05:00" }\n`;
	}),
	ofPaper("section's name", (paper, said) => {
		paper.sections.madeniet = `Мәдениет ${said}`;
	}),
	ofPaper("author's name", (paper, said) => {
		paper.authors.asan = `Асан ${said}`;
	}),
	ofPaper("standing page", (paper, said) => {
		paper.pages.bailanys = `Хат жазыңыз: ${said}.`;
	}),
	ofPaper("new standing page", (paper, said) => {
		paper.pages[`bet-${words.indexOf(said)}`] = `${said} туралы.`;
	}),
	ofPaper("picture's colour", (paper, said) => {
		paper.colour = `#00${words.indexOf(said)}0aa`;
	}),
	ofPaper("configuration", (paper, said) => {
		paper.motto = `Газет: ${said}`;
	}),
	ofPaper("template", (paper, said) => {
		paper.footer = `<p>${said}</p>`;
	}),
	ofPaper("time goes by", (paper) => {
		paper.hours += 14;
	}),
	ofPaper("nothing", () => undefined),
);
