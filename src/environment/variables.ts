import { buildTime } from "./clock.ts";
import {
	readHost,
	readIndexNowKey,
	readOnly,
	readRemoteShell,
} from "./publishing.ts";
import { SettingError } from "./setting-error.ts";
import { readHub, readSiteUrl } from "./site-url.ts";

/** A variable of the environment that the project reads. */
interface Variable {
	/** What it sets, and what holds where it is unset. */
	meaning: string;
	/** @throws SettingError where it makes no sense, with what to write instead */
	check(): unknown;
}

/** Every variable that whoever runs the project may set. Those that its processes tell each other are not among them. */
export const variables: Readonly<Record<string, Variable>> = {
	SITE_URL: {
		meaning:
			"address the site is published at, the root of a host; one's own machine, if unset",
		check: () => readSiteUrl(),
	},
	SITE_HOST: {
		meaning:
			"where it is published; the build makes what that host reads, and fails over its limits",
		check: () => readHost(),
	},
	BUILD_TIME: {
		meaning: "ISO 8601 moment the site is built for; now, if unset",
		check: () => buildTime(),
	},
	WEBSUB_HUB: {
		meaning: "hub of the feeds' subscribers, told of news after a deploy",
		check: () => readHub(),
	},
	INDEXNOW_KEY: {
		meaning: "key under which search engines are told of news after a deploy",
		check: () => readIndexNowKey(),
	},
	RSYNC_RSH: {
		meaning: "how a deploy reaches another machine; ssh, if unset",
		check: () => readRemoteShell(),
	},
	ONLY: {
		meaning: "pages or search alone, in one script, for measuring",
		check: () => readOnly(),
	},
};

/** Checks every variable, before anything is done with one. @throws SettingError with a line on each that makes no sense */
export function checkEnvironment(): void {
	const wrong = Object.values(variables).flatMap(({ check }) => {
		try {
			check();
			return [];
		} catch (error) {
			if (error instanceof SettingError) return [error.message];
			throw error;
		}
	});
	if (wrong.length > 0) throw new SettingError(wrong.join("\n"));
}
