import type { IncomingMessage, ServerResponse } from "node:http";
import { madeScripts } from "../edition/scripts.ts";
import { convertText } from "./versions.ts";

/** Kind of file by the type the server names, as `convertText` knows it. */
const endings: readonly [type: string, ending: string][] = [
	["text/html", "index.html"],
	["rss+xml", "rss.xml"],
	["feed+json", "feed.json"],
];

/**
 * Answers `/latn/…` and `/arab/…` in development: the Cyrillic page is asked for and what comes
 * back is converted, by the function the build uses.
 */
export function serveScripts(
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void,
): void {
	const script = madeScripts.find((name) =>
		request.url?.startsWith(`/${name}/`),
	);
	if (!script || !request.url) {
		next();
		return;
	}
	request.url = request.url.slice(script.length + 1);
	const chunks: Buffer[] = [];
	const { end, writeHead } = response;
	// Nothing is sent before the whole page is there: headers and text are held back.
	response.writeHead = (status: number, ...rest: unknown[]) => {
		response.statusCode = status;
		const headers = rest.findLast((item) => typeof item === "object");
		for (const [name, value] of Object.entries(headers ?? {}))
			response.setHeader(name, value);
		return response;
	};
	response.flushHeaders = () => undefined;
	response.write = (chunk: unknown) => {
		chunks.push(toBuffer(chunk));
		return true;
	};
	response.end = (chunk?: unknown) => {
		if (chunk !== undefined && typeof chunk !== "function")
			chunks.push(toBuffer(chunk));
		const body = Buffer.concat(chunks);
		const type = String(response.getHeader("content-type") ?? "");
		const ending = endings.find(([name]) => type.includes(name))?.[1];
		const converted =
			ending && convertText(ending, body.toString("utf8"), script);
		response.removeHeader("content-length");
		response.writeHead = writeHead;
		response.end = end;
		return response.end(converted ?? body);
	};
	next();
}

const toBuffer = (chunk: unknown): Buffer =>
	Buffer.isBuffer(chunk)
		? chunk
		: chunk instanceof Uint8Array
			? Buffer.from(chunk)
			: Buffer.from(String(chunk));
