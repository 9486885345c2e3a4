import { readFileSync } from "node:fs";
import { type IncomingHttpHeaders, request as plainRequest } from "node:http";
import { request } from "node:https";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { inject } from "vitest";

/** What a server answered, as it came over the wire. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks the server for an address, and takes the answer as it is: packed, redirected or refused. */
export function asked(
	path: string,
	headers: Record<string, string> = {},
	{ method = "GET", origin = inject("served") } = {},
): Promise<Answer> {
	const send = origin.startsWith("https:") ? request : plainRequest;
	const url = new URL(origin);
	return new Promise((resolve, reject) => {
		const options = {
			host: url.hostname,
			port: url.port,
			// As written: URL would tidy what somebody may send on purpose.
			path,
			method,
			headers,
			rejectUnauthorized: false,
		};
		send(options, (response) => {
			const parts: Buffer[] = [];
			response.on("data", (part: Buffer) => parts.push(part));
			response.on("end", () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts),
				}),
			);
			response.on("error", reject);
		})
			.on("error", reject)
			.end();
	});
}

/** The body as it was before it was packed. */
export function unpacked({ headers, body }: Answer): Buffer {
	switch (headers["content-encoding"]) {
		case "br":
			return brotliDecompressSync(body);
		case "gzip":
			return gunzipSync(body);
		default:
			return body;
	}
}

/** A file of the site, by its address. */
export const fileAt = (path: string): Buffer =>
	readFileSync(
		join(inject("root"), path.endsWith("/") ? `${path}index.html` : path),
	);
