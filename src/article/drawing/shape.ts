import type { Rule } from "./style.ts";

/** An element of a drawing, and all of it that is published. */
export interface Shape {
	name: string;
	attributes: Map<string, string>;
	children: (Shape | string)[];
	/** Of a `style` element, which has no children then. */
	rules: Rule[];
	/** In the file, from 1. */
	line: number;
}

/** Why a drawing is not published, in Kazakh. */
export class DrawingFault extends Error {
	/** In the file, from 1; nothing where it is about the whole. */
	readonly line: number | undefined;
	constructor(message: string, line?: number) {
		super(message);
		this.line = line;
	}
}
