import type { Crumb } from "./ways.ts";

/** What stands round every page: the ways to the sections that have stories, to the indexes of all lists, and to the standing pages. */
export interface Shell {
	sections: Crumb[];
	indexes: Crumb[];
	standing: Crumb[];
}
