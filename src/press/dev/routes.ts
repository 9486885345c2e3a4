import type { IntegrationResolvedRoute } from "astro";
import type { PaperPage } from "../../edition/paper.ts";
import { withdrawnPath } from "../../edition/urls.ts";
import { components } from "../program/components.ts";

/** What is known of a route of the program: enough to tell which addresses Astro gives to it. */
export type DevRoute = Pick<
	IntegrationResolvedRoute,
	"entrypoint" | "patternRegex"
>;

const own = new Set<string>(Object.values(components));

/** Longer than any pattern of the paper's but that of lists, which takes whatever comes. */
const deep = "/-/-/-";

/** Where Astro finds the page that stands for those that are not there. */
export const missingPath = "/404/";

/**
 * The address under which Astro asks the route that makes a page of the paper: its own, unless another pattern would come
 * before, as `[page]` does for a section's list.
 * @param routes in the order in which Astro tries them
 */
export function addressFor(
	page: PaperPage,
	routes: readonly DevRoute[],
): string {
	if (page.route === "missing") return missingPath;
	if (page.route === "withdrawn") return withdrawnPath;
	const first = routes.find(({ patternRegex }) => patternRegex.test(page.path));
	const isOwn =
		page.route === "redirect" ||
		first?.entrypoint === components[page.route] ||
		page.route !== "list";
	return encodeURI(isOwn ? page.path : deep + page.path);
}

/** Whether an address is one of Astro's own pages, endpoints or redirects. */
export const isAstros = (path: string, routes: readonly DevRoute[]): boolean =>
	routes.some(
		({ entrypoint, patternRegex }) =>
			!own.has(entrypoint) && patternRegex.test(path),
	);
