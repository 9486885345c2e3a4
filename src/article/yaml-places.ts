import { type Document, isCollection, isMap, isScalar, isSeq } from "yaml";
import { indexPlaces } from "./places.ts";
import type { Written } from "./written.ts";

/** Way to a value: names of fields, and places in lists from 0. */
type Path = readonly PropertyKey[];

/** Where the values of a YAML text stand in their file. */
export interface YamlPlaces {
	/** Line of the value at this path (or of the record that should hold it). */
	lineOf(path: Path): number;
	/** The name of the field at this path, as it is written; nothing where there is none. */
	keyAt(path: Path): Written | undefined;
	/** The value at this path, or the values of the list there, as they are written; those on several lines left out. */
	valuesAt(path: Path): Written[];
}

/** @param firstLine the line of the file on which the text begins, from 1 */
export function findPlaces(
	document: Document,
	text: string,
	firstLine: number,
): YamlPlaces {
	const placeAt = indexPlaces(text);
	const write = (node: unknown): Written[] => {
		if (!isScalar(node) || !node.range) return [];
		const [start, end] = node.range;
		const source = text.slice(start, end);
		if (source.includes("\n")) return [];
		const { line, column } = placeAt(start);
		const place = { line: line + firstLine - 1, column };
		return [{ start: place, source, value: node.value }];
	};
	return {
		lineOf: (path) => placeAt(offsetOf(document, path)).line + firstLine - 1,
		keyAt: (path) => write(pairAt(document, path)?.key)[0],
		valuesAt(path) {
			const node = nodeAt(document, path);
			return isSeq(node) ? node.items.flatMap(write) : write(node);
		},
	};
}

const nodeAt = ({ contents }: Document, path: Path): unknown =>
	path.length === 0
		? contents
		: isCollection(contents)
			? contents.getIn([...path], true)
			: undefined;

function pairAt(document: Document, path: Path) {
	const record = nodeAt(document, path.slice(0, -1));
	return isMap(record) ? pairIn(record.items, path.at(-1)) : undefined;
}

const pairIn = <Pair extends { key: unknown }>(
	pairs: readonly Pair[],
	name: PropertyKey | undefined,
) => pairs.find(({ key }) => isScalar(key) && String(key.value) === name);

/** Offset of the key at a path; where the path breaks off, of the last record that is there. */
function offsetOf(document: Document, path: Path): number {
	let offset = 0;
	for (let steps = 1; steps <= path.length; steps++) {
		const way = path.slice(0, steps);
		const record = nodeAt(document, way.slice(0, -1));
		const node = isMap(record)
			? pairAt(document, way)?.key
			: nodeAt(document, way);
		const start = startOf(node);
		if (start === undefined) break;
		offset = start;
	}
	return offset;
}

const startOf = (node: unknown): number | undefined =>
	isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
