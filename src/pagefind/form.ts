/**
 * Number of the form that the files of search have: those that are told in README.md, and those that
 * `src/search/` reads (site.json, roots, keys, headlines). Whoever changes one of them, or the line
 * before the engine's program, takes the next number: the files get an address of their own, and a
 * page that was opened before says that it has to be opened anew.
 */
export const form = 2;
