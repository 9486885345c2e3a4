import { formatDate } from "../kazakh/dates.ts";
import { type Answer, ask, type Hit } from "./query.ts";
import { type Spelling, spellingOf } from "./spelling.ts";

/** Results shown at a time. */
const step = 10;
/** Milliseconds without a key before the index is asked. */
const pause = 200;

const page = document.querySelector<HTMLElement>("[data-search]");
const form = page?.querySelector("form");
const status = page?.querySelector<HTMLElement>("[role=status]");
const list = page?.querySelector("ol");
const more = page?.querySelector<HTMLButtonElement>("[data-more]");
const hitTemplate = page?.querySelector<HTMLTemplateElement>("#hit");

if (page && form && status && list && more && hitTemplate) {
	const zone = page.dataset.zone ?? "UTC";
	// Stories are found in Cyrillic and shown in the script of the page.
	const spelling: Promise<Spelling> = spellingOf(
		document.documentElement.lang,
		page.dataset.alphabet ?? "",
	);
	let answer: Answer | undefined;
	let asked = 0;

	/** Words to say stand in the page, so that they are in its script. */
	const say = (name: string, count = 0) => {
		const words = page.querySelector<HTMLTemplateElement>(`#say-${name}`);
		const content = words?.content.cloneNode(true) as DocumentFragment;
		const slot = content?.querySelector("data");
		if (slot) slot.textContent = String(count);
		status.replaceChildren(content);
	};

	const draw = (hit: Hit, { spell, spellMarkup, prefix }: Spelling) => {
		const item = hitTemplate.content.cloneNode(true) as DocumentFragment;
		const part = (name: string) =>
			item.querySelector<HTMLElement>(`[data-${name}]`);
		const title = part("title") as HTMLAnchorElement | null;
		if (title) {
			title.href = prefix + hit.path;
			title.textContent = spell(hit.title);
		}
		const section = part("section");
		if (section) {
			section.textContent = spell(hit.section);
			section.style.setProperty("--hue", hit.hue);
		}
		const date = part("date") as HTMLTimeElement | null;
		if (date) {
			date.dateTime = hit.date;
			date.textContent = spell(formatDate(new Date(hit.date), zone));
		}
		const excerpt = part("excerpt");
		if (excerpt) excerpt.innerHTML = spellMarkup(hit.excerpt);
		return item;
	};

	const showMore = async () => {
		if (!answer) return;
		const turn = asked;
		const shown = list.childElementCount;
		const hits = await answer.hits(shown, step);
		if (turn !== asked) return;
		const spelled = await spelling;
		list.append(...hits.map((hit) => draw(hit, spelled)));
		more.hidden = shown + hits.length >= answer.total;
		if (shown > 0) list.querySelectorAll("a")[shown]?.focus();
	};

	const find = async () => {
		const turn = ++asked;
		const fields = new FormData(form);
		const query = {
			text: String(fields.get("q") ?? "").trim(),
			section: String(fields.get("section") ?? ""),
			year: String(fields.get("year") ?? ""),
		};
		const kept = new URLSearchParams(
			Object.entries({
				q: query.text,
				section: query.section,
				year: query.year,
			}).filter(([, value]) => value !== ""),
		);
		history.replaceState(
			null,
			"",
			kept.size > 0 ? `?${kept}` : location.pathname,
		);
		if (query.text === "") {
			list.replaceChildren();
			more.hidden = true;
			status.replaceChildren();
			return;
		}
		say("wait");
		try {
			const found = await ask(query);
			if (turn !== asked) return;
			answer = found;
			list.replaceChildren();
			more.hidden = true;
			say(found.total === 0 ? "none" : "found", found.total);
			await showMore();
		} catch {
			if (turn === asked) say("broken");
		}
	};

	const given = new URLSearchParams(location.search);
	for (const name of ["q", "section", "year"]) {
		const field = form.elements.namedItem(name);
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
			field.value = given.get(name) ?? "";
	}
	let timer = 0;
	form.addEventListener("input", () => {
		clearTimeout(timer);
		timer = window.setTimeout(find, pause);
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		clearTimeout(timer);
		find();
	});
	more.addEventListener("click", showMore);
	find();
}
