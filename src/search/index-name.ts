/** Name of a year's index; it takes the place of a language. */
export const indexName = (year: number | string) => `y${year}`;
