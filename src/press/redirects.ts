import type { Withdrawal } from "../article/article.ts";
import { locales } from "../edition/locales.ts";
import { pathsOfWithdrawn } from "../edition/urls.ts";
import { siteUrl } from "../environment/site-url.ts";
import { language } from "../kazakh/language.ts";
import type { Redirect } from "./hosts/host-files.ts";

/** Old addresses of the written locale and where they lead now, in every locale, for hosts that know how to redirect. */
export const redirectsOf = (moved: readonly Redirect[]): Redirect[] =>
	moved.flatMap(({ from, to }) =>
		locales.map(({ prefix }) => ({
			from: prefix + from,
			to: to.startsWith("/") ? prefix + to : to,
		})),
	);

/** Addresses of withdrawn stories in every locale, for hosts that can say that something is gone. */
export const withdrawnIn = (withdrawn: readonly Withdrawal[]): string[] =>
	withdrawn
		.flatMap(pathsOfWithdrawn)
		.flatMap((path) => locales.map(({ prefix }) => prefix + path));

/** What stands at an old address for hosts that know nothing of redirects. */
export const redirectPage = (to: string) => `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<title>Беттің мекенжайы өзгерді</title>
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${new URL(to, siteUrl).href}">
</head>
<body>
<p>Бұл беттің мекенжайы өзгерді: <a href="${to}">жаңа мекенжайы</a>.</p>
</body>
</html>
`;
