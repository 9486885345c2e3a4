import { Answers } from "./answers.ts";
import { startEngine } from "./engine.ts";
import { clearRecent, readRecent } from "./recent.ts";
import { elementIn, Screen } from "./screen.ts";
import { Session } from "./session.ts";

/** Milliseconds without a key before the index is asked. */
const pause = 200;

const page = document.querySelector<HTMLElement>("[data-search]");
const form = page?.querySelector("form");
if (page && form) start(page, form);

/** Wires the search page. Who opens it is going to search. */
function start(page: HTMLElement, form: HTMLFormElement) {
	startEngine();
	const screen = new Screen(page, form);
	const showRecent = wireRecent(elementIn(page, "[data-recent]"));
	const session = new Session(
		form,
		screen,
		new Answers(screen, page.dataset.alphabet ?? ""),
		(text) => showRecent(text === ""),
	);
	wireForm(form, session);

	elementIn(page, "[data-results]").addEventListener("click", () =>
		session.settle(),
	);
	const more = elementIn<HTMLButtonElement>(page, "[data-more]");
	more.addEventListener("click", async () => {
		more.disabled = true;
		await session.showMore();
		more.disabled = false;
	});
	// The button that a failure brings.
	elementIn(page, "[role=status]").addEventListener("click", ({ target }) => {
		if (!(target instanceof HTMLButtonElement)) return;
		if ("reload" in target.dataset) location.reload();
		else session.repeat();
	});
	window.addEventListener("online", () => {
		if (session.hasFailed()) session.repeat();
	});
	window.addEventListener("popstate", () => session.open(false));
	session.open(true);
}

function wireForm(form: HTMLFormElement, session: Session): void {
	let timer = 0;
	form.addEventListener("input", ({ target }) => {
		session.expect();
		clearTimeout(timer);
		if (target instanceof HTMLSelectElement) session.settle();
		timer = window.setTimeout(() => session.find(), pause);
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		clearTimeout(timer);
		session.find();
		session.settle();
	});
	const filters = form.querySelector("details");
	filters?.addEventListener("toggle", () => {
		// What fails is tried again when they are opened again.
		if (filters.open) session.count().catch(() => {});
	});
}

/** Offers recent queries while nothing is asked. @returns shows or hides them */
function wireRecent(recent: HTMLElement): (isWanted: boolean) => void {
	const show = (isWanted: boolean) => {
		const queries = isWanted ? readRecent() : [];
		recent.hidden = queries.length === 0;
		recent.querySelector("ul")?.replaceChildren(...queries.map(itemOf));
	};
	recent.querySelector("button")?.addEventListener("click", () => {
		clearRecent();
		show(true);
	});
	return show;
}

function itemOf(query: string): HTMLLIElement {
	const item = document.createElement("li");
	const link = document.createElement("a");
	link.href = `?${new URLSearchParams({ q: query })}`;
	link.textContent = query;
	item.append(link);
	return item;
}
