import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process began, so that it can be told from a later one with the same number. On Linux the
 * kernel's count of ticks since the machine came up, with the name of that coming up; elsewhere
 * what `ps` says.
 * @returns one line; nothing where it cannot be learnt
 */
export function startOf(pid: number): string | undefined {
	if (process.platform === "win32") return undefined;
	try {
		if (process.platform === "linux") {
			const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8");
			const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
			// The name of the program, in brackets, may hold anything: fields are counted behind it (proc_pid_stat(5), field 22).
			const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			return `${boot.trim()} ${fields[19]}`;
		}
		const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
		const args = ["-o", "lstart=", "-p", String(pid)];
		return execFileSync("ps", args, { encoding: "utf8", env }).trim();
	} catch {
		return undefined;
	}
}
