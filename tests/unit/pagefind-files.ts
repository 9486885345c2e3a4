import { gunzipSync } from "node:zlib";

/** CBOR as Pagefind writes it: integers, texts and lists, of told lengths. */
type Value = number | string | Value[];

const mark = "pagefind_dcd";

/** Unpacks a file of Pagefind's. @throws where it has another form */
function unpack(file: Uint8Array): Buffer {
	const content = gunzipSync(file);
	if (content.toString("latin1", 0, mark.length) !== mark)
		throw new Error("Pagefind's files have a new mark");
	return content.subarray(mark.length);
}

/** Reads CBOR. @throws at what Pagefind 1.5 does not write */
function decodeCbor(bytes: Buffer): Value {
	let at = 0;
	const readCount = (short: number) => {
		if (short < 24) return short;
		const size = 2 ** (short - 24);
		if (size > 4) throw new Error(`No length of ${size} bytes was awaited`);
		at += size;
		return bytes.readUIntBE(at - size, size);
	};
	const read = (): Value => {
		const head = bytes.readUInt8(at++);
		const count = readCount(head & 31);
		switch (head >> 5) {
			case 0:
				return count;
			case 1:
				return -1 - count;
			case 3:
				at += count;
				return bytes.toString("utf8", at - count, at);
			case 4:
				return Array.from({ length: count }, read);
			default:
				throw new Error(`No value of type ${head >> 5} was awaited`);
		}
	};
	const value = read();
	if (at !== bytes.length) throw new Error("Something stands behind the value");
	return value;
}

/** A word's pages as its file has them: steps between pages, places in the body, in the fields. */
type Pages = [step: number, body: number[], fields: number[]][];
export type Word = [
	word: string,
	pages: Pages,
	variants: [form: string, pages: Pages][],
];
type Meta = [
	version: string,
	pages: [name: string, words: number][],
	chunks: [from: string, to: string, name: string][],
	filters: [filter: string, name: string][],
	sorts: [sort: string, pages: number[]][],
	fields: string[],
];
type Filter = [filter: string, values: [value: string, pages: number[]][]];

/** An index, read from its files by their paths. */
export interface Index {
	meta: Meta;
	/** Contents of the chunks, in their order. */
	chunks: Buffer[];
	words: Word[];
	filters: Filter[];
	/** Fragments in the order of the pages. */
	fragments: Record<string, unknown>[];
}

/** A fragment by its name: a file of its own, as Pagefind writes it, or a place in a bundle, as ours do. */
function fragmentIn(
	files: ReadonlyMap<string, Uint8Array>,
	name: string,
): Uint8Array {
	const [bundle = "", from, length = ""] = name.split(".");
	const file = files.get(`fragment/${bundle}.pf_fragment`);
	if (!file) throw new Error(`There is no fragment ${name}`);
	if (from === undefined) return file;
	const start = Number.parseInt(from, 36);
	return file.subarray(start, start + Number.parseInt(length, 36));
}

/** Reads an index. @param entry the name of its file of metadata */
export function readIndex(
	files: ReadonlyMap<string, Uint8Array>,
	entry: string,
): Index {
	const open = (path: string) => {
		const file = files.get(path);
		if (!file) throw new Error(`There is no ${path}`);
		return unpack(file);
	};
	const meta = decodeCbor(open(`pagefind.${entry}.pf_meta`)) as Meta;
	const [, pages, chunks, filters] = meta;
	const contents = chunks.map(([, , name]) => open(`index/${name}.pf_index`));
	return {
		meta,
		chunks: contents,
		words: contents.flatMap((content) => (decodeCbor(content) as [Word[]])[0]),
		filters: filters.map(
			([, name]) => decodeCbor(open(`filter/${name}.pf_filter`)) as Filter,
		),
		fragments: pages.map(([name]) =>
			JSON.parse(unpack(fragmentIn(files, name)).toString("utf8")),
		),
	};
}
