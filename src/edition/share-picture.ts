import type { Picture } from "../article/picture.ts";

/** Size of pictures shown where a page is shared, pixels: what Open Graph readers expect. */
export const shareSize = { width: 1200, height: 630 };

/** Address of the picture a shared page shows: its own, else its section's cover, else the paper's. */
export const sharePicture = (
	picture: Picture | undefined,
	section: string | undefined,
) =>
	picture
		? `/suret/${picture.hash}-share.jpg`
		: `/suret/bolim-${section ?? "gazet"}.png`;
