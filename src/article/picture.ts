/** A picture file that lies beside an article. */
export interface Picture {
	/** Path from the project's folder. */
	file: string;
	/** Hex hash of the file's content. */
	hash: string;
	/** Pixels. */
	width: number;
	/** Pixels. */
	height: number;
	format: "jpeg" | "png" | "webp" | "avif" | "svg";
}

/** Widths, in pixels, that a raster picture is scaled to; never above its own. */
const pictureWidths: readonly number[] = [480, 800, 1200, 1600];

/** Size of pictures shown where a page is shared, pixels: what Open Graph readers expect. */
export const shareSize = { width: 1200, height: 630 };

/** The width that is loaded where a browser knows no `srcset`, and by feeds. */
const usualWidth = 800;

/** Widths, in pixels, that this picture is published in: its own where it is narrower than all. */
export function widthsOf({ width }: Pick<Picture, "width">): readonly number[] {
	const fitting = pictureWidths.filter((known) => known <= width);
	return fitting.length > 0 ? fitting : [width];
}

/** Address of one published width of a raster picture. */
const rasterPath = (hash: string, width: number) =>
	`/suret/${hash}-${width}.webp`;

/**
 * Addresses of a picture on the site, for `img`. The content hash in them lets a browser keep them for ever.
 * `width` and `height` are those of the picture that `src` names, so that its place is kept free while it loads.
 */
export function pictureSources(picture: Picture): {
	src: string;
	srcset?: string;
	width: number;
	height: number;
} {
	const { hash, width, height, format } = picture;
	if (format === "svg") return { src: `/suret/${hash}.svg`, width, height };
	const widths = widthsOf(picture);
	const usual = widths.reduce((best, next) =>
		Math.abs(next - usualWidth) < Math.abs(best - usualWidth) ? next : best,
	);
	return {
		src: rasterPath(hash, usual),
		srcset: widths
			.map((known) => `${rasterPath(hash, known)} ${known}w`)
			.join(", "),
		width: usual,
		height: Math.max(1, Math.round((height * usual) / width)),
	};
}
