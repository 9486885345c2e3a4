import { statSync } from "node:fs";
import { join } from "node:path";
import { settings } from "./settings.ts";

/**
 * Where a build lays the site. What makes pages is told of it and does not ask: a new flag or host is in the key of no
 * page.
 */

/** The site readers see, and the folder in which what changes of it is made. */
export const finished = settings.finished;
export const draft = join(settings.home, "draft");

/** Whether a file lies in the site. */
export const isFile = (file: string): boolean =>
	statSync(join(finished, file), { throwIfNoEntry: false })?.isFile() === true;
