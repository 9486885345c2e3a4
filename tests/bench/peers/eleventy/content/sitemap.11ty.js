export const data = { permalink: "/sitemap.xml" };

export function render({ site, collections }) {
	const addresses = collections.newest.map(
		({ url, date }) =>
			`<url><loc>${site.url}${url}</loc><lastmod>${date.toISOString()}</lastmod></url>`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.join("\n")}
</urlset>
`;
}
