import { page, teaser } from "../layouts/html.js";

export const data = {
	pagination: {
		data: "collections.lists",
		size: 1,
		alias: "list",
		addAllPagesToCollections: false,
	},
	permalink: ({ list }) => list.path,
};

export function render({ site, list }) {
	const periods = list.periods.map(
		({ path, name, count }) =>
			`<li><a href="${path}">${name}</a> ${count}</li>`,
	);
	const stories = list.stories.map((story) => teaser(story, site));
	const later = list.later ? `<a href="${list.later}">Кейінгілері</a>` : "";
	const earlier = list.earlier
		? `<a href="${list.earlier}">Бұрынғылары</a>`
		: "";
	return page({
		path: list.path,
		title: list.title,
		description: list.title,
		head: "",
		main: `<h1>${list.title}</h1>
<ul class="periods">${periods.join("")}</ul>
<div class="stories">${stories.join("")}</div>
<nav class="ways">${later}${earlier}</nav>`,
		site,
	});
}
