import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";

/** Has Node keep what it compiles of our modules: the next process begins a tenth of a second sooner. To be called before they are imported. */
export const keepCompiled = (): void => {
	enableCompileCache(join(cacheFolder, "node"));
};
