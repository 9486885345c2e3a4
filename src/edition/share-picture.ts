import type { Picture } from "../article/picture.ts";

/** Address of the picture a shared page shows: its own, else its section's cover, else the paper's. */
export const sharePicture = (
	picture: Picture | undefined,
	section: string | undefined,
) =>
	picture
		? `/suret/${picture.hash}-share.jpg`
		: `/suret/bolim-${section ?? "gazet"}.png`;
