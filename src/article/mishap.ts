import { Diagnostic } from "./diagnostic.ts";
import { fileRules } from "./rules/files.ts";

/**
 * What nobody foresaw went wrong while a file was read: a problem of that file, so that no other's is hidden. The
 * developer's own error goes with it.
 */
export function mishap(file: string, line: number, error: unknown): Diagnostic {
	const { name, message, stack } =
		error instanceof Error ? error : new Error(String(error));
	return new Diagnostic(fileRules["internal-error"](name, message), {
		...{ file, line, stack: stack ?? message },
	});
}
