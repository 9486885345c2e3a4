import { h } from "hastscript";
import { paper } from "../paper.ts";
import { componentRules as rules } from "../rules/components.ts";
import type { Component } from "./component.ts";
import { renderImage } from "./figure.ts";

/** Where players come from: hosts that set no cookie before play where there are such. */
export const players = {
	youtube: "https://www.youtube-nocookie.com",
	vimeo: "https://player.vimeo.com",
} as const;

/**
 * The address of the player for a video's page.
 * @returns nothing where the address is not of a known host (`paper.videoHosts`) or names no video
 */
export function findPlayer(address: string): string | undefined {
	if (!/^https:\/\/[^\s\\]+$/i.test(address) || !URL.canParse(address))
		return undefined;
	const url = new URL(address);
	const hosts: readonly string[] = paper.videoHosts;
	if (!hosts.includes(url.host) || url.username || url.password)
		return undefined;
	const [first = "", second = ""] = url.pathname.split("/").filter(Boolean);
	if (url.host.endsWith("vimeo.com"))
		return /^\d+$/.test(first) ? `${players.vimeo}/video/${first}` : undefined;
	const id =
		url.host === "youtu.be"
			? first
			: first === "watch"
				? (url.searchParams.get("v") ?? "")
				: ["embed", "shorts", "live"].includes(first)
					? second
					: "";
	return /^[\w-]{11}$/.test(id) ? `${players.youtube}/embed/${id}` : undefined;
}

export const video: Component = {
	attributes: {
		url: "required",
		title: "required",
		still: "required",
		credit: "required",
	},
	picture: "still",
	holds: "nothing",
	example: '<Video url="…" title="…" still="…" credit="…" />',
	check(element, { url }, tell) {
		if (url === undefined || findPlayer(url)) return;
		const attribute = element.attributes.find(
			(known) => known.type === "mdxJsxAttribute" && known.name === "url",
		);
		tell(attribute ?? element, rules["unknown-video"](url, paper.videoHosts));
	},
	render({ values, picture }) {
		const { url = "", title = "", credit = "" } = values;
		const player = findPlayer(url);
		if (!player || !picture) return h("figure", { className: "video" });
		return h("figure", { className: "video" }, [
			h("a", { href: url, rel: "noopener", dataPlayer: player }, [
				renderImage(picture, title),
				h("span", { className: "video-play" }, "Бейнені қосу"),
			]),
			h("figcaption", [
				`${title} `,
				h("span", { className: "credit" }, credit),
			]),
		]);
	},
};
