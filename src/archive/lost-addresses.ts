import type { Article } from "../article/article.ts";
import { Diagnostic } from "../article/diagnostic.ts";
import { lostAddresses as rules } from "../article/rules/addresses.ts";
import type { Register } from "../edition/register.ts";
import { articlePath } from "../edition/urls.ts";
import type { LastPage } from "./last-site.ts";

/** The last site beside the stories there are now. */
interface Comparison {
	/** Addresses of the last site. */
	last: ReadonlySet<string>;
	/** Tells of a page of the last site. */
	pageAt(address: string): LastPage | undefined;
	register: Register;
	/** Stories that can be read. */
	articles: readonly Article[];
	/** Whether files of stories are there that cannot be read today: an address may be theirs. */
	isPartial: boolean;
}

/** Addresses that readers know and that lead nowhere any more, each with the story that stood there, if it is found. */
export type Lost = ReadonlyMap<string, Article | undefined>;

/** A year's stories may go at once; more than so many are not looked at. */
const most = 500;

/**
 * Finds the addresses of stories, present and old ones, that the last site had and the next will not
 * have. A renamed story is known by its time and title.
 */
export function findLost(comparison: Comparison): Lost {
	const { last, pageAt, register, articles, isPartial } = comparison;
	const gone: string[] = [];
	for (const address of last)
		if (gone.length < most && !register.ownerOf(address)) gone.push(address);
	const lost = new Map<string, Article | undefined>();
	if (gone.length === 0) return lost;
	const fresh = articles.filter(({ id }) => !last.has(articlePath(id)));
	const leadsOn: [from: string, to: string][] = [];
	for (const address of gone) {
		const page = pageAt(address);
		if (page?.to !== undefined) leadsOn.push([address, page.to]);
		else if (page?.published !== undefined) {
			const heir = findHeir(page, fresh);
			if (heir || !isPartial) lost.set(address, heir);
		}
	}
	const byAddress = new Map(articles.map((one) => [articlePath(one.id), one]));
	for (const [from, to] of leadsOn) {
		// With a story that is gone its old addresses go in one.
		const heir = byAddress.get(to) ?? lost.get(to);
		if (heir) lost.set(from, heir);
	}
	return lost;
}

/** The new story that a page of the last site shows. */
function findHeir(
	{ published = "", title }: LastPage,
	fresh: readonly Article[],
): Article | undefined {
	const sameTime = fresh.filter(
		({ date }) => Date.parse(date) === Date.parse(published),
	);
	const sameTitle = (all: readonly Article[]) =>
		all.find((article) => inAttribute(article.title) === title);
	return (
		sameTitle(sameTime) ??
		(sameTime.length === 1 ? sameTime[0] : undefined) ??
		sameTitle(fresh)
	);
}

/** As Astro writes a text into an attribute. */
const inAttribute = (text: string) =>
	text.replaceAll("&", "&#38;").replaceAll('"', "&#34;");

/** How many deleted stories are told of one by one. */
const named = 20;

/** Tells of lost addresses, with the line that keeps them; once it was published that they are gone, nobody is told again. */
export function* explainLost(lost: Lost): Generator<Diagnostic> {
	const byHeir = Map.groupBy(lost.keys(), (address) => lost.get(address));
	for (const [heir, addresses] of byHeir) {
		if (!heir) continue;
		const all = [...heir.redirectFrom, ...addresses];
		yield new Diagnostic(rules["moved-article"](addresses, all), {
			...{ file: heir.file, line: 1, field: ["redirectFrom"] },
		});
	}
	const deleted = byHeir.get(undefined) ?? [];
	for (const address of deleted.slice(0, named)) {
		const file = `content/articles${address.slice(0, -1)}.mdx`;
		yield new Diagnostic(rules["deleted-article"](address), { file, line: 1 });
	}
	if (deleted.length > named)
		yield new Diagnostic(rules["deleted-articles"](deleted.length - named), {
			...{ file: "content/articles", line: 1 },
		});
}
