/**
 * The register of addresses: who has which address of the site, so that no two pages or files want
 * the same one, and no file stands where a folder must be. It knows addresses alone, in the written
 * script: what stands under `/latn/` and `/arab/` follows from it.
 */

/** Whoever wants an address. */
export interface Claim {
	/** A page's address, `/2022/08/x/`, or a file's, `/robots.txt`. */
	path: string;
	/** The site's own claims may lie in what is kept for the site. */
	kind:
		| "site"
		| "page"
		| "section"
		| "author"
		| "withdrawn"
		| "story"
		| "old"
		| "public";
	/** Where the claim is written, to be told of: a file and the field in it. */
	file: string;
	field: (string | number)[];
	/** Whether lists of years and months stand below the address. */
	hasLists?: boolean;
}

/** An address as most are, which is its own normal form. */
const plain = /^(?:\/[a-z0-9-]+)*\/$/;

/**
 * The form in which addresses are compared: as servers and file systems read them that mind neither
 * letter case nor dots, doubled or backward slashes, percent signs, `index.html`, or what stands
 * behind `?` and `#`.
 */
export function keyOf(path: string): string {
	if (plain.test(path)) return path;
	const steps: string[] = [];
	const whole = decode(path.replace(/[?#].*$/s, ""));
	for (const step of whole
		.normalize("NFC")
		.toLowerCase()
		.split(/[\\/]+/)) {
		if (step === "..") steps.pop();
		// Windows knows no dot or blank at the end of a name.
		else steps.push(step.replace(/[. ]+$/, ""));
	}
	const isFile = /[^\\/.]$/.test(whole) && steps.at(-1) !== "index.html";
	if (steps.at(-1) === "index.html") steps.pop();
	const key = `/${steps.filter((step) => step !== "").join("/")}`;
	return isFile || key === "/" ? key : `${key}/`;
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** Folders and files that the site makes by itself, and those that hosts take for their own. */
const kept =
	/^\/(?:(?:latn|arab|suret|pagefind|_astro|taqyryptar|avtorlar|izdeu|404)|(?:_headers|_(?:redirects|withdrawn)[^/]*|sitemap-[^/]*\.xml))(?:\/|$)/;

/** How the addresses of lists end: of a year, of a month, of its later pages. */
const list = /\/\d{4}\/(?:\d{2}\/(?:bet-\d+\/)?)?$/;

/** The folder a page's folder or a file lies in, with a slash at its end. */
const folderOf = (key: string) =>
	key.slice(0, key.lastIndexOf("/", key.length - 2) + 1);

const ofSite: Claim = { path: "/", kind: "site", file: "", field: [] };

/** Longest name between two slashes, and longest address, in characters: what file systems and servers bear with room to spare. */
export const longest = { step: 200, address: 400 };

/** Whether a file system or a server would not bear an address for its length. @param key as `keyOf` makes it */
export const isTooLong = (key: string): boolean =>
	key.length > longest.step &&
	(key.length > longest.address ||
		key.split("/").some((step) => step.length > longest.step));

/** Names that Windows keeps for devices, whatever ending they have. */
const device = /\/((?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?)(?=\/|$)/;

/** The part of an address that cannot be a file's name everywhere, if there is one. @param key as `keyOf` makes it */
export const deviceIn = (key: string): string | undefined =>
	device.exec(key)?.[1];

/** Addresses with those who have them: first come, first served. */
export class Register {
	readonly #claims = new Map<string, Claim>();
	/** Those of them that are files, not pages: few. */
	readonly #files = new Map<string, Claim>();
	/** Folders that have to be there, without a slash at the end, with the first claim below. */
	readonly #folders = new Map<string, Claim>();
	/** Stories come month by month: what holds of one's folder was looked up with the one before. */
	#lastFolder = "";
	#clearFolder = "";

	/** Enters a claim, unless the address is not free. @returns who has it already */
	add(claim: Claim): Claim | undefined {
		const key = keyOf(claim.path);
		const isOwn = claim.kind === "site" || claim.kind === "author";
		const owner = this.#found(key) ?? (isOwn ? undefined : this.#keeperOf(key));
		if (owner) return owner;
		this.#claims.set(key, claim);
		if (!key.endsWith("/")) {
			this.#files.set(key, claim);
			this.#clearFolder = "";
		}
		this.#enterFolders(key, claim);
		return undefined;
	}

	/** Who has an address, or keeps another from having it; nobody where it is free. */
	ownerOf(path: string): Claim | undefined {
		const key = keyOf(path);
		return this.#found(key) ?? this.#keeperOf(key);
	}

	#found(key: string): Claim | undefined {
		const same = this.#claims.get(key);
		if (same) return same;
		// A file where a folder is, or a folder where a file is.
		if (!key.endsWith("/")) {
			const below = this.#claims.get(`${key}/`) ?? this.#folders.get(key);
			if (below) return below;
		}
		const folder = folderOf(key);
		const begin = folder === this.#clearFolder ? folder.length : 1;
		for (
			let at = key.indexOf("/", begin);
			at > 0;
			at = key.indexOf("/", at + 1)
		) {
			const file = this.#files.get(key.slice(0, at));
			if (file) return file;
		}
		this.#clearFolder = folder;
		return undefined;
	}

	/** Whose an address is by its shape, whether or not something stands there today. */
	#keeperOf(key: string): Claim | undefined {
		if (kept.test(key)) return ofSite;
		const at = key.search(list);
		const owner = at < 0 ? undefined : this.#claims.get(key.slice(0, at + 1));
		return owner?.hasLists ? owner : undefined;
	}

	#enterFolders(key: string, claim: Claim): void {
		const folder = folderOf(key);
		if (folder === this.#lastFolder) return;
		this.#lastFolder = folder;
		for (let at = key.indexOf("/", 1); at > 0; at = key.indexOf("/", at + 1)) {
			const above = key.slice(0, at);
			if (!this.#folders.has(above)) this.#folders.set(above, claim);
		}
	}
}
