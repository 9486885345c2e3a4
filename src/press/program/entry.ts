import { createApp } from "astro/app/entrypoint";
import {
	type Asked,
	recordAsked,
	type Source,
} from "../../archive/live-archive.ts";
import type { PaperPage } from "../../edition/paper.ts";

/** The program as Astro bundles it: whoever imports the bundle asks this for pages. */

// Whole pages: an error in the middle of one must not look like its end.
const app = createApp({ streaming: false });

/** Astro would answer with a page of its own and tell only its log what went wrong. */
app.renderError = (_request, { error, status }) =>
	Promise.reject(error ?? new Error(`The page answered ${status}`));

export const manifest = app.getManifest();

const routes = new Map(
	manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
);

/**
 * Renders a page of the paper.
 * @param component of its route, from the project's folder
 * @param address of the page, whole
 * @param source of what live collections answer meanwhile
 * @returns the page, and what it asked of the archive
 * @throws what a template throws; an error where no such route is in the program, or a question cannot be answered
 */
export async function renderPage(
	component: string,
	address: string,
	page: PaperPage,
	source: Source,
): Promise<{ response: Response; asked: Asked }> {
	// Matching by the address would find the first pattern that fits.
	const routeData = routes.get(component);
	if (!routeData) throw new Error(`There is no ${component}`);
	const { value, asked } = await recordAsked(source, () =>
		app.render(new Request(address), { locals: { page }, routeData }),
	);
	return { response: value, asked };
}
