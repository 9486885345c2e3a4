import { fillCounts } from "./filter-fields.ts";
import { type Answer, ask, loadCounts } from "./query.ts";
import { clearRecent, keepRecent, readRecent } from "./recent.ts";
import { drawHit } from "./result-list.ts";
import { spellingOf } from "./spelling.ts";

/** Results shown at a time. */
const step = 10;
/** Milliseconds without a key before the index is asked. */
const pause = 200;

const fieldNames = ["q", "section", "year", "author", "tag", "sort"];
const sorts = ["best", "newest", "oldest"] as const;

const page = document.querySelector<HTMLElement>("[data-search]");
const form = page?.querySelector("form");
if (page && form) start(page, form);

/** Wires the search page: every word it says stands in the page, in the page's script. */
async function start(page: HTMLElement, form: HTMLFormElement) {
	const get = <T extends HTMLElement>(selector: string): T => {
		const element = page.querySelector<T>(selector);
		if (!element) throw new Error(`The search page lacks ${selector}`);
		return element;
	};
	const status = get("[role=status]");
	const list = get<HTMLOListElement>("[data-results]");
	const more = get<HTMLButtonElement>("[data-more]");
	const recent = get("[data-recent]");
	const template = get<HTMLTemplateElement>("#hit");
	const zone = page.dataset.zone ?? "UTC";
	const spelling = await spellingOf(
		document.documentElement.lang,
		page.dataset.alphabet ?? "",
	);
	let answer: Answer | undefined;
	let asked = 0;
	let wanted = step;

	/** A line of the page with its gap filled. */
	const line = (name: string, filling: string | Node = "") => {
		const words = get<HTMLTemplateElement>(`#say-${name}`).content;
		const said = words.cloneNode(true) as DocumentFragment;
		said.querySelector("data")?.replaceChildren(filling);
		const part = document.createElement("span");
		part.append(said);
		return part;
	};

	const read = () => {
		const fields = new FormData(form);
		const value = (name: string) => String(fields.get(name) ?? "").trim();
		return {
			// A space at the end says that the word is whole.
			text: String(fields.get("q") ?? "").trimStart(),
			filters: Object.fromEntries(
				["section", "year", "author", "tag"].map((name) => [name, value(name)]),
			),
			sort: sorts.find((name) => name === value("sort")) ?? "best",
		};
	};

	const tell = (found: Answer) => {
		const lines = [
			found.total === 0
				? line("none")
				: line(found.isOpen ? "open" : "found", String(found.total)),
		];
		if (found.total > 0 && found.left.length > 0)
			lines.push(
				line("left", found.left.map((word) => `«${word}»`).join(", ")),
			);
		if (found.suggestion !== undefined) {
			const link = document.createElement("a");
			link.href = `?${new URLSearchParams({ q: found.suggestion })}`;
			link.textContent = `«${spelling.spell(found.suggestion)}»`;
			lines.push(line("suggestion", link));
		}
		status.replaceChildren(...lines);
	};

	const showMore = async (turn = asked) => {
		if (!answer || turn !== asked) return;
		const shown = list.childElementCount;
		const hits = await answer.hits(shown, step);
		if (turn !== asked || !answer) return;
		const found = answer;
		const query = read().text.trim();
		list.append(
			...hits.map((hit) =>
				drawHit(hit, found, { template, zone, spelling, query }),
			),
		);
		more.hidden = shown + hits.length >= found.total && !found.isOpen;
	};

	/** From the first key until the answer stands, what is shown is about to change. */
	const setBusy = (isBusy: boolean) => {
		list.ariaBusy = String(isBusy);
	};
	let timer = 0;

	/** Asks for so many results as are wanted; older years are loaded for them if need be. */
	const find = async () => {
		const turn = ++asked;
		clearTimeout(timer);
		timer = 0;
		setBusy(true);
		const query = read();
		const kept = new URLSearchParams(
			[...new FormData(form)].flatMap(([name, value]) =>
				value === "" || value === "best" ? [] : [[name, String(value).trim()]],
			),
		);
		history.replaceState(
			null,
			"",
			kept.size > 0 ? `?${kept}` : location.pathname,
		);
		showRecent();
		if (query.text.trim() === "") {
			list.replaceChildren();
			status.replaceChildren();
			more.hidden = true;
			setBusy(false);
			return;
		}
		if (!answer) status.replaceChildren(line("wait"));
		try {
			const found = await ask(query, wanted);
			if (turn !== asked) return;
			answer = found;
			fillCounts(form, found.counts, spelling);
			tell(found);
			list.replaceChildren();
			const count = Math.min(wanted, found.total);
			while (turn === asked && list.childElementCount < count)
				await showMore(turn);
			if (turn === asked) more.hidden = wanted >= found.total && !found.isOpen;
		} catch {
			if (turn === asked) status.replaceChildren(line("broken"));
		}
		if (turn === asked && timer === 0) setBusy(false);
	};

	const findAnew = () => {
		wanted = step;
		return find();
	};

	const showRecent = () => {
		const queries = read().text.trim() === "" ? readRecent() : [];
		recent.hidden = queries.length === 0;
		recent.querySelector("ul")?.replaceChildren(
			...queries.map((query) => {
				const item = document.createElement("li");
				const link = document.createElement("a");
				link.href = `?${new URLSearchParams({ q: query })}`;
				link.textContent = query;
				item.append(link);
				return item;
			}),
		);
	};

	const given = new URLSearchParams(location.search);
	for (const name of fieldNames) {
		const field = form.elements.namedItem(name);
		const value = given.get(name);
		// What a reader typed before this program came stays.
		if (value === null) continue;
		if (field instanceof HTMLInputElement) field.value = value;
		if (!(field instanceof HTMLSelectElement)) continue;
		if (value && ![...field.options].some((option) => option.value === value))
			field.add(new Option(spelling.spell(value), value));
		if (value) field.value = value;
	}

	form.addEventListener("input", () => {
		setBusy(true);
		clearTimeout(timer);
		timer = window.setTimeout(findAnew, pause);
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		const text = read().text.trim();
		if (text) keepRecent(text);
		findAnew();
	});
	// Filters are counted once somebody wants to choose: it takes the filters of all years.
	let isCounted = false;
	form.addEventListener("focusin", async ({ target }) => {
		if (isCounted || !(target instanceof HTMLSelectElement)) return;
		isCounted = true;
		const turn = asked;
		let counts = await loadCounts();
		// The answer itself stays as it is: somebody may be on the way to it by keyboard.
		if (read().text.trim() !== "") ({ counts } = await ask(read(), wanted));
		if (turn === asked) fillCounts(form, counts, spelling);
	});
	list.addEventListener("click", () => keepRecent(read().text.trim()));
	more.addEventListener("click", async () => {
		const shown = list.childElementCount;
		wanted += step;
		if (answer && shown < answer.total) await showMore();
		else await find();
		list.querySelectorAll("a")[shown]?.focus();
	});
	recent.querySelector("button")?.addEventListener("click", () => {
		clearRecent();
		showRecent();
	});
	await find();
}
