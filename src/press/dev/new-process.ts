import { isDeepStrictEqual } from "node:util";
import type { AstroIntegrationLogger } from "astro";
import { paper } from "../../article/paper.ts";
import { paperFile, readPaperFile } from "../../article/paper-file.ts";

/**
 * Begins this process anew where the paper's record says something else than when it began: zone, sizes, alphabet and
 * hosts are read once, and stand in the memory of other threads too. The terminal keeps it, and browsers come back to
 * the same address by themselves. A record with mistakes is waited for until it is mended.
 */
export function beginAnew(logger: AstroIntegrationLogger): void {
	const { value } = readPaperFile();
	if (!value || isDeepStrictEqual(value, paper)) return;
	// Windows cannot put another program in the place of a process.
	if (!process.execve) {
		logger.warn(
			`${paperFile} өзгерді. Түгел күшіне енуі үшін серверді тоқтатып, қайта қосыңыз: npm run dev`,
		);
		return;
	}
	logger.info(`${paperFile} өзгерді: сервер қайта қосылып жатыр`);
	const { execPath, execArgv, argv, env } = process;
	process.execve(execPath, [execPath, ...execArgv, ...argv.slice(1)], env);
}
