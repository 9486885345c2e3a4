import {
	linkSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { hash } from "../article/hash.ts";

/** Apart from the caches, which travel from machine to machine: the lock holds for this one. */
const file = join(tmpdir(), `altyn-kopir-${hash(process.cwd())}.lock`);
const own = `${file}.${process.pid}`;

/**
 * Waits until no other build of this project runs; this one's lock ends with its process.
 * @param tell is called once when there is another
 */
export async function lock(tell: (pid: number) => void): Promise<void> {
	for (let told = false; !take(); await setTimeout(100)) {
		const owner = readOwner(file);
		if (owner === undefined) continue;
		if (!isRunning(owner)) clear(owner);
		else if (!told) {
			told = true;
			tell(owner);
		}
	}
	process.on("exit", () => {
		if (readOwner(file) === process.pid) rmSync(file, { force: true });
	});
}

/** A link is made whole or not at all. */
function take(): boolean {
	try {
		writeFileSync(own, String(process.pid));
		linkSync(own, file);
		return true;
	} catch {
		return readOwner(file) === process.pid;
	} finally {
		rmSync(own, { force: true });
	}
}

/** Takes a dead owner's lock away, but not that of another who was quicker to do so. */
function clear(owner: number): void {
	try {
		renameSync(file, own);
		if (readOwner(own) !== owner) linkSync(own, file);
	} catch {
		// Somebody else has cleared it.
	} finally {
		rmSync(own, { force: true });
	}
}

function readOwner(path: string): number | undefined {
	try {
		return Number(readFileSync(path, "utf8")) || undefined;
	} catch {
		return undefined;
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
