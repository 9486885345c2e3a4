import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import {
	headlinesFile,
	rootsFile,
	searchManifestFile,
} from "../../search/files/manifest.ts";
import { makePicture, picturesMaker } from "../pictures.ts";
import { finished } from "../places.ts";
import { fileWithin, pathOf } from "../request.ts";
import type { DevPaper } from "./paper.ts";

/** Files of search whose names never change. */
const searchFiles = new Set([searchManifestFile, rootsFile, headlinesFile]);

const types: Record<string, string> = {
	".svg": "image/svg+xml",
	".webp": "image/webp",
	".png": "image/png",
	".jpg": "image/jpeg",
	".js": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".txt": "text/plain; charset=utf-8",
};

/** Answers an address that is none, before anybody else trips over it. */
export function refuseNonsense(
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void,
): void {
	if (pathOf(request.url) !== undefined) next();
	else answer(response, 400, "This address cannot be read.");
}

/** Answers in development for files that no page of Astro's makes: pictures as they are asked for, search from the last build. */
export const serveFiles =
	(paper: DevPaper) =>
	async (
		request: IncomingMessage,
		response: ServerResponse,
		next: (error?: unknown) => void,
	): Promise<void> => {
		const path = pathOf(request.url) ?? "";
		const isSearch = path.startsWith("/pagefind/") || searchFiles.has(path);
		if (!isSearch && !path.startsWith("/suret/")) {
			next();
			return;
		}
		try {
			const file = isSearch
				? fileWithin(finished, path)
				: await pictureAt(path, paper);
			if (!file) {
				answer(
					response,
					404,
					isSearch
						? "No such file. Search answers from the last build: npm run build"
						: "No article shows such a picture.",
				);
				return;
			}
			response.setHeader(
				"Content-Type",
				types[extname(path)] ?? "application/octet-stream",
			);
			response.end(typeof file === "string" ? await readFile(file) : file);
		} catch (error) {
			next(error);
		}
	};

function answer(response: ServerResponse, status: number, text: string): void {
	response.statusCode = status;
	response.setHeader("Content-Type", "text/plain; charset=utf-8");
	response.end(`${text}\n`);
}

async function pictureAt(
	path: string,
	paper: DevPaper,
): Promise<Uint8Array | undefined> {
	const making = (await paper.pictures()).get(path);
	return making && (await makePicture(making, picturesMaker()));
}
