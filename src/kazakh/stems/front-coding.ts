/**
 * Sorts words and writes each as a digit (base 36) that tells how many letters it shares with the word before, and
 * its other letters.
 */
export function frontCode(words: Iterable<string>): string[] {
	let last = "";
	return [...words].sort().map((word) => {
		let shared = 0;
		while (
			shared < 35 &&
			shared < last.length &&
			last.charCodeAt(shared) === word.charCodeAt(shared)
		)
			shared++;
		last = word;
		return shared.toString(36) + word.slice(shared);
	});
}

/** Undoes `frontCode`. */
export function frontDecode(lines: readonly string[]): string[] {
	let last = "";
	return lines.map((line) => {
		last = last.slice(0, Number.parseInt(line[0] ?? "0", 36)) + line.slice(1);
		return last;
	});
}
