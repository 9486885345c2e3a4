const perPage = 100;

/** An article's own tags: Eleventy adds that of the collection. */
export const subjectsOf = ({ tags }) => tags.filter((tag) => tag !== "stories");

/** Every list: years, and months, sections, tags and authors in parts of a hundred, from stories the newest first. */
export function storyLists(stories, sections) {
	const months = group(stories, ({ url }) => [url.slice(0, 9)]);
	const years = group([...months], ([path]) => [path.slice(0, 6)]);
	return [
		...[...years].map(([path, ofYear]) => ({
			path,
			title: path.slice(1, 5),
			stories: [],
			periods: ofYear.map(([month, { length }]) => ({
				path: month,
				name: month.slice(1, -1),
				count: length,
			})),
		})),
		...parts(months, "", (path) => path.slice(1, -1)),
		...parts(
			group(stories, ({ data }) => [data.section]),
			"/section/",
			(id) => sections[id],
		),
		...parts(
			group(stories, ({ data }) => subjectsOf(data)),
			"/tags/",
			(tag) => tag,
		),
		...parts(
			group(stories, ({ data }) => data.authors),
			"/authors/",
			(author) => author,
		),
	];
}

function group(items, keysOf) {
	const groups = new Map();
	for (const item of items)
		for (const key of keysOf(item)) {
			const members = groups.get(key);
			if (members) members.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}

/** Each group cut into pages that know their neighbours. */
function parts(groups, base, nameOf) {
	return [...groups].flatMap(([key, stories]) => {
		const path = base === "" ? key : `${base}${key}/`;
		const count = Math.ceil(stories.length / perPage);
		const pathOf = (at) => (at === 0 ? path : `${path}page/${at + 1}/`);
		return Array.from({ length: count }, (_, at) => ({
			path: pathOf(at),
			title: nameOf(key),
			stories: stories.slice(at * perPage, (at + 1) * perPage),
			periods: [],
			later: at > 0 && pathOf(at - 1),
			earlier: at < count - 1 && pathOf(at + 1),
		}));
	});
}
