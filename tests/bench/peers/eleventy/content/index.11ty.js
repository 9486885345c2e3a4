import { page, teaser } from "../layouts/html.js";

export const data = { permalink: "/" };

export function render({ site, collections }) {
	const stories = collections.newest
		.slice(0, 30)
		.map((story) => teaser(story, site));
	return page({
		path: "/",
		title: site.name,
		description: site.name,
		head: "",
		main: `<h1>${site.name}</h1>\n<div class="stories">${stories.join("")}</div>`,
		site,
	});
}
