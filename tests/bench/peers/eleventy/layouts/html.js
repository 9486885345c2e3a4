const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const encode = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign]);

const day = (date) => date.toISOString().slice(0, 10);

/** A story as lists show it. */
export const teaser = (story, site) => `<article class="story">
	<p class="label"><a href="/section/${story.data.section}/">${site.sections[story.data.section]}</a></p>
	<h3><a href="${story.url}">${encode(story.data.title)}</a></h3>
	<p>${encode(story.data.lead)}</p>
	<p class="when"><time datetime="${story.date.toISOString()}">${day(story.date)}</time></p>
</article>`;

/** A whole page round its main part. */
export const page = ({ path, title, description, head, main, site }) =>
	`<!doctype html>
<html lang="kk" dir="ltr">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>${encode(title)} – ${site.name}</title>
		<meta name="description" content="${encode(description)}">
		<link rel="canonical" href="${site.url}${path}">
		<link rel="icon" href="/favicon.svg" type="image/svg+xml">
		<link rel="alternate" type="application/rss+xml" title="${site.name}" href="/index.xml">
		<meta property="og:site_name" content="${site.name}">
		<meta property="og:title" content="${encode(title)}">
		<meta property="og:description" content="${encode(description)}">
		<meta property="og:url" content="${site.url}${path}">
		${head}
		<link rel="stylesheet" href="/style.css">
	</head>
	<body>
		${site.masthead}
		<main id="negizgi">
			${main}
		</main>
		${site.footer}
	</body>
</html>
`;
