/**
 * An OKLCH colour as sRGB in hex, for what knows no CSS colours; channels out of gamut are cut off.
 * @param lightness 0–1
 * @param chroma 0–0.4
 * @param hue degrees
 * @see https://bottosson.github.io/posts/oklab/
 */
export function oklchToHex(
	lightness: number,
	chroma: number,
	hue: number,
): string {
	const a = chroma * Math.cos((hue * Math.PI) / 180);
	const b = chroma * Math.sin((hue * Math.PI) / 180);
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return `#${[
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	]
		.map((linear) => {
			const light = Math.min(1, Math.max(0, linear));
			const channel =
				light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
			return Math.round(channel * 255)
				.toString(16)
				.padStart(2, "0");
		})
		.join("")}`;
}

/**
 * A colour of a section in hex.
 * @param colour as `tokens.css` writes it: `oklch(lightness chroma var(--hue, own))`, or in hex already
 * @param hue of the section, in degrees; without it the paper's own, which stands in the colour
 */
export function hexAt(colour: string, hue?: number): string {
	const [, lightness, chroma, own] =
		/^oklch\(([\d.]+) ([\d.]+) var\(--hue, ([\d.]+)\)\)$/.exec(colour) ?? [];
	return lightness === undefined
		? colour
		: oklchToHex(Number(lightness), Number(chroma), hue ?? Number(own));
}
