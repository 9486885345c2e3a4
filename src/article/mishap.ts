import type { Problem } from "./problem.ts";

/**
 * What nobody foresaw went wrong while a file was read: a problem of that file, so that no other's is hidden. The
 * developer's own error goes with it.
 */
export function mishap(file: string, line: number, error: unknown): Problem {
	const { name, message, stack } =
		error instanceof Error ? error : new Error(String(error));
	return {
		file,
		line,
		message: `Файлды оқығанда бағдарлама жаңылды (${name}: ${message}). Осы жердегі мәтінді қарапайым етіп жазып көріңіз, болмаса файлды әзірлеушіге жіберіңіз`,
		trace: stack ?? message,
	};
}
