/** A story by its headline: what can be shown of it before the index is there. */
export interface Headline {
	url: string;
	title: string;
	/** ISO 8601 instant. */
	date: string;
	section: string;
	hue: number;
}

/** So many stories answer, the newest. */
export const newestCount = 300;

type Row = [url: string, title: string, date: string, section: number];

/** The file: what many stories share stands once. */
interface Packed {
	sections: [name: string, hue: number][];
	stories: Row[];
}

export function encodeHeadlines(headlines: readonly Headline[]): string {
	const sections = new Map<string, [string, number]>();
	for (const { section, hue } of headlines)
		sections.set(section, [section, hue]);
	const names = [...sections.keys()];
	const stories = headlines.map(
		({ url, title, date, section }): Row => [
			url,
			title,
			date,
			names.indexOf(section),
		],
	);
	const packed: Packed = { sections: [...sections.values()], stories };
	return JSON.stringify(packed);
}

export function decodeHeadlines(text: string): Headline[] {
	const { sections, stories } = JSON.parse(text) as Packed;
	return stories.map(([url, title, date, at]) => {
		const [section, hue] = sections[at] ?? ["", 0];
		return { url, title, date, section, hue };
	});
}
