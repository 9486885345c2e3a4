/** Brings an island to life in the browser. */
export default (island: HTMLElement) => () => {
	const button = island.querySelector("button");
	button?.addEventListener("click", () => {
		button.textContent = String(Number(button.textContent) + 1);
	});
	island.dataset.alive = "";
};
