import type { Crumb } from "./lists.ts";

/** What stands round every page: the ways to the sections and to the standing pages. */
export interface Shell {
	sections: Crumb[];
	standing: Crumb[];
}
