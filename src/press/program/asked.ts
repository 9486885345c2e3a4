import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArchive } from "../../archive/archive.ts";
import { type Asked, handIn } from "../../archive/live-archive.ts";
import { ContentError } from "../../article/content-error.ts";
import { publish } from "../../edition/edition.ts";
import { type Shelf, shelfOf } from "../../edition/shelf.ts";
import { buildTime } from "../../environment/clock.ts";

const askedFile = "asked.json";

/** Hands the archive to Astro's own pages while Astro builds them. @returns writes down what they asked, beside the program in its folder */
export function answerOwnPages(): (folder: string) => void {
	let shelf: Promise<Shelf> | undefined;
	const asking = handIn(() => {
		// Nearly no program asks.
		shelf ??= readPublished();
		return shelf;
	});
	return (folder) => {
		// Who asked may have passed over the error.
		if (asking.fault) throw asking.fault;
		writeFileSync(join(folder, askedFile), JSON.stringify(asking.asked));
	};
}

/** What Astro's own pages asked when a program was built. @param folder of the program */
export const readAsked = (folder: string): Asked =>
	JSON.parse(readFileSync(join(folder, askedFile), "utf8")) as Asked;

/** @throws ContentError where content is not sound */
async function readPublished(): Promise<Shelf> {
	const reading = await readArchive();
	if (reading.problems.length > 0) throw new ContentError(reading);
	return shelfOf(publish(reading.archive, buildTime()), reading.standing);
}
