import type { Message } from "../rules/rule.ts";
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

/** Why a drawing is not published. */
export class DrawingFault extends Error {
	readonly fault: Message;
	/** In the file, from 1; nothing where it is about the whole. */
	readonly line: number | undefined;
	constructor(fault: Message, line?: number) {
		super(fault.reason);
		this.fault = fault;
		this.line = line;
	}
}
