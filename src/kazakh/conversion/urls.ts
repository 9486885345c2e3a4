/** A piece of text that is an address, or one that is not. */
export interface Stretch {
	text: string;
	isAddress: boolean;
}

/** What may make a text hold an address: without it there is nothing to look for. */
const hints = /@|:\/\/|www\.|mailto:|\.қаз/i;

/** Where an address cannot go on: white space, quotes, angle brackets, and the noncharacters. */
const chunks = /[^\s<>"«»“”„\ufffe\uffff]+/g;

/**
 * Parts a text into addresses (URLs, e-mail, names of sites in .қаз) and what stands between them. Punctuation and a
 * Kazakh ending after an address (egov.kz-тен, https://egov.kz-ке) belong to the text. Every character is looked at
 * a fixed number of times.
 */
export function findAddresses(text: string): Stretch[] {
	if (!hints.test(text)) return [{ text, isAddress: false }];
	const stretches: Stretch[] = [];
	let done = 0;
	for (const { 0: chunk, index } of text.matchAll(chunks)) {
		const url = findUrl(chunk);
		const mail = findMail(chunk);
		const found = mail && (!url || mail[0] < url[0]) ? mail : url;
		if (!found) continue;
		const [start, end] = found;
		stretches.push(
			{ text: text.slice(done, index + start), isAddress: false },
			{ text: chunk.slice(start, end), isAddress: true },
		);
		done = index + end;
	}
	stretches.push({ text: text.slice(done), isAddress: false });
	return stretches;
}

function findUrl(chunk: string): [number, number] | undefined {
	const start = chunk.search(
		/(?:https?|ftp):\/\/|mailto:|www\.|[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.қаз(?!\p{L})/iu,
	);
	return start < 0 ? undefined : [start, findEnd(chunk, start)];
}

/** E-mail is found from its @, outwards. */
function findMail(chunk: string): [number, number] | undefined {
	const at = chunk.indexOf("@", 1);
	if (at < 0) return undefined;
	let start = at;
	while (
		start > 0 &&
		/[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u.test(chunk.charAt(start - 1))
	)
		start--;
	const domain = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}]+/u.exec(
		chunk.slice(at + 1),
	);
	return start < at && domain ? [start, at + 1 + domain[0].length] : undefined;
}

function findEnd(chunk: string, start: number): number {
	let end = chunk.length;
	while (end > start && /[.,;:!?)\]}'’…–—-]/.test(chunk.charAt(end - 1))) {
		// A bracket that opens inside the address closes inside it.
		if (chunk[end - 1] === ")" && chunk.slice(start, end).includes("(")) break;
		end--;
	}
	const address = chunk.slice(start, end);
	const stem = address.replace(/-[а-яәғқңөұүһі]{1,8}$/u, "");
	return /[а-яәғқңөұүһі]/iu.test(stem) ? end : start + stem.length;
}
