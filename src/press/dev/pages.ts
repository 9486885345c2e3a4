import type { IncomingMessage, ServerResponse } from "node:http";
import type { PaperPage } from "../../edition/paper.ts";
import { redirectPage } from "../redirects.ts";
import { pathOf } from "../request.ts";
import { changeText } from "./held-response.ts";
import type { DevPaper } from "./paper.ts";
import { problemPage } from "./problem-page.ts";
import { drawRibbon } from "./ribbon.ts";
import { addressFor, type DevRoute, isAstros, missingPath } from "./routes.ts";

/** Where Astro's server looks for `Astro.locals`, as its own Node adapter does (`clientLocalsSymbol`). */
const locals = Symbol.for("astro.locals");

/** Addresses that are no page's: Vite's and Astro's own. */
const inner = /^\/(?:@|__|_|node_modules\/|src\/|\.)/;

/**
 * Gives the paper's routes what they show while the site is edited. Asked for what nobody before could answer, so
 * files of `public/` and modules never come here.
 * @param routes of the program, in the order in which Astro tries them, as they are today
 */
export const servePages =
	(paper: DevPaper, routes: () => readonly DevRoute[]) =>
	async (
		request: IncomingMessage,
		response: ServerResponse,
		next: (error?: unknown) => void,
	): Promise<void> => {
		const path = pathOf(request.url);
		if (path === undefined || inner.test(path)) {
			next();
			return;
		}
		try {
			const standing = await paper.at(path);
			if (standing && "problems" in standing) {
				answer(response, 500, problemPage(standing.problems));
				return;
			}
			if (standing?.page.route === "redirect") {
				answer(response, 200, redirectPage(standing.page.props.to));
				return;
			}
			const page = standing?.page;
			if (page) show(request, page, addressFor(page, routes()));
			else if (!isAstros(path, routes())) {
				const missing = await paper.at("/404.html");
				if (missing && "page" in missing)
					show(request, missing.page, missingPath);
			}
			const telling = {
				path,
				hidden: await paper.hidden(),
				problems: await paper.problems(),
			};
			changeText(response, (text, type) =>
				type.startsWith("text/html") ? drawRibbon(text, telling) : undefined,
			);
			next();
		} catch (error) {
			next(error);
		}
	};

/** Puts a page where its route finds it, and the address where Astro finds the route. */
function show(request: IncomingMessage, page: PaperPage, path: string): void {
	const query = /\?.*$/s.exec(request.url ?? "")?.[0] ?? "";
	request.url = path + query;
	Reflect.set(request, locals, { page });
}

function answer(response: ServerResponse, status: number, html: string): void {
	response.statusCode = status;
	response.setHeader("Content-Type", "text/html; charset=utf-8");
	response.setHeader("Cache-Control", "no-store");
	response.end(html);
}
