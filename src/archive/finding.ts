/** A problem found across files, with the field it stands in; its line is looked up when it is told. */
export interface Finding {
	file: string;
	field: (string | number)[];
	message: string;
}

/** `2022/08/x` of `content/articles/2022/08/x.mdx`. */
export const idOf = (file: string) =>
	file
		.split(/[\\/]/)
		.slice(-3)
		.join("/")
		.replace(/\.mdx$/, "");
