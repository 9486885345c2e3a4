import type { Archive } from "../article/article.ts";
import { Diagnostic } from "../article/diagnostic.ts";
import type { Claims } from "../article/file.ts";
import {
	oldAddresses,
	owners,
	addressRules as rules,
} from "../article/rules/addresses.ts";
import type { Message } from "../article/rules/rule.ts";
import {
	type Claim,
	deviceIn,
	isTooLong,
	keyOf,
	longest,
	Register,
} from "../edition/register.ts";
import {
	articlePath,
	authorPath,
	authorsPath,
	feedFiles,
	frontPath,
	oldPath,
	searchPath,
	sectionPath,
	standingPath,
	tagsPath,
	withdrawnPath,
} from "../edition/urls.ts";
import { explainOldAddress } from "./old-address.ts";
import { idOf } from "./story-id.ts";

/** All that wants an address of the site. */
export interface Claimants {
	archive: Archive;
	/** All stories, those too of which not everything can be read today. */
	stories: readonly Pick<Claims, "file" | "redirectFrom">[];
	/** Names of standing pages. */
	standing: string[];
	/** Files of `public/`, by their paths from there. */
	publicFiles: string[];
}

/**
 * Enters everything into a register of addresses, drafts and stories to come included: what holds
 * today must not break when their time comes.
 * @returns the register, and a diagnostic for each address that is not free or cannot be one
 */
export function registerClaims(claimants: Claimants): {
	register: Register;
	findings: Diagnostic[];
} {
	const register = new Register();
	const findings: Diagnostic[] = [];
	const refused = new Set<string>();
	for (const claim of claimsOf(claimants)) {
		const place = placeOf(claim);
		// A section that has no address has none for its feeds either.
		if (refused.has(place)) continue;
		const message = enter(claim, register);
		if (!message) continue;
		refused.add(place);
		findings.push(tellOf(claim, message));
	}
	for (const name of claimants.publicFiles) {
		const owner = packedFor(name, register);
		const claim = publicClaim(name);
		if (owner && !refused.has(placeOf(claim)))
			findings.push(tellOf(claim, explainTaken(claim, owner)));
	}
	return { register, findings };
}

const tellOf = ({ file, field }: Claim, message: Message) =>
	new Diagnostic(message, { file, line: 1, field });

const placeOf = ({ file, field }: Claim) => `${file} ${field.join(" ")}`;

/** A claim with what its writer wrote: an id, a name of a file, an old address. */
interface Wanted extends Claim {
	written: string;
}

/** Enters a claim. @returns what is wrong with it, if something is */
function enter(claim: Wanted, register: Register): Message | undefined {
	const { kind, path, written } = claim;
	const isOld = claim.field.includes("redirectFrom");
	const fault = isOld ? explainOldAddress(written) : undefined;
	if (fault) return fault;
	const owner = register.add(claim);
	if (owner) return explainTaken(claim, owner);
	// What lies in a folder already can lie in another.
	if (kind === "public") return undefined;
	const key = keyOf(path);
	const device = deviceIn(key);
	if (device) return rules["windows-name"](device);
	return isTooLong(key)
		? rules["address-too-long"](longest.step, longest.address)
		: undefined;
}

/** Says that an address is not free, as fits whoever wanted it. */
function explainTaken(claim: Wanted, owner: Claim): Message {
	const { kind, written } = claim;
	const who = owner.file || owners.site;
	switch (kind) {
		case "section":
			return rules["section-address-taken"](
				written,
				owner.kind === "section" ? owners.section : who,
			);
		case "author":
			return rules["author-twice"](written);
		case "withdrawn":
			return owner.kind === "withdrawn"
				? rules["withdrawn-twice"](written)
				: oldAddresses["old-address-taken"](written, who);
		case "story":
			return owner.kind === "withdrawn"
				? rules["withdrawn-story"](written, owner.file)
				: explainName(written, owner);
		case "old":
			if (owner.file !== claim.file)
				return oldAddresses["old-address-taken"](written, who);
			return owner.kind === "old"
				? oldAddresses["old-address-twice"](written)
				: oldAddresses["old-address-own"](written);
		default:
			return explainName(written, owner);
	}
}

/** Says that a file has a name that is not free. */
const explainName = (written: string, owner: Claim): Message =>
	owner.kind === "site"
		? rules["address-of-site"](written)
		: rules["address-taken"](written, owner.file);

/** Everybody who wants an address, those first who are to have it. */
function* claimsOf(claimants: Claimants): Generator<Wanted> {
	const { archive, stories, standing, publicFiles } = claimants;
	yield* siteClaims();
	for (const id of standing)
		yield {
			...{ path: standingPath(id), kind: "page", written: id },
			...{ file: `content/pages/${id}.mdx`, field: [] },
		};
	yield* recordClaims(archive);
	yield* withdrawnClaims(archive);
	for (const { file } of stories) {
		const id = idOf(file);
		yield {
			path: articlePath(id),
			kind: "story",
			written: id,
			file,
			field: [],
		};
	}
	for (const name of publicFiles) yield publicClaim(name);
	for (const { file, redirectFrom } of stories)
		for (const [at, from] of redirectFrom.entries())
			yield {
				...{ path: oldPath(from), kind: "old", written: from },
				...{ file, field: ["redirectFrom", at] },
			};
}

const publicClaim = (name: string): Wanted => ({
	...{ path: pathOf(name), kind: "public", written: `/${name}` },
	...{ file: `public/${name}`, field: [] },
});

/** Address of a file by its name, which may hold any sign. */
const pathOf = (name: string) =>
	`/${name.replace(/[^/]+/g, encodeURIComponent)}`;

/** Whose packed copy a file of `public/` would be, if it is not one's own. */
function packedFor(name: string, register: Register): Claim | undefined {
	const plain = name.replace(/\.(?:br|gz)$/, "");
	const owner = plain === name ? undefined : register.ownerOf(pathOf(plain));
	return owner?.kind === "public" ? undefined : owner;
}

/** Files beside the front page that are always made; the lists below it are of the whole paper. */
const siteFiles = [
	...["404.html", "robots.txt", "favicon.svg", "manifest.webmanifest"],
	...feedFiles,
];

function* siteClaims(): Generator<Wanted> {
	const own = { kind: "site", written: "", file: "", field: [] } as const;
	yield { ...own, field: [], path: frontPath, hasLists: true };
	for (const path of [searchPath, tagsPath, authorsPath, withdrawnPath])
		yield { ...own, field: [], path };
	for (const file of siteFiles)
		yield { ...own, field: [], path: frontPath + file };
}

/** Addresses at which the notices of withdrawn stories stand: they come before stories, so that none comes back unnoticed. */
function* withdrawnClaims({ withdrawn }: Archive): Generator<Wanted> {
	const file = "content/withdrawn.yaml";
	const kind = "withdrawn";
	for (const [at, { id, redirectFrom }] of withdrawn.entries()) {
		yield { file, kind, written: id, path: articlePath(id), field: [at, "id"] };
		for (const [place, from] of redirectFrom.entries())
			yield {
				...{ file, kind, written: from, path: oldPath(from) },
				field: [at, "redirectFrom", place],
			};
	}
}

/** Sections with their feeds, and authors. */
function* recordClaims({ sections, authors }: Archive): Generator<Wanted> {
	for (const [at, { id }] of sections.entries()) {
		const path = sectionPath(id);
		const file = "content/sections.yaml";
		const claim = { written: id, file, field: [at, "id"] };
		yield { ...claim, kind: "section", path, hasLists: true };
		for (const feed of feedFiles)
			yield { ...claim, kind: "section", path: path + feed };
	}
	for (const [at, { id }] of authors.entries())
		yield {
			...{ path: authorPath(id), kind: "author", written: id },
			...{ file: "content/authors.yaml", field: [at, "id"] },
			hasLists: true,
		};
}
