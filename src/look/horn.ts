/**
 * The ram's horn (қошқар мүйіз) as geometry. A horn is a band between two logarithmic spirals, the curve a real horn grows by:
 * its radius shrinks by `growth` with every quarter turn, and the inner edge is the same spiral, smaller. Each quarter turn is one
 * Bézier segment; by self-similarity one handle length serves all of them.
 */

type Point = readonly [x: number, y: number];

export interface HornShape {
	/** Radius after a quarter turn, as a part of the radius before it. */
	readonly growth: number;
	/** Inner edge as a part of the outer one; `growth ** 2` makes the band as wide as the gap, as felt appliqué wants it. */
	readonly inner: number;
	/** Quarter turns from the stem to the tip. */
	readonly quarters: number;
	/** Radius of the tip as a part of the band's half width; above 1 the tip is a bead. */
	readonly tip: number;
}

/** The first radius of every horn, in units of the drawing. */
const RADIUS = 200;

/** Angle by which the tangent of a logarithmic spiral leans inwards from a circle's. */
function lean(growth: number): number {
	return Math.atan((-2 * Math.log(growth)) / Math.PI);
}

/** Béziers along the spiral from quarter `from` to quarter `to` (backwards if `to` is smaller): the start, then three points a segment. */
function spiral(
	shape: HornShape,
	scale: number,
	from: number,
	to: number,
): readonly Point[] {
	const delta = lean(shape.growth);
	const parts = Math.ceil(Math.abs(to - from));
	const step = (to - from) / parts;
	const handle = ((4 / 3) * Math.tan((step * Math.PI) / 8)) / Math.cos(delta);
	// Turned so that the outer edge leaves (0, 0) straight upwards.
	const at = (quarter: number, ahead: number): Point => {
		const radius = RADIUS * scale * shape.growth ** quarter;
		const angle = Math.PI - delta + (quarter * Math.PI) / 2;
		const tangent = angle + Math.PI / 2 + delta;
		return [
			RADIUS * Math.cos(delta) +
				radius * (Math.cos(angle) + ahead * Math.cos(tangent)),
			-RADIUS * Math.sin(delta) +
				radius * (Math.sin(angle) + ahead * Math.sin(tangent)),
		];
	};
	const points: Point[] = [at(from, 0)];
	for (let part = 0; part < parts; part++) {
		const here = from + part * step;
		points.push(at(here, handle), at(here + step, -handle), at(here + step, 0));
	}
	return points;
}

/** A path that goes on in whole, relative units: shorter than absolute ones, and rounding does not add up. */
class Pen {
	#x = 0;
	#y = 0;
	#path = "";

	#step(command: string, ...points: readonly Point[]): this {
		const whole = points.map(
			([x, y]) => [Math.round(x), Math.round(y)] as const,
		);
		const numbers = whole.flatMap(([x, y]) => [x - this.#x, y - this.#y]);
		this.#path += command + numbers.join(" ").replaceAll(" -", "-");
		[this.#x, this.#y] = whole.at(-1) ?? [this.#x, this.#y];
		return this;
	}
	move = (to: Point) => this.#step("m", to);
	line = (to: Point) => this.#step("l", to);
	/** Three points a segment; each segment counts from its own start. */
	curve(points: readonly Point[]): this {
		for (let at = 0; at < points.length; at += 3)
			this.#step("c", ...points.slice(at, at + 3));
		return this;
	}
	/** A part of an ellipse: less than half of it unless `large`, clockwise if `sweep`. */
	arc([rx, ry]: Point, to: Point, large: 0 | 1, sweep: 0 | 1): this {
		return this.#step(
			`a${Math.round(rx)} ${Math.round(ry)} 0 ${large} ${sweep} `,
			to,
		);
	}
	close = () => `${this.#path}z`;
}

/**
 * Draws one horn: out along its outer edge, round the tip, back along its inner edge.
 * @param place puts a point of the spiral into the drawing; `mirrored` if that turns it over
 * @returns where the inner edge ends
 */
function drawHorn(
	pen: Pen,
	shape: HornShape,
	place: (point: Point) => Point,
	mirrored = false,
): Point {
	const { inner, growth, quarters, tip } = shape;
	const [start = [0, 0], ...out] = spiral(shape, 1, 0, quarters).map(place);
	const [turn = [0, 0], ...back] = spiral(shape, inner, quarters, 0).map(place);
	const radius = (RADIUS / 2) * (1 - inner) * growth ** quarters * tip;
	pen
		.line(start)
		.curve(out)
		.arc([radius, radius], turn, tip > 1 ? 1 : 0, mirrored ? 0 : 1)
		.curve(back);
	return back.at(-1) ?? turn;
}

/**
 * The right half of a pair of horns on one stem; its mirror image over x = 0 makes the pair. The foot of the stem is (0, 0),
 * the horns part at (0, −stem).
 * @param foot half the width of the foot
 */
export function hornPath(shape: HornShape, stem: number, foot: number): string {
	// Two units past the axis: halves that only touched would show a seam.
	const pen = new Pen().move([-2, 0]).line([-2, -stem]);
	const [x, y] = drawHorn(pen, shape, ([x, y]) => [x, y - stem]);
	return pen
		.curve([
			[x, y + stem * 0.45],
			[foot, -stem * 0.45],
			[foot, 0],
		])
		.close();
}

/** The upper half of a single horn's S (сыңар мүйіз); turned by 180° about (0, 0) it makes the whole. */
export function hookPath(shape: HornShape, stem: number): string {
	const half = (RADIUS / 2) * (1 - shape.inner) * Math.cos(lean(shape.growth));
	const pen = new Pen().move([-half, 2]);
	drawHorn(pen, shape, ([x, y]) => [x - half, y - stem]);
	return pen.line([half, 2]).close();
}

/**
 * The right half of a bridge: from the crown of an arch down its pier and out into a horn, all in one curve. The arch springs
 * from y = 0; its mirror image over x = 0 makes the bridge.
 * @param span half the opening of the arch
 * @param rise height of the opening
 * @param crown thickness over it
 */
export function bridgePath(
	shape: HornShape,
	span: number,
	rise: number,
	crown: number,
): string {
	const top = rise + crown;
	const pen = new Pen()
		.move([-2, -rise])
		.line([0, -rise])
		.arc([span, rise], [span, 0], 0, 1);
	const [x, y] = drawHorn(pen, shape, ([x, y]) => [x + span, -y], true);
	return pen
		.arc([x, y + top], [0, -top], 0, 0)
		.line([-2, -top])
		.close();
}
