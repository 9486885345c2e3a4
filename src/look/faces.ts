/** A face of the paper. */
export interface Face {
	/** That of Fontsource: its package is `@fontsource-variable/<id>`, which must stand in `package.json`. */
	id: string;
	/** Its name in style sheets: `tokens.css` says where it is used. */
	family: string;
	/** What is cut out of it. */
	letters: "cyrillic and latin" | "arabic";
}

/** The faces in use. Each has every Kazakh letter of its scripts: many a face lacks ә ғ қ ң ө ү һ, or ڭ ۆ ۇ ە. */
export const faces: readonly Face[] = [
	{ id: "literata", family: "Literata", letters: "cyrillic and latin" },
	{ id: "onest", family: "Onest", letters: "cyrillic and latin" },
	{
		id: "noto-naskh-arabic",
		family: "Noto Naskh Arabic",
		letters: "arabic",
	},
];

/** Their weights in use. */
export const weights = { min: 400, max: 700 };
