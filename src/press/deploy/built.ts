import { readFileSync } from "node:fs";
import { join } from "node:path";
import { givenSiteUrl, isLocal } from "../../environment/site-url.ts";
import { CommandError } from "../command.ts";

/**
 * The address a built site was built for: its `robots.txt` names its sitemap.
 * @param asked `SITE_URL`, where it is set: it must be the same
 * @throws CommandError where there is no site, or it was built for another address or for none
 */
export function siteUrlOf(
	dist: string,
	asked: string | undefined = givenSiteUrl(),
): string {
	const address = sitemapIn(dist);
	if (address === undefined)
		throw new CommandError(
			`${dist} holds no site. Run: SITE_URL=https://example.kz npm run build`,
		);
	if (isLocal(address))
		throw new CommandError(
			`The site in ${dist} was built for ${address}, where no reader finds it. Run: SITE_URL=https://example.kz npm run build, and deploy again`,
		);
	if (asked && URL.canParse(asked) && new URL(asked).origin !== address)
		throw new CommandError(
			`The site in ${dist} was built for ${address}, and SITE_URL is ${asked}. Run: npm run build, and deploy again`,
		);
	return address;
}

function sitemapIn(dist: string): string | undefined {
	try {
		const text = readFileSync(join(dist, "robots.txt"), "utf8");
		const [, sitemap = ""] = /^Sitemap:\s*(\S+)/im.exec(text) ?? [];
		return URL.canParse(sitemap) ? new URL(sitemap).origin : undefined;
	} catch {
		return undefined;
	}
}
