/**
 * The one fixed romanisation that addresses are made with. It is plain ASCII and independent of the site's Latin
 * alphabet, so that an address outlives a change of that alphabet.
 */
export const romanisation: Readonly<Record<string, string>> = {
	а: "a",
	ә: "a",
	б: "b",
	в: "v",
	г: "g",
	ғ: "g",
	д: "d",
	е: "e",
	ё: "io",
	ж: "zh",
	з: "z",
	и: "i",
	й: "i",
	к: "k",
	қ: "q",
	л: "l",
	м: "m",
	н: "n",
	ң: "n",
	о: "o",
	ө: "o",
	п: "p",
	р: "r",
	с: "s",
	т: "t",
	у: "u",
	ұ: "u",
	ү: "u",
	ф: "f",
	х: "h",
	һ: "h",
	ц: "ts",
	ч: "ch",
	ш: "sh",
	щ: "sh",
	ъ: "",
	ы: "y",
	і: "i",
	ь: "",
	э: "e",
	ю: "iu",
	я: "ia",
};

/** The longest slug, in characters: longer ones are cut at a word. */
const maxLength = 64;

/**
 * Makes the last part of an address: lower-case ASCII letters and digits in words joined by single hyphens, at most 64
 * characters. Latin letters lose their accents; whatever else has no romanisation parts words. A text without a letter
 * or digit that the romanisation knows gives "". A slug is its own slug.
 */
export function slugify(text: string): string {
	const roman = Array.from(
		text.normalize("NFC").toLowerCase(),
		(letter) => romanisation[letter] ?? letter,
	).join("");
	const slug = roman
		.normalize("NFD")
		.replace(/\p{M}+/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
	return cutAtWord(slug);
}

function cutAtWord(slug: string): string {
	if (slug.length <= maxLength) return slug;
	const end = slug.lastIndexOf("-", maxLength);
	return slug.slice(0, end > 0 ? end : maxLength);
}
