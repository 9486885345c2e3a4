/** Nominals whose last vowel falls out before a suffix that begins with one: халқы. Muhamedowa 2016. */
export const droppers: ReadonlySet<string> = new Set(
	`
	орын ерін мұрын қарын мойын қойын ауыз халық құлық қалып көрік бөрік ғұрып ырық парық нарық әріп қауіп ерік мүлік
	құлып көңіл дауыс бауыр сиық шырық ғайып кейіп қырық
	`
		.trim()
		.split(/\s+/),
);

/** What is left of each before such a suffix: халқ → халық. */
export const shortened: ReadonlyMap<string, string> = new Map(
	Array.from(droppers, (full) => [full.slice(0, -2) + full.slice(-1), full]),
);
