/**
 * Remembers on this device in which script the reader chose to read, and offers it on pages in
 * another one. Nobody is ever sent anywhere; the switch itself is plain links.
 */
const key = "zhazu";
const bar = document.querySelector<HTMLElement>("[data-script-switch]");

/** Storage may be forbidden; then nothing is remembered. */
function attempt<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

if (bar) {
	for (const link of bar.querySelectorAll<HTMLAnchorElement>("a[hreflang]"))
		link.addEventListener("click", () =>
			attempt(() => localStorage.setItem(key, link.hreflang)),
		);

	const chosen = attempt(() => localStorage.getItem(key));
	const refused = attempt(() => sessionStorage.getItem(key));
	const offer = [...bar.querySelectorAll("template")].find(
		({ dataset }) => dataset.offer === chosen,
	);
	if (offer && chosen !== document.documentElement.lang && !refused) {
		bar.append(offer.content.cloneNode(true));
		const shown = bar.querySelector<HTMLElement>(".offer");
		shown?.querySelector("button")?.addEventListener("click", () => {
			shown.remove();
			attempt(() => sessionStorage.setItem(key, "-"));
		});
	}
}
