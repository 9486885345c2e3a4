/** Set where a process was begun by one that waits for it, with a pipe as standard input. */
export const parentVariable = "PRESS_PARENT";

/** Ends this process when the one that began it ends: that one holds the other end of its standard input. */
export function endWithParent(): void {
	process.stdin.resume().once("close", () => process.exit(1));
	// Whoever has nothing else to do ends by itself.
	if ("unref" in process.stdin) process.stdin.unref();
}
