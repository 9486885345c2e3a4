import { subjectsOf } from "../lists.js";
import { encode, page, teaser } from "./html.js";

const way = (name, story) =>
	story
		? `<a class="${name}" href="${story.url}">${encode(story.data.title)}</a>`
		: "";

export function render(data) {
	const { title, lead, section, authors, site, content } = data;
	const { url, date } = data.page;
	const time = date.toISOString();
	const month = data.collections.months[url.slice(0, 9)];
	const at = month.findIndex((story) => story.url === url);
	return page({
		path: url,
		title,
		description: lead,
		site,
		head: `<meta property="og:type" content="article">
		<meta property="article:published_time" content="${time}">
		<meta property="article:section" content="${site.sections[section]}">
		<script type="application/ld+json">${JSON.stringify({
			"@context": "https://schema.org",
			"@type": "NewsArticle",
			headline: title,
			description: lead,
			url: site.url + url,
			datePublished: time,
			inLanguage: "kk",
		})}</script>`,
		main: `<nav class="crumbs" aria-label="Беттің орны"><ol><li><a href="/">Басты бет</a></li><li><a href="/section/${section}/">${site.sections[section]}</a></li></ol></nav>
<article data-pagefind-body>
	<header>
		<h1>${encode(title)}</h1>
		<p class="lead">${encode(lead)}</p>
		<p class="byline">
			${authors.map((id) => `<a href="/authors/${id}/" rel="author">${id}</a>`).join("")}
			<time datetime="${time}">${time.slice(0, 16)}</time>
		</p>
	</header>
	<p class="counters">Оқу уақыты – ${Math.ceil(content.split(" ").length / 150)} минут</p>
	<div class="body">${content}</div>
	<footer data-pagefind-ignore>
		<ul class="tags">${subjectsOf(data)
			.map((tag) => `<li><a href="/tags/${tag}/" rel="tag">${tag}</a></li>`)
			.join("")}</ul>
		<section class="related">
			<h2>Сондай-ақ оқыңыз</h2>
			${month
				.slice(0, 4)
				.map((story) => teaser(story, site))
				.join("")}
		</section>
		<nav class="ways">${way("next", month[at - 1])}${way("previous", month[at + 1])}</nav>
	</footer>
</article>`,
	});
}
