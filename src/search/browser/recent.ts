/** Queries of this device, newest first. They never leave it; storage may be forbidden, then none are kept. */
const key = "izdeu";
const most = 8;

export function readRecent(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
		return Array.isArray(kept)
			? kept.filter((item) => typeof item === "string")
			: [];
	} catch {
		return [];
	}
}

export function keepRecent(query: string): void {
	const rest = readRecent().filter((other) => other !== query);
	try {
		localStorage.setItem(key, JSON.stringify([query, ...rest].slice(0, most)));
	} catch {
		// Not kept.
	}
}

export function clearRecent(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Nothing was kept.
	}
}
