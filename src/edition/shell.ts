import type { Shelf } from "./shelf.ts";
import { authorsPath, sectionPath, standingPath, tagsPath } from "./urls.ts";
import { byName, type Crumb } from "./ways.ts";

/** What stands round every page: the ways to the sections that have stories, to the indexes of all lists, and to the standing pages. */
export interface Shell {
	sections: Crumb[];
	indexes: Crumb[];
	standing: Crumb[];
}

/** Sections without stories are not offered: their pages wait at their addresses. An index of nothing neither. */
export function shellOf(shelf: Shelf): Shell {
	const { months, sections, authors, standing } = shelf;
	const filled = new Set(
		months.flatMap((month) => Object.keys(month.sections)),
	);
	return {
		sections: sections
			.filter(({ id }) => filled.has(id))
			.map(({ id, name }) => ({ path: sectionPath(id), name })),
		indexes: [
			...(months.some(({ tags }) => Object.keys(tags).length > 0)
				? [{ path: tagsPath, name: "Тақырыптар" }]
				: []),
			...(authors.length > 0 ? [{ path: authorsPath, name: "Авторлар" }] : []),
		],
		standing: standing
			.map(({ id, title }) => ({ path: standingPath(id), name: title }))
			.sort(byName),
	};
}
