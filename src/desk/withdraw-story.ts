import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Document, isSeq, parseDocument, YAMLSeq } from "yaml";
import { readArchive } from "../archive/archive.ts";
import type { Withdrawal } from "../article/article.ts";
import { formatDiagnostic } from "../article/diagnostic.ts";
import { splitFrontMatter } from "../article/file.ts";
import { nearest } from "../article/nearest.ts";
import { readRecordFile } from "../article/record-file.ts";
import { withdrawnSchema } from "../article/schema.ts";
import { readTextFile } from "../article/text-file.ts";
import { parseYaml } from "../article/yaml.ts";
import { writeAtomically } from "../platform/atomic-write.ts";
import { writeNow } from "./desk-clock.ts";
import { DeskError } from "./options.ts";

const record = join("content", "withdrawn.yaml");
const articles = join("content", "articles");

/** What a withdrawal did. */
interface Withdrawn {
	/** Files that were deleted, from the project's folder. */
	removed: string[];
	/** Warnings of what still names the story. */
	named: string[];
}

/**
 * Withdraws a story: notes it in `content/withdrawn.yaml`, then deletes its file and the pictures that it alone shows.
 * Broken off in between, it goes on when it is asked again.
 * @param written the story's id, its address, or its file
 * @throws DeskError where there is no such story, or it was never shown; nothing was changed then
 */
export async function withdraw(
	written: string,
	reason?: string,
): Promise<Withdrawn> {
	const id = idIn(written);
	const file = join(articles, `${id}.mdx`);
	const text = readStory(id, file);
	const front = splitFrontMatter(text);
	const { value } = parseYaml(front?.yaml ?? "", file, 2);
	const fields = new Map<string, unknown>(
		typeof value === "object" && value !== null ? Object.entries(value) : [],
	);
	if (fields.get("draft") === true)
		throw new DeskError(
			`«${id}» – жоба, оны оқырман көрген жоқ. Керек болмаса, файлын өшіріңіз: ${file}`,
		);
	const old = fields.get("redirectFrom");
	note({
		id,
		date: writeNow(),
		...(reason === undefined ? {} : { reason }),
		redirectFrom: Array.isArray(old) ? old.map(String) : [],
	});
	const removed = [file, ...ownPictures(file, text)];
	for (const one of removed) rmSync(one);
	const { warnings } = await readArchive();
	return {
		removed,
		named: warnings
			.filter(({ message }) => message.includes(id))
			.map(formatDiagnostic),
	};
}

/** The id in whatever names a story: `2022/11/x`, `/latn/2022/11/x/`, a whole address, a file. @throws DeskError where there is none */
function idIn(written: string): string {
	const [, id] =
		/(?:^|\/)(\d{4}\/\d{2}\/[a-z0-9-]+)(?:\.mdx|\/(?:index\.html)?)?(?:[?#].*)?$/.exec(
			written.replaceAll("\\", "/"),
		) ?? [];
	if (id !== undefined) return id;
	throw new DeskError(
		`«${written}» – мақаланың id-і емес. Жылын, айын, атын жазыңыз, мысалы: 2022/11/dombyra`,
	);
}

function readStory(id: string, file: string): string {
	const { text } = readTextFile(file);
	if (text !== undefined) return text;
	if (noted().some((one) => one.id === id))
		throw new DeskError(`«${id}» мақаласы бұрын алынып тасталған: ${record}`);
	const folder = dirname(file);
	const names = existsSync(folder) ? readdirSync(folder) : [];
	const near = nearest(
		basename(id),
		names.flatMap((name) => /^(.*)\.mdx$/.exec(name)?.[1] ?? []),
	);
	throw new DeskError(
		`«${id}» деген мақала жоқ. ${near ? `«${dirname(id)}/${near}» деп жазыңыз` : `Ол ${folder} бумасында тұруы керек еді: id-ін тексеріңіз`}`,
	);
}

/** What was withdrawn before. @throws DeskError where the record cannot be read */
function noted(): Withdrawal[] {
	const { value, problems } = readRecordFile(record, withdrawnSchema);
	const [wrong] = problems;
	if (!value)
		throw new DeskError(
			`${record} қате жазылған: ${wrong?.message ?? ""}. Алдымен соны түзетіңіз: npm run check`,
		);
	return value;
}

/** Adds a withdrawal to the record, whose remarks stay as they are. */
function note({ redirectFrom, ...withdrawal }: Withdrawal): void {
	if (noted().some(({ id }) => id === withdrawal.id)) return;
	const document: Document = parseDocument(readTextFile(record).text ?? "");
	if (!isSeq(document.contents)) document.contents = new YAMLSeq();
	document.add({
		...withdrawal,
		...(redirectFrom.length > 0 ? { redirectFrom } : {}),
	});
	writeAtomically(record, document.toString({ lineWidth: 0 }));
}

/** The pictures beside a story that it shows and no other of its folder does. */
function ownPictures(file: string, text: string): string[] {
	const folder = dirname(file);
	const names = readdirSync(folder);
	const others = names
		.filter((name) => name.endsWith(".mdx") && name !== basename(file))
		.map((name) => readTextFile(join(folder, name)).text ?? "");
	return names
		.filter((name) => /\.(?:jpe?g|png|svg|webp|avif|gif)$/i.test(name))
		.filter((name) => text.includes(name))
		.filter((name) => !others.some((other) => other.includes(name)))
		.map((name) => join(folder, name));
}
