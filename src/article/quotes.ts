/** Quotation marks that Kazakh texts do not have, and those they have. */
const anyQuote = /["“”„‟«»]/g;

/**
 * What is to stand in the place of quotation marks that pair: « for those that open and » for those that close.
 * @returns by their places in the text; none where one is alone, stands within others, or is of another sort than its fellow
 */
export function pairQuotes(text: string): ReadonlyMap<number, string> {
	const pairs = new Map<number, string>();
	let open: { sign: string; index: number } | undefined;
	let isWithin = false;
	for (const { 0: sign, index } of text.matchAll(anyQuote)) {
		if (sign === "«" || sign === "»") {
			if (open) return new Map();
			isWithin = sign === "«";
		} else if (isWithin) return new Map();
		else if (!open) {
			if (!canOpen(text, sign, index)) return new Map();
			open = { sign, index };
		} else {
			const isSort = (open.sign === '"') === (sign === '"');
			if (!isSort || !canClose(text, sign, index)) return new Map();
			pairs.set(open.index, "«").set(index, "»");
			open = undefined;
		}
	}
	return open ? new Map() : pairs;
}

const canOpen = (text: string, sign: string, index: number) =>
	sign !== "”" &&
	/^(?:$|[\s(–—-])/.test(text.slice(0, index).slice(-1)) &&
	/^[\p{L}\p{N}(]/u.test(text.slice(index + 1));

const canClose = (text: string, sign: string, index: number) =>
	sign !== "„" &&
	sign !== "‟" &&
	/[^\s(]$/.test(text.slice(0, index)) &&
	/^(?:$|[^\p{L}\p{N}])/u.test(text.slice(index + 1));
