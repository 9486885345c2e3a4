import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";

/** A line of a plot, labelled at its end. */
export interface Line {
	name: string;
	colour: string;
	dashed: boolean;
	/** Both greater than 0. */
	points: { x: number; y: number }[];
}

const size = { width: 1000, height: 620 };
const area = { left: 70, right: 730, top: 84, bottom: 560 };
const labelHeight = 17;
const ink = "#2b2622";
const grey = "#7d746b";
const rule = "#e9e3d8";

/**
 * Draws lines over two logarithmic axes.
 * @param axes names of the axes, and the unit of the upright one; the values marked below are those the lines have
 * @returns an SVG file
 */
export function drawPlot(
	title: string,
	axes: { x: string; y: string; unit: string },
	lines: Line[],
): string {
	const points = lines.flatMap((line) => line.points);
	const marks = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
	const x = logScale(marks, 1, [area.left + 30, area.right - 30]);
	const ys = points.map((point) => point.y);
	const y = logScale(ys, 1.3, [area.bottom, area.top]);
	const labels = spread(
		lines.flatMap((line) => {
			const last = line.points.at(-1);
			return last ? [{ line, last, left: x(last.x) + 10, top: y(last.y) }] : [];
		}),
	);
	const svg = s(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${size.width} ${size.height}`,
			fontFamily: "system-ui, sans-serif",
			fontSize: 13,
		},
		[
			s("rect", { width: "100%", height: "100%", fill: "#fdfcf9" }),
			write(title, { x: area.left, y: 36, fontSize: 19, fontWeight: 600 }),
			write(axes.y, { x: area.left, y: 60, fill: grey }),
			write(axes.x, {
				x: area.right,
				y: area.bottom + 46,
				fill: grey,
				textAnchor: "end",
			}),
			...ticks(ys).flatMap((value) => [
				s("path", {
					d: `M${area.left} ${y(value)}H${area.right}`,
					stroke: rule,
				}),
				write(format(value), {
					x: area.left - 10,
					y: y(value) + 4,
					fill: grey,
					textAnchor: "end",
				}),
			]),
			...marks.map((value) =>
				write(format(value), {
					x: x(value),
					y: area.bottom + 24,
					fill: grey,
					textAnchor: "middle",
				}),
			),
			...lines.flatMap((line) => drawLine(line, x, y)),
			...labels.map(({ line, last, left, top }) =>
				write(`${line.name}  ${format(last.y)} ${axes.unit}`, {
					x: left,
					y: top + 4,
					fill: line.colour,
					// Keeps a label legible where it stands on a line.
					stroke: "#fdfcf9",
					strokeWidth: 4,
					paintOrder: "stroke",
				}),
			),
		],
	);
	return `${toHtml(svg, { space: "svg" })}\n`;
}

function drawLine(
	{ points, colour, dashed }: Line,
	x: Scale,
	y: Scale,
): ElementContent[] {
	const places = points.map((point) => [x(point.x), y(point.y)] as const);
	return [
		s("path", {
			d: `M${places.map((place) => place.join(" ")).join("L")}`,
			fill: "none",
			stroke: colour,
			strokeWidth: 2.5,
			strokeLinejoin: "round",
			...(dashed ? { strokeDasharray: "7 5" } : {}),
		}),
		...places.map(([cx, cy]) => s("circle", { cx, cy, r: 4, fill: colour })),
	];
}

const write = (text: string, properties: Record<string, string | number>) =>
	s("text", { fill: ink, ...properties }, text);

type Scale = (value: number) => number;

/** Takes the values, with so much air at both ends, to a range of pixels. */
function logScale(
	values: number[],
	air: number,
	[from, to]: [number, number],
): Scale {
	const low = Math.log(Math.min(...values) / air);
	const high = Math.log(Math.max(...values) * air);
	const share = (value: number) =>
		high > low ? (Math.log(value) - low) / (high - low) : 0.5;
	return (value) => Math.round((from + share(value) * (to - from)) * 10) / 10;
}

/** 1, 3, 10, 30 … within the values. */
function ticks(values: number[]): number[] {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return [-1, 0, 1, 2, 3, 4]
		.flatMap((power) => [10 ** power, 3 * 10 ** power])
		.filter((value) => value >= low / 1.3 && value <= high * 1.3);
}

/** Moves labels down that would cover the one above, wherever they begin. */
function spread<T extends { left: number; top: number }>(labels: T[]): T[] {
	const placed: T[] = [];
	for (const label of labels.toSorted((one, other) => one.top - other.top)) {
		const above = placed.findLast(({ left }) => left === label.left);
		const top = Math.max(label.top, (above?.top ?? 0) + labelHeight);
		placed.push({ ...label, top });
	}
	return placed;
}

const format = (value: number) =>
	value.toLocaleString("en", { maximumSignificantDigits: value < 10 ? 2 : 3 });
