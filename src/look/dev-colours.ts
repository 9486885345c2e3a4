/** The ribbon that `npm run dev` draws over pages: no reader sees it, so its colours are no tokens of the site. */
export const ribbonColours = { ground: "#8a1f11", text: "#fff" };
