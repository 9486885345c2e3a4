import type { LiveLoader } from "astro/loaders";
import {
	type ArticleFilter,
	answerList,
	answerOne,
	type Collection,
	type Holds,
	keyOf,
	writeQuestion,
} from "./live-answers.ts";
import { askingNow } from "./live-archive.ts";

/** What a collection answers from whatever archive was handed in; every question is recorded with the key of its answer. */
function loaderOf<C extends Collection, Filter extends object>(
	collection: C,
): LiveLoader<Holds[C] & Record<string, unknown>, { id: string }, Filter> {
	const ask = async (
		asked: "entry" | "list",
		filter: { id: string } | Filter | undefined,
	) => {
		const asking = askingNow();
		try {
			const shelf = await asking.source();
			const answers =
				filter && "id" in filter && asked === "entry"
					? answerOne(shelf, collection, String(filter.id))
					: answerList(shelf, collection, filter ?? {});
			asking.asked[writeQuestion(collection, asked, filter)] = keyOf(answers);
			return answers.map(({ entry }) => entry);
		} catch (error) {
			asking.fault = new Error(
				`The collection "${collection}" could not answer: ${error instanceof Error ? error.message : error}`,
				{ cause: error },
			);
			throw asking.fault;
		}
	};
	return {
		name: `archive-${collection}`,
		loadEntry: async ({ filter }) => (await ask("entry", filter))[0],
		loadCollection: async ({ filter }) => ({
			entries: await ask("list", filter),
		}),
	};
}

export const articles = loaderOf<"articles", ArticleFilter>("articles");
export const sections = loaderOf<"sections", Record<string, never>>("sections");
export const authors = loaderOf<"authors", Record<string, never>>("authors");
export const front = loaderOf<"front", Record<string, never>>("front");
