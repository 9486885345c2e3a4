import { spawnSync } from "node:child_process";
import type { Asked } from "./new-paper-command.ts";

/**
 * Begins the history of a new paper: a repository with all of it in its first commit.
 * @returns whether that could be done: not without git, nor for somebody whose name git does not know
 */
export function beginHistory({ name, out }: Asked): boolean {
	return [
		["init", "--quiet", "--initial-branch=main"],
		["add", "--all"],
		["commit", "--quiet", `--message=«${name}» газеті басталды`],
	].every(
		(args) =>
			spawnSync("git", args, { cwd: out, stdio: "ignore" }).status === 0,
	);
}
