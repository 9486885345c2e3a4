import { otherwise } from "../archive/live-answers.ts";
import type { Asked } from "../archive/live-archive.ts";
import type { PaperPage } from "../edition/paper.ts";
import type { Shelf } from "../edition/shelf.ts";
import { fileAt } from "./files.ts";
import {
	keepShard,
	type Manifest,
	readShard,
	type ShardNote,
	type ShardRecord,
} from "./manifest.ts";
import { type BroughtShard, copyShard, findShard, type Part } from "./parts.ts";
import { type PictureFiles, storyPictures } from "./pictures.ts";
import { planShard, type Reason, type ShardPlan } from "./plan.ts";
import type { Variants } from "./settings.ts";
import {
	countBeside,
	isMonth,
	isThere,
	type Makers,
	type Shard,
	seemsThere,
	shardsOf,
	yearOfShard,
} from "./shards.ts";

/** What the paper is made by, and what is there of it. */
interface PaperTask {
	shelf: Shelf;
	makers: Makers;
	/** The last site, if what lies there may be used. */
	last: Manifest | undefined;
	parts: readonly Part[];
	/** The only years that are wanted, where the site is made in parts. */
	years: readonly number[] | undefined;
	variants: Variants;
	/** All pages are asked for. */
	force: boolean;
	/** Every file is looked for. */
	verify: boolean;
}

/** Questions of a site's pages that would be answered otherwise today. */
const changedAnswers = (shelf: Shelf, site: Manifest | undefined) =>
	new Set(otherwise(shelf, site?.answers ?? {}));

/** The pages of the paper, shard by shard: which stay, which are made, which go. */
export class PaperBuild {
	readonly #task: PaperTask;
	/** What the new site knows of its shards. */
	readonly notes: Record<string, ShardNote> = {};
	/** Shards that were laid out, with what they hold now. */
	readonly laidOut = new Map<string, ShardRecord>();
	/** Shards of the last site that were laid out or are gone, with what they held. */
	readonly old: ShardRecord[] = [];
	/** Whether the records of all of these could be read. */
	isComplete = true;
	readonly reasons: Partial<Record<Reason, number>> = {};
	readonly pictures: PictureFiles = new Map();
	/** Files of the pages that were made. */
	readonly #madeFiles = new Set<string>();
	/** Questions that are answered otherwise than in the last site. */
	readonly #otherwise: ReadonlySet<string>;
	readonly #brought: BroughtShard[] = [];

	constructor(task: PaperTask) {
		this.#task = task;
		this.#otherwise = changedAnswers(task.shelf, task.last);
	}

	/** The pages that have to be made, laid out as they are asked for. */
	*stalePages(): Generator<PaperPage> {
		const { shelf, makers, last, years } = this.#task;
		const shards = shardsOf(shelf, makers).filter(
			({ name }) => !years || years.some((year) => year === yearOfShard(name)),
		);
		const names = new Set(shards.map(({ name }) => name));
		for (const [name, { key }] of Object.entries(last?.shards ?? {}))
			if (!names.has(name)) this.#retire(name, key);
		for (const shard of shards) yield* this.#pagesOf(shard);
	}

	/** How many pages were made. */
	get made(): number {
		return this.#madeFiles.size;
	}

	/** Copies what parts bring. */
	async copyBrought(): Promise<void> {
		for (const shard of this.#brought) await copyShard(shard);
	}

	*#pagesOf(shard: Shard): Generator<PaperPage> {
		const { name, key } = shard;
		const note = this.#task.last?.shards[name];
		if (note && this.#stays(shard, note)) {
			this.notes[name] = note;
			return;
		}
		const last = note && this.#retire(name, note.key);
		const brought = findShard(this.#task.parts, name, key);
		if (brought && !this.#asksOtherwise(brought)) {
			this.notes[name] = brought.note;
			this.laidOut.set(name, brought.record);
			this.#brought.push(brought);
			return;
		}
		const plan = this.#plan(shard, last);
		for (const page of plan.stale) {
			this.#madeFiles.add(fileAt(page.path));
			yield page;
		}
	}

	#asksOtherwise({ part, note }: BroughtShard): boolean {
		if (note.asked.length === 0) return false;
		const changed = changedAnswers(this.#task.shelf, part.manifest);
		return note.asked.some((question) => changed.has(question));
	}

	#stays(shard: Shard, note: ShardNote): boolean {
		const { force, verify, variants } = this.#task;
		if (force || note.key !== shard.key || shard.readsClock) return false;
		if (note.asked.some((question) => this.#otherwise.has(question)))
			return false;
		if (!verify) return seemsThere(shard.name, note, variants);
		const record = readShard(shard.name, note.key);
		return record !== undefined && isThere(record, variants);
	}

	/** A shard of the last site goes, or is laid out anew. @returns what it held */
	#retire(name: string, key: string): ShardRecord | undefined {
		const record = readShard(name, key);
		if (record) this.old.push(record);
		else this.isComplete = false;
		return record;
	}

	#plan(shard: Shard, last: ShardRecord | undefined): ShardPlan {
		const { shelf, makers, force, variants } = this.#task;
		const { name, key, windows } = shard;
		const plan = planShard(shard, {
			...{ last, otherwise: this.#otherwise },
			...{ force, variants, codeOf: makers.codeOf },
		});
		for (const [reason, count] of Object.entries(plan.reasons))
			this.reasons[reason as Reason] =
				(this.reasons[reason as Reason] ?? 0) + count;
		const pictures = isMonth(name)
			? storyPictures(shelf.stories(name))
			: new Map<string, never>();
		for (const [path, making] of pictures) this.pictures.set(path, making);
		const files = Object.keys(plan.pages);
		this.notes[name] = {
			key,
			pages: files.length,
			beside: countBeside(name, files),
			redirects: plan.redirects,
			asked: [],
		};
		this.laidOut.set(name, {
			pages: plan.pages,
			...(windows ? { windows } : {}),
			pictures: Array.from(pictures.keys(), (path) => path.slice(1)).sort(),
			asked: last?.asked ?? {},
		});
		return plan;
	}

	/**
	 * Keeps what is known of the shards that were laid out.
	 * @param made what the pages that were made asked, by their files
	 * @returns what all pages of the paper asked, with the keys of the answers
	 */
	keepRecords(made: ReadonlyMap<string, Asked>): Asked {
		const { last, parts } = this.#task;
		const answers: Asked = Object.assign(
			{},
			...[last, ...parts.map(({ manifest }) => manifest)].map(
				(site) => site?.answers,
			),
			...made.values(),
		);
		for (const [name, record] of this.laidOut) {
			const note = this.notes[name];
			if (!note) continue;
			const asked = askedIn(record, made, this.#madeFiles);
			note.asked = [...new Set(Object.values(asked).flat())].sort();
			keepShard(name, note.key, { ...record, asked });
		}
		const questions = Object.values(this.notes).flatMap(({ asked }) => asked);
		return Object.fromEntries(
			[...new Set(questions)]
				.sort()
				.map((question) => [question, answers[question] ?? ""]),
		);
	}
}

/** What the pages of a shard asked: those that were made now, the others when they were made. */
function askedIn(
	{ pages, asked }: ShardRecord,
	made: ReadonlyMap<string, Asked>,
	isMade: ReadonlySet<string>,
): ShardRecord["asked"] {
	const found: ShardRecord["asked"] = {};
	for (const file of Object.keys(pages)) {
		const own = isMade.has(file)
			? Object.keys(made.get(file) ?? {})
			: (asked[file] ?? []);
		if (own.length > 0) found[file] = own;
	}
	return found;
}
