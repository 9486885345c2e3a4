import { versions } from "../edition/scripts.ts";
import { siteUrl } from "../environment/address.ts";
import { language } from "../kazakh/language.ts";
import type { Redirect } from "./hosts/host-files.ts";

/** Old addresses of the written script and where they lead now, in every script, for hosts that know how to redirect. */
export const redirectsOf = (moved: readonly Redirect[]): Redirect[] =>
	moved.flatMap(({ from, to }) =>
		versions.map(({ prefix }) => ({
			from: prefix + from,
			to: to.startsWith("/") ? prefix + to : to,
		})),
	);

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
