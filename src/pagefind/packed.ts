import { gzipSync } from "node:zlib";
import { hash } from "../platform/hash.ts";

/** What stands at the head of each of Pagefind's files once it is unpacked. */
const mark = Buffer.from("pagefind_dcd");

/** Pagefind's files, packed as it packs them. @param level 0–9, as gzip understands it */
export const pack = (content: string | Uint8Array, level: number): Uint8Array =>
	gzipSync(Buffer.concat([mark, Buffer.from(content)]), { level });

/** The name of a file of an index: it changes with the content. */
export const nameOf = (index: string, ...content: (string | Uint8Array)[]) =>
	`${index}_${hash(...content).slice(0, 10)}`;
