/** A piece of text that is a URL or an e-mail address, or one that is neither. */
export interface Stretch {
	text: string;
	isUrl: boolean;
}

/** What may make a text hold a URL: without it there is nothing to look for. */
const hints = /@|:\/\/|www\.|mailto:|\.қаз/i;

/** Where a URL cannot go on: white space, quotes, angle brackets, and the noncharacters. */
const chunks = /[^\s<>"«»“”„\ufffe\uffff]+/g;

/**
 * Cuts a text into URLs (e-mail and names of hosts in .қаз too) and what stands between them. Punctuation and a
 * Kazakh ending after one (egov.kz-тен, https://egov.kz-ке) belong to the text. Every character is looked at
 * a fixed number of times.
 */
export function findUrls(text: string): Stretch[] {
	if (!hints.test(text)) return [{ text, isUrl: false }];
	const stretches: Stretch[] = [];
	let done = 0;
	for (const { 0: chunk, index } of text.matchAll(chunks)) {
		const url = findUrl(chunk);
		const mail = findMail(chunk);
		const found = mail && (!url || mail[0] < url[0]) ? mail : url;
		if (!found) continue;
		const [start, end] = found;
		stretches.push(
			{ text: text.slice(done, index + start), isUrl: false },
			{ text: chunk.slice(start, end), isUrl: true },
		);
		done = index + end;
	}
	stretches.push({ text: text.slice(done), isUrl: false });
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
		// A bracket that opens inside the URL closes inside it.
		if (chunk[end - 1] === ")" && chunk.slice(start, end).includes("(")) break;
		end--;
	}
	const url = chunk.slice(start, end);
	const stem = url.replace(/-[а-яәғқңөұүһі]{1,8}$/u, "");
	return /[а-яәғқңөұүһі]/iu.test(stem) ? end : start + stem.length;
}
