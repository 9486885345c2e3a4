import type { IncomingMessage, ServerResponse } from "node:http";
import { readArchive } from "../archive/archive.ts";
import { publish } from "../edition/edition.ts";
import { layOutPaper, type PaperPage } from "../edition/paper.ts";
import { relateStories } from "../edition/related.ts";
import { buildTime } from "../site.ts";
import { pathOf } from "./request.ts";

/** Where Astro's server looks for `Astro.locals`, as its own Node adapter does (`clientLocalsSymbol`). */
const locals = Symbol.for("astro.locals");

/** Gives the paper's routes what they show while the site is edited. */
export class DevPages {
	#pages: Promise<Map<string, PaperPage>> | undefined;

	/** Content has changed. */
	forget(): void {
		this.#pages = undefined;
	}

	/** Puts the page of the paper that is asked for where its route finds it. */
	readonly serve = async (
		request: IncomingMessage,
		_response: ServerResponse,
		next: (error?: unknown) => void,
	): Promise<void> => {
		try {
			this.#pages ??= layOut();
			const pages = await this.#pages;
			const page = pages.get(pathOf(request.url) ?? "");
			if (page) Reflect.set(request, locals, { page });
			next();
		} catch (error) {
			this.forget();
			next(error);
		}
	};
}

async function layOut(): Promise<Map<string, PaperPage>> {
	const { archive, standing } = await readArchive();
	const edition = publish(archive, buildTime());
	const paper = layOutPaper(edition, standing, relateStories(edition));
	return new Map(paper.map((page) => [page.path, page]));
}
