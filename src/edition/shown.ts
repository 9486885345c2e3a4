import type { Route, Shows } from "./paper.ts";

/**
 * What a route of the paper shows. Whoever publishes or serves the site puts it into `Astro.locals`.
 * @throws where it is asked for a page of another route: only the press knows what the paper's routes show
 */
export function shownBy<R extends Route>(
	route: R,
	{ page }: App.Locals,
): Shows[R] {
	if (page?.route !== route)
		throw new Error(
			`This route shows the paper's pages of the kind "${route}", and was asked for ${page ? `one of the kind "${page.route}"` : "none of the paper"}`,
		);
	return page.props as Shows[R];
}
