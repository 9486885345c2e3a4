import type { PaperPage } from "../edition/paper.ts";
import { versions } from "../edition/scripts.ts";
import { absolute } from "../edition/urls.ts";
import type { Redirect } from "./hosts/host-files.ts";

/** Old addresses of a paper and where they lead now, in every script, for hosts that know how to redirect. */
export const redirectsOf = (paper: PaperPage[]): Redirect[] =>
	paper.flatMap((page) =>
		page.route === "redirect"
			? versions.map(({ prefix }) => ({
					from: prefix + page.path,
					to: prefix + page.props.to,
				}))
			: [],
	);

/** What stands at an old address for hosts that know nothing of redirects. */
export const redirectPage = (to: string) => `<!DOCTYPE html>
<html lang="kk" dir="ltr">
<head>
<meta charset="utf-8">
<title>Беттің мекенжайы өзгерді</title>
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${absolute(to)}">
</head>
<body>
<p>Бұл беттің мекенжайы өзгерді: <a href="${to}">жаңа мекенжайы</a>.</p>
</body>
</html>
`;
