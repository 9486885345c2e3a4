import { readFileSync } from "node:fs";
import { storyLists } from "./lists.js";

const newestFirst = (one, other) =>
	other.date - one.date || (one.url < other.url ? 1 : -1);

const newest = (collections) =>
	collections.getFilteredByTag("stories").sort(newestFirst);

/** The site's name, its sections and the parts every page has. */
const site = {
	name: "Алтын көпір",
	url: "http://localhost:4321",
	sections: JSON.parse(readFileSync("chrome/sections.json", "utf8")),
	masthead: readFileSync("chrome/masthead.html", "utf8"),
	footer: readFileSync("chrome/footer.html", "utf8"),
};

export default function configure(eleventy) {
	eleventy.addGlobalData("site", site);
	eleventy.addPassthroughCopy({ "chrome/style.css": "style.css" });
	eleventy.addCollection("newest", newest);
	eleventy.addCollection("months", (collections) =>
		Object.fromEntries(
			Map.groupBy(newest(collections), ({ url }) => url.slice(0, 9)),
		),
	);
	eleventy.addCollection("lists", (collections) =>
		storyLists(newest(collections), site.sections),
	);
	eleventy.addCollection("feeds", (collections) => {
		const stories = newest(collections);
		const ofSections = Object.entries(site.sections).map(([id, name]) => ({
			path: `/section/${id}/`,
			title: name,
			stories: stories.filter(({ data }) => data.section === id).slice(0, 30),
		}));
		return [
			{ path: "/", title: site.name, stories: stories.slice(0, 30) },
			...ofSections,
		];
	});
	return {
		dir: { input: "content", includes: "../layouts", output: "dist" },
		// Articles hold no template code: looking for it would cost time.
		markdownTemplateEngine: false,
	};
}
