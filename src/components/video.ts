/** A video's still loads its player once it is pressed; until then the other host hears nothing of the reader. */
for (const link of document.querySelectorAll<HTMLAnchorElement>(
	"a[data-player]",
))
	link.addEventListener("click", (event) => {
		const address = link.dataset.player;
		if (!address || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const player = document.createElement("iframe");
		player.src = address;
		player.title = link.querySelector("img")?.alt ?? "";
		player.allow = "autoplay; fullscreen; encrypted-media";
		player.referrerPolicy = "strict-origin-when-cross-origin";
		link.replaceWith(player);
		player.focus();
	});
