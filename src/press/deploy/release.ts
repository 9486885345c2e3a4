import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readRemoteShell } from "../../environment/publishing.ts";

/**
 * A site on one's own server: `releases/<time>` holds each deploy, `current` is a link to the one
 * that is served, `previous` to the one served before. Files that did not change are one file on
 * the disk, however many releases hold them.
 */

/** Where a site is laid: a folder of this machine, or of another one reached by ssh. */
export interface Target {
	/** `user@host`, as ssh takes it. */
	host?: string;
	/** From the root of the file system, without a slash at its end. */
	path: string;
}

/** What a deploy did. */
export interface Deployed {
	release: string;
	/** What travelled: files that the release before did not have as they are. */
	files: number;
	bytes: number;
	/** The release served until then. */
	before?: string;
}

/** How many releases are kept, the current one among them. */
const kept = 5;

/**
 * Reads `user@host:/path` or `/path`. The letters allowed need no quoting in any shell.
 * @throws with what a target looks like
 */
export function readTarget(text: string): Target {
	const [, host, path] =
		/^(?:([\w.][\w.@-]*):)?((?:\/[\w.-]+)+)\/?$/.exec(text) ?? [];
	if (path === undefined || path.split("/").includes(".."))
		throw new Error(
			`«${text}» is no place to deploy to. Write user@host:/srv/altyn-kopir, or /srv/altyn-kopir on this machine.`,
		);
	return { host, path };
}

/**
 * Lays a built site beside the one that is served, and serves it instead by one rename. Until
 * then nothing changes for readers, whatever goes wrong.
 * @throws with what ssh or rsync said
 */
export async function deploy(target: Target, dist: string): Promise<Deployed> {
	if (!existsSync(join(dist, "index.html")))
		throw new Error(`${dist} holds no site. Run: npm run build`);
	const [release = "", current] = (await runThere(target, prepare))
		.trim()
		.split("\n");
	const folder = `${target.path}/releases/${release}`;
	const remote = target.host ? `${target.host}:` : "";
	try {
		const told = await run("rsync", [
			"--recursive",
			"--times",
			// Two builds may write a file twice within one second: times are compared to the last digit.
			"--modify-window=-1",
			"--perms",
			"--chmod=D755,F644",
			"--stats",
			"--no-human-readable",
			...(current ? [`--link-dest=${target.path}/${current}/`] : []),
			`${dist}/`,
			`${remote}${folder}.part/`,
		]);
		await runThere(target, swap, release, String(kept));
		const count = (name: string) =>
			Number(new RegExp(`^${name}: (\\d+)`, "m").exec(told)?.[1] ?? 0);
		return {
			release,
			files: count("Number of regular files transferred"),
			bytes: count("Total transferred file size"),
			...(current ? { before: current.replace("releases/", "") } : {}),
		};
	} catch (error) {
		// What was laid is of no use; that it cannot be removed either is no news.
		await runThere(target, discard, release).catch(() => {});
		throw error;
	}
}

/**
 * Serves the release before the current one again.
 * @returns its name
 * @throws where there is none
 */
export const goBack = async (target: Target): Promise<string> =>
	(await runThere(target, back)).trim();

/**
 * Serves the release after the current one: the way back from `goBack`.
 * @returns its name
 * @throws where there is none
 */
export const goForward = async (target: Target): Promise<string> =>
	(await runThere(target, forward)).trim();

/** Serves a release by its name. @throws where it is not there */
export async function restore(target: Target, release: string): Promise<void> {
	await runThere(target, serve, release);
}

/**
 * Removes the releases that show what the current one says was withdrawn: nobody can go back to them.
 * @returns their names
 */
export const dropWithdrawn = async (target: Target): Promise<string[]> =>
	(await runThere(target, drop)).split("\n").filter(Boolean);

/** Makes a folder for a release; says its name, and what `current` leads to. */
const prepare = `
mkdir -p "$1/releases"
cd "$1"
if [ -e current ] && [ ! -L current ]; then
	echo "$1/current is no link of a deploy: move it away" >&2
	exit 1
fi
find releases -maxdepth 1 -name '*.part' -mtime +0 -exec rm -rf {} +
release=$(date -u +%Y-%m-%dT%H-%M-%S-%3N)
mkdir "releases/$release.part"
echo "$release"
readlink current || true
`;

/** Replaces a link by one rename: there is no moment without it. */
const relink = `
relink() {
	ln -s "$1" "$2.$$"
	mv -T "$2.$$" "$2"
}
`;

const swap = `${relink}
cd "$1"
mv "releases/$2.part" "releases/$2"
if [ -L current ]; then relink "$(readlink current)" previous; fi
relink "releases/$2" current
# The new site is served: that an old one cannot be removed is no failure.
ls -1 releases | grep -v '[.]part$' | sort -r | tail -n "+$(($3 + 1))" | while read -r old; do
	case "releases/$old" in
	"$(readlink current)" | "$(readlink previous || true)") ;;
	*) rm -rf "releases/$old" ;;
	esac
done || true
`;

const discard = `
rm -rf "$1/releases/$2.part"
`;

/** A release withdraws what the current one does if its list holds every line of the current one's. */
const drop = `
cd "$1"
now=$(readlink current)
list="$now/_withdrawn.nginx"
[ -s "$list" ] || exit 0
for old in releases/*; do
	case "$old" in "$now" | *.part) continue ;; esac
	if [ -f "$old/_withdrawn.nginx" ] && ! grep -qvxFf "$old/_withdrawn.nginx" "$list"; then continue; fi
	if [ "$(readlink previous || true)" = "$old" ]; then rm previous; fi
	rm -rf "$old"
	echo "\${old#releases/}"
done
`;

/** Serves the last or first of the releases that stand on one side of the current one. */
const step = (side: "before" | "after") => `${relink}
cd "$1"
now=$(readlink current) || {
	echo "nothing is deployed to $1" >&2
	exit 1
}
to=$(ls -1d releases/* | grep -v '[.]part$' | sort | awk -v now="$now" '$0 ${side === "before" ? "<" : ">"} now' | ${side === "before" ? "tail" : "head"} -n 1)
if [ -z "$to" ]; then
	echo "there is no release ${side} $now" >&2
	exit 1
fi
relink "$now" previous
relink "$to" current
echo "\${to#releases/}"
`;
const back = step("before");
const forward = step("after");

const serve = `${relink}
cd "$1"
[ -d "releases/$2" ]
relink "$(readlink current)" previous
relink "releases/$2" current
`;

/** Runs shell commands where the site is laid; their first argument is the folder there. */
function runThere(
	{ host, path }: Target,
	commands: string,
	...args: string[]
): Promise<string> {
	const shell = ["sh", "-eus", "--", path, ...args];
	const [program = "", ...rest] = host
		? [...readRemoteShell(), host, ...shell]
		: shell;
	return run(program, rest, commands);
}

/** Runs a program. @returns what it said @throws with what it complained of when it fails */
function run(program: string, args: string[], input = ""): Promise<string> {
	const child = spawn(program, args, {
		stdio: ["pipe", "pipe", "pipe"],
		env: { ...process.env, LC_ALL: "C" },
	});
	let said = "";
	let complained = "";
	child.stdout.on("data", (text) => (said += text));
	child.stderr.on("data", (text) => (complained += text));
	// A program that ends before it has read its commands tells why by itself.
	child.stdin.on("error", () => {});
	child.stdin.end(input);
	return new Promise((resolve, reject) => {
		child.on("error", (error: NodeJS.ErrnoException) =>
			reject(
				error.code === "ENOENT"
					? new Error(`There is no ${program}. Run: apt-get install ${program}`)
					: error,
			),
		);
		child.on("close", (code) =>
			code === 0
				? resolve(said)
				: reject(new Error(`${program} failed: ${complained.trim()}`)),
		);
	});
}
