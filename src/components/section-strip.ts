/** The strip of sections scrolls where the screen is narrow: the section that is read is brought into view. */
const strip = document.querySelector(".sections ul");
const current = strip?.querySelector("[aria-current]");

if (strip && current) {
	const room = strip.getBoundingClientRect();
	const own = current.getBoundingClientRect();
	// Not scrollIntoView: that would scroll the page as well where a reader comes back to its middle.
	strip.scrollBy({
		left: own.left + own.width / 2 - room.left - room.width / 2,
		behavior: "instant",
	});
}
