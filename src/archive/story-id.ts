/** `2022/08/x` of `content/articles/2022/08/x.mdx`. */
export const idOf = (file: string): string =>
	file
		.split(/[\\/]/)
		.slice(-3)
		.join("/")
		.replace(/\.mdx$/, "");
