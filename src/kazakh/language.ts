/** The language in tags of BCP 47. Style sheets, which import nothing, name the scripts by the same tags. */

/** That of the text as it is written. */
export const language = "kk";

/** That of what is made of it, by script. */
export const languageIn = {
	latn: `${language}-Latn`,
	arab: `${language}-Arab`,
} as const;

/** With its country, as Open Graph writes it. */
export const locale = `${language}_KZ`;
