/** What stories can be filtered by, in the order of the form: names in the index, in addresses and in the form. */
export const filterNames = ["section", "year", "author", "tag"] as const;
export type Filter = (typeof filterNames)[number];

/** Those whose values the search page names, so that they are found by their names; there may be thousands of tags. */
export const namedFilters = ["section", "year", "author"] as const;
export type NamedFilter = (typeof namedFilters)[number];
