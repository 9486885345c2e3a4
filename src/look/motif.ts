/** The small motifs of a cover, each drawn about (0, 0) within ±100 in the colour it stands in (`currentColor`). */

/** A half and its image over x = 0, or under another `transform`; takes `id` for the half. */
export function mirror(
	id: string,
	d: string,
	transform = "scale(-1 1)",
): string {
	return `<path id="${id}" fill-rule="evenodd" d="${d}"/><use href="#${id}" transform="${transform}"/>`;
}

const line = (width: number, d: string) =>
	`<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}"/>`;

/** Cut out of what it lies in. */
const cut = (d: string) => `<path fill-rule="evenodd" d="${d}"/>`;

/** What draws a motif; a free id goes in. */
type Motif = (id: string) => string;

export const motifs: readonly Motif[] = [
	/** Түйетабан: the two toes and the pad of a camel's foot. */
	(id) =>
		mirror(
			id,
			"M12-30C10-66 22-96 54-98C84-100 100-84 98-54C96-22 66-10 30-12zM44-48C50-74 62-80 74-74C80-62 74-50 48-44zM12 30C10 66 22 96 54 98C84 100 100 84 98 54C96 22 66 10 30 12zM44 48C50 74 62 80 74 74C80 62 74 50 48 44zM-2-22L22 0-2 22",
		),
	/** Тұмарша: the triangle of an amulet with its three pendants. */
	() =>
		`${cut("M0-98L92 46H-92zM0-58L-60 28H60zM0-26L36 28H-36z")}<circle cx="-56" cy="76" r="15"/><circle cy="76" r="15"/><circle cx="56" cy="76" r="15"/>`,
	/** Көз: an eye, rhombus in rhombus. */
	() => cut("M0-98L98 0 0 98-98 0zM0-66L66 0 0 66-66 0zM0-36L36 0 0 36-36 0z"),
	/** Күн: a sun of sixteen rays. */
	() =>
		'<circle r="34"/><circle r="74" fill="none" stroke="currentColor" stroke-width="40" stroke-dasharray="14.53" stroke-dashoffset="7.27"/>',
	/** Шаңырақ: the crown of the yurt. */
	() =>
		line(
			13,
			"M-91 0a91 91 0 0 1 182 0a91 91 0 0 1-182 0H91M0-91V91M-79-44Q0-12 79-44M-79 44Q0 12 79 44M-44-79Q-12 0-44 79M44-79Q12 0 44 79",
		),
	/** Гүл: four petals. */
	() =>
		`<path d="M0-14C46-40 46-72 0-100C-46-72-46-40 0-14M0 14C46 40 46 72 0 100C-46 72-46 40 0 14M14 0C40 46 72 46 100 0C72-46 40-46 14 0M-14 0C-40 46-72 46-100 0C-72-46-40-46-14 0"/><circle cx="58" cy="58" r="11"/><circle cx="-58" cy="58" r="11"/><circle cx="58" cy="-58" r="11"/><circle cx="-58" cy="-58" r="11"/>`,
];
