/**
 * Converts what a `mailto:` address writes beforehand, line by line: the subject and the text of a letter. Whom it goes
 * to stays. An address that cannot be read stays as it is.
 * @param convert a line, which may be an address of the site
 */
export function convertLetter(
	href: string,
	convert: (line: string) => string,
): string {
	try {
		return href.replace(
			/([?&](?:subject|body)=)([^&#]*)/gi,
			(_, key: string, value: string) =>
				key +
				encodeURIComponent(
					decodeURIComponent(value)
						.split(/(\r?\n)/)
						.map(convert)
						.join(""),
				),
		);
	} catch {
		return href;
	}
}
