import { defineMiddleware } from "astro:middleware";
import { bindPage } from "./kazakh/line-ends.ts";

/** Every page leaves with its lines bound, in development as in the build. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	const type = response.headers.get("Content-Type") ?? "";
	if (!type.startsWith("text/html")) return response;
	return new Response(bindPage(await response.text()), response);
});
