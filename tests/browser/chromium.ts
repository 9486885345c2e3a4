import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const isRoot = process.getuid?.() === 0;

const names =
	"chromium chromium-browser google-chrome google-chrome-stable chrome".split(
		" ",
	);
const usualPlaces = [
	"/usr/bin/chromium",
	"/usr/lib/chromium/chromium",
	"/snap/bin/chromium",
	"/opt/google/chrome/chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Whether a browser starts; on some systems a file of its name only says how to install one. */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	// On Windows Chrome does not tell its version but opens a window.
	if (process.platform === "win32") return true;
	const { status, stdout } = spawnSync(path, ["--version"], {
		encoding: "utf8",
		timeout: 30_000,
	});
	return status === 0 && /chrom/i.test(stdout);
}

function findInSystem(): string | undefined {
	const folders = (process.env.PATH ?? "").split(delimiter);
	return [
		...folders.flatMap((folder) => names.map((name) => join(folder, name))),
		...usualPlaces,
	].find(starts);
}

/** The one of npm: for Linux on x64 and arm64. */
async function findInPackages(): Promise<string | undefined> {
	if (process.platform !== "linux") return undefined;
	try {
		const { default: packed } = await import("@sparticuz/chromium");
		const path = await packed.executablePath();
		return starts(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

function install(): string | undefined {
	if (!isRoot || process.platform !== "linux") return undefined;
	console.log("No Chromium found: apt-get install -y chromium");
	for (const command of [
		"update",
		"install -y --no-install-recommends chromium",
	])
		spawnSync("apt-get", command.split(" "), {
			stdio: "inherit",
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
	return findInSystem();
}

/**
 * The path of a Chromium: the one `CHROMIUM_PATH` names, else the system's, else npm's, else one that is installed now.
 * @throws where there is none, naming the command that helps
 */
export async function findChromium(): Promise<string> {
	const given = process.env.CHROMIUM_PATH;
	if (given !== undefined) {
		if (starts(given)) return given;
		throw new Error(`CHROMIUM_PATH names no browser that starts: ${given}`);
	}
	const found = findInSystem() ?? (await findInPackages()) ?? install();
	if (found !== undefined) return found;
	throw new Error(
		"The browser tests need a Chromium. Run: sudo apt-get install -y chromium\n(or set CHROMIUM_PATH to the path of a Chromium or Chrome)",
	);
}

/** Starts the browser; nothing it does by itself reaches the network. */
export function launch(executablePath: string): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: [
			"--disable-background-networking",
			...(isRoot ? ["--no-sandbox"] : []),
		],
	});
}
