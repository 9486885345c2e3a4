import type { HostId } from "../../environment/publishing.ts";

/** Where a site may be published, and how much each place takes. */

/** What a host takes at most; where nothing stands, it sets no limit that a newspaper meets. */
interface Limits {
	/** Files of the site. */
	files?: number;
	/** Bytes of the site. */
	bytes?: number;
	/** Bytes of one file. */
	file?: number;
	/** Files in one folder. */
	folder?: number;
}

export interface Host {
	name: string;
	limits: Limits;
	/** Where the limits are written down. */
	source?: string;
	/** What helps when the site has outgrown them. */
	instead?: string;
}

const larger = "your own server and S3-compatible storage set no such limit";

/** The hosts that `SITE_HOST` may name. Limits as they stood in 2026. */
export const hosts = {
	own: { name: "your own server", limits: {} },
	"github-pages": {
		name: "GitHub Pages",
		limits: { bytes: 1e9 },
		source:
			"https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
		instead: `Netlify, ${larger}`,
	},
	"gitlab-pages": {
		name: "GitLab Pages",
		limits: { bytes: 1e9, files: 200_000 },
		source: "https://docs.gitlab.com/user/gitlab_com/#gitlab-pages",
		instead: `Netlify, ${larger}`,
	},
	netlify: {
		name: "Netlify",
		limits: { folder: 54_000 },
		source: "https://docs.netlify.com/deploy/deploy-overview/",
		instead: larger,
	},
	"cloudflare-pages": {
		name: "Cloudflare Pages (free plan)",
		limits: { files: 20_000, file: 25 * 2 ** 20 },
		source: "https://developers.cloudflare.com/pages/platform/limits/",
		instead: `SITE_HOST=cloudflare-pages-paid takes 100,000 files; ${larger}`,
	},
	"cloudflare-pages-paid": {
		name: "Cloudflare Pages (paid plan)",
		limits: { files: 100_000, file: 25 * 2 ** 20 },
		source: "https://developers.cloudflare.com/pages/platform/limits/",
		instead: larger,
	},
	s3: { name: "S3-compatible storage", limits: {} },
} as const satisfies Record<HostId, Host>;

/** How large a site is. */
export interface SiteSize {
	files: number;
	bytes: number;
	largest: { path: string; bytes: number };
	/** The folder that holds most files itself, not counting folders in it. */
	fullest: { path: string; files: number };
}

/** Adds up the files of a site, given by their paths from its root and their bytes. */
export function sizeOf(
	files: Iterable<{ path: string; bytes: number }>,
): SiteSize {
	const size: SiteSize = {
		files: 0,
		bytes: 0,
		largest: { path: "", bytes: 0 },
		fullest: { path: "", files: 0 },
	};
	const folders = new Map<string, number>();
	for (const { path, bytes } of files) {
		size.files++;
		size.bytes += bytes;
		if (bytes > size.largest.bytes) size.largest = { path, bytes };
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		const inFolder = (folders.get(folder) ?? 0) + 1;
		folders.set(folder, inFolder);
		if (inFolder > size.fullest.files)
			size.fullest = { path: folder, files: inFolder };
	}
	return size;
}

const number = new Intl.NumberFormat("en");
const megabytes = (bytes: number) =>
	`${number.format(Math.ceil(bytes / 1e5) / 10)} MB`;
const count = (files: number) =>
	`${number.format(files)} ${files === 1 ? "file" : "files"}`;

/**
 * Compares a site with what its host takes.
 * @returns a line for each limit it is over: what, by how much, and what to do instead
 */
export function checkLimits(id: HostId, size: SiteSize): string[] {
	const host: Host = hosts[id];
	const { limits } = host;
	const { largest, fullest } = size;
	const rows: [
		what: string,
		is: number,
		most: number | undefined,
		write: (value: number) => string,
	][] = [
		["the site", size.files, limits.files, count],
		["the site", size.bytes, limits.bytes, megabytes],
		[largest.path, largest.bytes, limits.file, megabytes],
		[`the folder /${fullest.path}`, fullest.files, limits.folder, count],
	];
	return rows.flatMap(([what, is, most, write]) =>
		most !== undefined && is > most
			? [
					`${host.name} takes at most ${write(most)}; ${what} has ${write(is)}, over by ${write(is - most)}. Instead: ${host.instead}. (${host.source})`,
				]
			: [],
	);
}
