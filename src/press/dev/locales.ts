import type { IncomingMessage, ServerResponse } from "node:http";
import { madeScripts } from "../../edition/locales.ts";
import { convertText } from "../conversion.ts";
import { changeText } from "./held-response.ts";

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
export function serveLocales(
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void,
): void {
	const script = madeScripts.find((name) =>
		request.url?.startsWith(`/${name}/`),
	);
	if (script && request.url) {
		request.url = request.url.slice(script.length + 1);
		changeText(response, (text, type) => {
			const ending = endings.find(([name]) => type.includes(name))?.[1];
			return ending && convertText(ending, text, [script])?.[0];
		});
	}
	next();
}
