import type { ServerResponse } from "node:http";

/**
 * Holds back what is answered until it is whole, and sends what becomes of it.
 * @param change is given the text and its type, as the server names it; nothing where the answer stays as it is
 */
export function changeText(
	response: ServerResponse,
	change: (text: string, type: string) => Promise<string> | string | undefined,
): void {
	const chunks: Buffer[] = [];
	const { end, writeHead, write } = response;
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
	const send = (body: Buffer | string) => {
		response.removeHeader("content-length");
		Object.assign(response, { writeHead, end, write });
		response.end(body);
	};
	response.end = (chunk?: unknown) => {
		if (chunk !== undefined && typeof chunk !== "function")
			chunks.push(toBuffer(chunk));
		const body = Buffer.concat(chunks);
		const type = String(response.getHeader("content-type") ?? "");
		const changed = change(body.toString("utf8"), type);
		if (changed instanceof Promise)
			changed.then(send, (error) => response.destroy(error));
		else send(changed ?? body);
		return response;
	};
}

const toBuffer = (chunk: unknown): Buffer =>
	Buffer.isBuffer(chunk)
		? chunk
		: chunk instanceof Uint8Array
			? Buffer.from(chunk)
			: Buffer.from(String(chunk));
