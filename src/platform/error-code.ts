/** Whether an error is one of the system's with one of these codes: `ENOENT`, `EEXIST`. */
export const hasCode = (error: unknown, ...codes: string[]): boolean =>
	error instanceof Error &&
	"code" in error &&
	codes.some((code) => code === error.code);
