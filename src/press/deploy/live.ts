import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** How long a live site is asked. */
interface Patience {
	/** Milliseconds for one answer. */
	answer: number;
	/** Milliseconds between one question and the next. */
	pause: number;
	/** Questions before a page counts as failed: a server may keep a file open for some seconds. */
	tries: number;
}

const usual: Patience = { answer: 10_000, pause: 1000, tries: 15 };

/** Whether anybody answers at an address, with whatever. */
export async function answers(
	address: string,
	patience = usual,
): Promise<boolean> {
	try {
		await ask(`${address}/`, patience);
		return true;
	} catch {
		return false;
	}
}

/**
 * Asks a live site for its front page and for pages that changed: they must be, byte for byte, those that were built. The
 * notice of a story that was withdrawn may be answered as what is gone.
 * @param files pages from the site's folder
 * @returns what is wrong; nothing where all is well
 */
export async function checkLive(
	address: string,
	dist: string,
	files: readonly string[],
	patience = usual,
): Promise<string | undefined> {
	for (const file of new Set(["index.html", ...files])) {
		const url = `${address}/${file.replace(/(^|\/)index\.html$/, "$1")}`;
		const built = readFileSync(join(dist, file));
		let fault = "";
		for (let left = patience.tries; left > 0; left--) {
			try {
				const { status, body } = await ask(url, patience);
				if ([200, 410].includes(status) && body.equals(built)) {
					fault = "";
					break;
				}
				fault = `answered ${status}${status === 200 ? ", but not with the page that was deployed" : ""}`;
			} catch (error) {
				const { message, cause } = error as Error;
				fault = `did not answer: ${cause instanceof Error ? cause.message : message}`;
			}
			if (left > 1) await setTimeout(patience.pause);
		}
		if (fault) return `${url} ${fault}`;
	}
	return undefined;
}

async function ask(url: string, { answer }: Patience) {
	const response = await fetch(url, {
		signal: AbortSignal.timeout(answer),
		// What lies between may keep pages for a while.
		headers: { "Cache-Control": "no-cache" },
	});
	return {
		status: response.status,
		body: Buffer.from(await response.arrayBuffer()),
	};
}

/** A page among files that changed, in the script that all are made of; one is enough. */
export const changedPage = (dist: string, files: readonly string[]) =>
	files
		.filter(
			(file) =>
				/\/index\.html$/.test(file) &&
				!/^(?:latn|arab)\//.test(file) &&
				existsSync(join(dist, file)),
		)
		.slice(0, 1);
