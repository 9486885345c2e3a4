/** Nominals whose last vowel falls out before a suffix that begins with one: халқы. Muhamedowa 2016. */
export const droppers: ReadonlySet<string> = new Set(
	`
	орын ерін мұрын қарын мойын қойын ауыз халық құлық қалып көрік бөрік ғұрып ырық парық нарық әріп қауіп ерік мүлік
	құлып көңіл дауыс бауыр сиық шырық ғайып
	`
		.trim()
		.split(/\s+/),
);
