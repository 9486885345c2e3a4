import { type Chosen, type Desk, type Edit, pageOf } from "./desk.ts";

/** An edit of one published story. @param change tells what the story's page holds after it, where that is known */
const ofStory = (
	name: string,
	change: (chosen: Chosen, desk: Desk) => string | undefined,
): Edit => ({
	name,
	make: (desk) => {
		const chosen = desk.story();
		if (!chosen) return undefined;
		const holds = change(chosen, desk);
		return [{ file: pageOf(chosen.id), ...(holds ? { holds } : {}) }];
	},
});

/** Gives a story another id; readers find it by its old address. */
function moveStory(desk: Desk, { id, article }: Chosen, to: string) {
	const { paper } = desk;
	// Whoever moved it once more in one commit would take its page away.
	desk.take(to);
	delete paper.articles[id];
	paper.articles[to] = { ...article, redirectFrom: `/${id}/` };
	return [
		{ file: pageOf(to), holds: article.title },
		{ file: pageOf(id), holds: `/${to}/` },
	];
}

const another = (of: Record<string, unknown>, than: string) =>
	Object.keys(of).find((id) => id !== than) ?? than;

/** What editors do to stories between two builds. */
export const storyEdits: readonly Edit[] = [
	ofStory("text", ({ article }, desk) => {
		const said = desk.word();
		article.text += `\n\nТағы ${said} туралы.`;
		return said;
	}),
	ofStory("title", ({ article }, desk) => {
		article.title = `Бүгін ${desk.word()} туралы айтылды`;
		return article.title;
	}),
	ofStory("tags", ({ article }, desk) => {
		article.tags = [desk.word(), ...article.tags].slice(0, 2);
		return article.tags[0];
	}),
	ofStory("section", ({ article }, { paper }) => {
		article.section = another(paper.sections, article.section);
		return paper.sections[article.section]?.name;
	}),
	ofStory("author", ({ article }, { paper }) => {
		article.author = another(paper.authors, article.author);
		return paper.authors[article.author];
	}),
	ofStory("stats", ({ article }, desk) => {
		article.views = desk.number();
		return String(article.views);
	}),
	ofStory("picture", ({ article }, desk) => {
		const images = [undefined, "tau.svg", "tau.png"] as const;
		article.image = desk.pick(images.filter((one) => one !== article.image));
		return undefined;
	}),
	{
		name: "a story is taken back",
		make: (desk) => {
			const chosen = desk.story();
			if (!chosen) return undefined;
			chosen.article.draft = true;
			return [{ file: pageOf(chosen.id), isGone: true }];
		},
	},
	{
		name: "a draft is published",
		make: (desk) => {
			const chosen = desk.story(({ article }) => article.draft === true);
			if (!chosen) return undefined;
			chosen.article.draft = false;
			return [{ file: pageOf(chosen.id), holds: chosen.article.title }];
		},
	},
	{
		name: "delete",
		make: (desk) => {
			const chosen = desk.unnamed();
			if (!chosen) return undefined;
			delete desk.paper.articles[chosen.id];
			return [{ file: pageOf(chosen.id), isGone: true }];
		},
	},
	{
		name: "rename",
		make: (desk) => {
			const chosen = desk.unnamed();
			if (!chosen) return undefined;
			const to = `${chosen.id.slice(0, 7)}/koshken-${desk.number()}`;
			return moveStory(desk, chosen, to);
		},
	},
	{
		name: "move to another month",
		make: (desk) => {
			const chosen = desk.unnamed();
			if (!chosen) return undefined;
			const month = desk.pick(["2022/12", "2023/06", "2024/01"]);
			chosen.article.date = `${month?.replace("/", "-")}-20T09:00:00+06:00`;
			return moveStory(desk, chosen, `${month}/koshken-${desk.number()}`);
		},
	},
	{
		name: "add",
		make: (desk) => {
			const like = desk.story();
			if (!like) return undefined;
			const id = `${like.id.slice(0, 7)}/zhana-${desk.number()}`;
			const title = `Жаңа хабар ${desk.word()}`;
			desk.paper.articles[id] = { ...like.article, title, redirectFrom: "" };
			desk.take(id);
			return [
				{ file: pageOf(id), holds: title },
				{ file: pageOf(id.slice(0, 7)), holds: title },
			];
		},
	},
	{
		name: "lead",
		make: (desk) => {
			const [first] = desk.newest();
			const isOther = ({ id }: Chosen) =>
				id !== first?.id && !desk.paper.front.includes(id);
			const chosen = desk.story(
				(one) => desk.isPublished(one.article) && isOther(one),
			);
			if (!chosen || !desk.take("front")) return undefined;
			desk.paper.front = `lead: ${chosen.id}\n`;
			return [{ file: "index.html", holds: chosen.article.title }];
		},
	},
];
