declare module "subset-font" {
	/** Cuts a font down to the letters of a text; see the package's README. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: "woff2";
			/** Alternate shapes that only font features reach are left out. */
			noLayoutClosure?: boolean;
			variationAxes?: Record<
				string,
				{ min: number; max: number; default: number }
			>;
		},
	): Promise<Buffer>;
}
