import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { SSRManifest } from "astro";
import type { Asked, Source } from "../../archive/live-archive.ts";
import type { PaperPage, Route } from "../../edition/paper.ts";
import { siteUrl } from "../../environment/site-url.ts";
import { hash } from "../../platform/hash.ts";
import { filesIn } from "../files.ts";
import { redirectPage } from "../redirects.ts";
import { components, routes } from "./components.ts";

/** What is known of the program in a folder, without loading it. */
export interface Program {
	/** Key of all it was made of. */
	key: string;
	/** Where it lies. */
	folder: string;
	/** Key of the code of each route by its component; nothing for a route whose pages are always made. */
	routes: Record<string, string | null>;
	/** Hashes of its files, by their paths in its folder. */
	files: Record<string, string>;
	/** Addresses of Astro's own pages that search engines may know. */
	pages: string[];
	/** Addresses of the configuration's `redirects` and where they lead. */
	redirects: { from: string; to: string }[];
	/** What Astro's own pages asked of the archive when it was built. */
	asked: Asked;
}

/** The folder of a program with what goes to the site as it is: Astro's own pages, styles, browser code, `public/`. */
export const clientFolder = ({ folder }: Pick<Program, "folder">) =>
	join(folder, "client");

/** Paths of these files from the site's folder, with their hashes. */
export const clientFiles = ({ files }: Pick<Program, "files">) =>
	Object.entries(files).flatMap(([file, sum]) =>
		file.startsWith("client/")
			? [[file.slice("client/".length), sum] as const]
			: [],
	);

/** Hashes of all files of a program. */
export const hashFiles = (folder: string): Program["files"] =>
	Object.fromEntries(
		[...filesIn(folder)]
			.sort()
			.map((file) => [file, hash(readFileSync(join(folder, file)))]),
	);

/** Whether a program lies in its folder as it was built. */
export const isWhole = ({ folder, files }: Program): boolean =>
	Object.entries(files).every(
		([file, sum]) =>
			existsSync(join(folder, file)) &&
			hash(readFileSync(join(folder, file))) === sum,
	);

/** What `entry.ts` is once Astro has bundled it. */
export interface Bundle {
	manifest: SSRManifest;
	renderPage(
		component: string,
		address: string,
		page: PaperPage,
		source: Source,
	): Promise<{ response: Response; asked: Asked }>;
}

/** Loads a program's bundle. */
export const loadBundle = (folder: string): Promise<Bundle> =>
	import(
		pathToFileURL(resolve(folder, "server", "entry.mjs")).href
	) as Promise<Bundle>;

/**
 * Key of the code of each route's pages with all their variants; nothing for a route whose pages are always made.
 * @param laying key of what makes the variants
 */
export function codesOf(
	program: Program,
	laying: string,
): (route: Route) => string | undefined {
	const codes = new Map(
		routes.map((route) => {
			const code =
				route === "redirect" ? redirectCode : program.routes[components[route]];
			// Asked for at every page.
			return [route, code ? hash(code, laying) : undefined];
		}),
	);
	return (route) => codes.get(route);
}

const redirectCode = hash(redirectPage("/"));

/** A page as it was rendered. */
export interface Rendered {
	text: string;
	/** What it asked of the archive. */
	asked: Asked;
}

/**
 * Renders one page of the paper.
 * @param source of what it may ask of live collections
 * @throws with its address and what its template threw
 */
export async function render(
	bundle: Bundle,
	page: PaperPage,
	source: Source,
): Promise<Rendered> {
	if (page.route === "redirect")
		return { text: redirectPage(page.props.to), asked: {} };
	const address = new URL(page.path, siteUrl).href;
	try {
		const { response, asked } = await bundle.renderPage(
			components[page.route],
			address,
			page,
			source,
		);
		if (!response.ok && page.route !== "missing")
			throw new Error(`it answered ${response.status}`);
		return { text: await response.text(), asked };
	} catch (cause) {
		const told =
			cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
		throw new Error(`The page ${page.path} could not be made: ${told}`, {
			cause,
		});
	}
}
