/** What a lexicon says of a root, as bits. */
export const entry = {
	nominal: 1,
	verb: 2,
	/** Listed as a nominal, but it may be an inflected form of another one. */
	doubtful: 4,
} as const;
