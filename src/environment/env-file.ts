import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { hasCode } from "../platform/error-code.ts";

/**
 * Takes the project's variables from `.env` in its folder; what is set already stays. To be imported before all that
 * reads the environment. Others' variables are left to Vite, which has `.env.local` and others besides.
 */

/**
 * `variables.ts` tells of each; it reads them when it is loaded, and so comes later. A test compares.
 * @public
 */
export const names = [
	"SITE_URL",
	"SITE_HOST",
	"BUILD_TIME",
	"WEBSUB_HUB",
	"INDEXNOW_KEY",
	"RSYNC_RSH",
	"ONLY",
];

function readEnvFile(): NodeJS.Dict<string> {
	try {
		return parseEnv(readFileSync(".env", "utf8"));
	} catch (error) {
		if (hasCode(error, "ENOENT")) return {};
		throw error;
	}
}

const written = readEnvFile();
for (const name of names)
	if (written[name] !== undefined) process.env[name] ??= written[name];
