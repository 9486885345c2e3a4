/**
 * A message about a mistake begins with the page's address, which stands in the link; the sentence the reader has
 * selected is written at its end.
 */
const link = document.querySelector<HTMLAnchorElement>("[data-report]");
const story = document.querySelector("article");

/** Mail programs take addresses of some 2,000 signs, and a Kazakh letter is six of them. */
const limit = 200;

if (link && story) {
	const { href } = link;
	let selected = "";
	// Remembered, for pressing the link may end the selection.
	document.addEventListener("selectionchange", () => {
		const selection = getSelection();
		const text = String(selection).replace(/\s+/g, " ").trim();
		if (text === "" || !story.contains(selection?.anchorNode ?? null)) return;
		selected = text.length > limit ? `${text.slice(0, limit)}…` : text;
	});
	link.addEventListener("click", () => {
		if (selected) link.href = href + encodeURIComponent(`«${selected}»`);
	});
}
