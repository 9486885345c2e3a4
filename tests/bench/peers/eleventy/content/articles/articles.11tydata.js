/** What all articles share. */
export default {
	layout: "article.11ty.js",
	tags: ["stories"],
	permalink: ({ page }) => `${page.filePathStem.replace("/articles", "")}/`,
};
