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
import { hasCode } from "../platform/error-code.ts";
import { hash } from "../platform/hash.ts";
import { startOf } from "./process-start.ts";

/** Apart from the caches, which travel from machine to machine: the lock holds for this one. */
const file = join(tmpdir(), `altyn-kopir-${hash(process.cwd())}.lock`);
const own = `${file}.${process.pid}`;

/** Who holds the lock. A number alone does not tell: another process may have it by now. */
interface Owner {
	pid: number;
	/** When the process began, where that can be learnt. */
	start: string;
}

/** What this process writes into its lock. */
const ownText = `${process.pid} ${startOf(process.pid) ?? ""}`;

/**
 * Waits until no other build of this project runs; the lock ends with the process at the latest.
 * @param tell is called once when there is another
 * @returns what gives the lock back
 * @throws where the lock can be neither taken nor waited for: the disk is full, or somebody else's dead lock lies there
 */
export async function lock(tell: (pid: number) => void): Promise<() => void> {
	for (let told = false; !take(); await setTimeout(100)) {
		const text = readText(file);
		if (text === undefined) continue;
		const owner = readOwner(text);
		if (!owner || !isRunning(owner)) clear(text);
		else if (!told) {
			told = true;
			tell(owner.pid);
		}
	}
	const release = () => {
		process.off("exit", release);
		if (isOwn()) rmSync(file, { force: true });
	};
	process.once("exit", release);
	return release;
}

/** A link is made whole or not at all. */
function take(): boolean {
	rmSync(own, { force: true });
	writeFileSync(own, ownText, { flag: "wx" });
	try {
		linkSync(own, file);
		return true;
	} catch (error) {
		if (!hasCode(error, "EEXIST")) throw error;
		return isOwn();
	} finally {
		rmSync(own, { force: true });
	}
}

/**
 * Takes a dead owner's lock away, but not that of another who was quicker to do so.
 * @param text of the dead lock
 * @throws where it is another user's
 */
function clear(text: string): void {
	try {
		renameSync(file, own);
		if (readText(own) !== text) linkSync(own, file);
	} catch (error) {
		if (hasCode(error, "EPERM", "EACCES"))
			throw new Error(
				`${file} is left of a build of another user that has ended. Remove it.`,
			);
		// Somebody else has cleared it.
	} finally {
		rmSync(own, { force: true });
	}
}

const isOwn = () => readText(file) === ownText;

function readText(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return undefined;
	}
}

/** The owner a lock names; nobody where it names none. */
function readOwner(text: string): Owner | undefined {
	const [, pid, start = ""] = /^(\d+)(?: (.*))?$/s.exec(text) ?? [];
	return pid === undefined ? undefined : { pid: Number(pid), start };
}

/** Whether the very process runs that took the lock. */
function isRunning({ pid, start }: Owner): boolean {
	if (pid === 0) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// Another user's process is there, though it is not ours to ask.
		if (!hasCode(error, "EPERM")) return false;
	}
	const now = start === "" ? undefined : startOf(pid);
	return now === undefined || now === start;
}
