/** How long a file may take before it counts as lost, in milliseconds: the largest takes half of it on a line of 20 kbit/s. */
const patience = 60_000;

/** Gives a file, of which it may be a part that is wanted. @throws when it does not come */
export type Fetch = (
	address: string,
	headers?: Record<string, string>,
) => Promise<Response>;

/** The way to the files of the index. It remembers what did not come: Pagefind goes on without it and never asks again. */
export interface Connection {
	/** What did not come is remembered. */
	watch(fetch: Fetch): Fetch;
	/** @throws when a file did not come */
	check(): void;
}

export function makeConnection(): Connection {
	let failure: Error | undefined;
	return {
		watch: (fetch) => (address, headers) =>
			fetch(address, headers).catch((error: unknown) => {
				failure ??= error instanceof Error ? error : new Error(String(error));
				throw error;
			}),
		check: () => {
			if (failure) throw failure;
		},
	};
}

/**
 * Fetches a file to its last byte.
 * @throws when the host does not give it, breaks off, or sends a page in its place, as networks do that want a password first
 */
export async function fetchWhole(
	address: string,
	headers: Record<string, string> = {},
): Promise<Response> {
	const answer = await fetch(address, {
		headers,
		signal: AbortSignal.timeout(patience),
	});
	const isPage = answer.headers.get("Content-Type")?.startsWith("text/html");
	if (!answer.ok || isPage) throw new Error(`${address}: ${answer.status}`);
	return new Response(await answer.arrayBuffer(), answer);
}
