/**
 * Letters by the part they play where a suffix is joined: one bit a class, so that "after any of these" is one
 * mask. After Қазақ грамматикасы (2002), «Үндестік заңы», and Muhamedowa, Kazakh: A Comprehensive Grammar (2016).
 */
export const sound = {
	vowel: 1,
	u: 2,
	i: 4,
	y: 8,
	r: 16,
	l: 32,
	nasal: 64,
	sibilant: 128,
	voiceless: 256,
	/** Voiced stops end loans only and count as voiceless: клуб-тар, завод-та. */
	stop: 512,
} as const;

const letters: Readonly<Record<string, number>> = {
	аәеоөұүыіэ: sound.vowel,
	у: sound.u,
	и: sound.i,
	й: sound.y,
	р: sound.r,
	л: sound.l,
	мнң: sound.nasal,
	зж: sound.sibilant,
	пфкқтсшщчцхһ: sound.voiceless,
	бвгғд: sound.stop,
};

const firstCode = 0x400;
const classes = new Uint16Array(0x100);
for (const [group, bit] of Object.entries(letters))
	for (const letter of group) classes[letter.charCodeAt(0) - firstCode] = bit;

/** The class bit of the letter at an index, 0 where it is no Kazakh letter. */
export function soundAt(word: string, index: number): number {
	return classes[word.charCodeAt(index) - firstCode] ?? 0;
}

/** Which suffix vowels a stem calls for: 1 back (а ы), 2 front (е і), 3 either. */
export type Harmony = 1 | 2 | 3;

const harmonies = new Uint8Array(0x100);
for (const letter of "аоұы") harmonies[letter.charCodeAt(0) - firstCode] = 1;
for (const letter of "әеөүіэ") harmonies[letter.charCodeAt(0) - firstCode] = 2;
harmonies["и".charCodeAt(0) - firstCode] = 3;

/**
 * Harmony of the first `end` letters: that of the last vowel. и goes with both (қиын, киім, Горький); у passes the
 * question on to the vowel before it, and where there is none, қ ғ tell a back word and к г a front one (қу-ып, гу-іл). What ends in к
 * or г takes front suffixes too (банк-тер), and a surname in -ов, -ев those of either kind (Әйтенов-тің, Серікбаев-тың).
 */
export function harmonyOf(word: string, end: number): Harmony {
	const final = word[end - 1];
	const before = word[end - 2];
	if (final === "в" && (before === "о" || before === "е")) return 3;
	const front = final === "к" || final === "г" ? 2 : 0;
	for (let i = end - 1; i >= 0; i--) {
		const harmony = harmonies[word.charCodeAt(i) - firstCode];
		if (harmony === 1) return front ? 3 : 1;
		if (harmony === 2 || harmony === 3) return harmony;
	}
	for (let i = end - 1; i >= 0; i--) {
		const letter = word[i];
		if (letter === "қ" || letter === "ғ") return 1;
		if (letter === "к" || letter === "г") return 2;
	}
	return 3;
}

/**
 * The spelling that the analyser works on: lower case, glides told apart from vowels (қояды → қойады, азия →
 * азиа), ё as е, without ъ and ь, which fall out before suffixes. A word and its inflected forms are spelled alike, which
 * is all that keys need; it is not meant to be read.
 */
export function soundSpelling(word: string): string {
	const lower = word.toLowerCase();
	if (!/[юяёьъ]/.test(lower)) return lower;
	return lower
		.replace(/[ьъ]/g, "")
		.replace(/ё/g, "е")
		.replace(/ию/g, "иу")
		.replace(/ия/g, "иа")
		.replace(/ю/g, "йу")
		.replace(/я/g, "йа");
}
