import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type {
	AstroAdapter,
	AstroIntegration,
	AstroIntegrationLogger,
	HookParameters,
} from "astro";
import { cacheFolder } from "../platform/cache-folder.ts";
import { inWords } from "./command.ts";
import { DevServer, refusal } from "./dev/server.ts";
import { endWithParent, parentVariable } from "./end-with-parent.ts";
import { makeFonts } from "./fonts.ts";
import { playJournal } from "./journal.ts";
import { lock } from "./lock.ts";
import { answerOwnPages } from "./program/asked.ts";
import { astroCache, folderVariable } from "./program/build-program.ts";
import { constants } from "./program/constants.ts";
import { recordModules } from "./program/modules.ts";
import { shareArchive } from "./program/shared-archive.ts";

type ConfigChange = Parameters<
	HookParameters<"astro:config:setup">["updateConfig"]
>[0];

/** What Astro is told of the press. */
const adapter: AstroAdapter = {
	name: "press",
	entrypointResolution: "auto",
	serverEntrypoint: new URL("./program/entry.ts", import.meta.url),
	previewEntrypoint: join(import.meta.dirname, "preview.ts"),
	supportedAstroFeatures: {
		staticOutput: "stable",
		hybridOutput: "stable",
		serverOutput: "stable",
		sharpImageService: "stable",
	},
};

/**
 * The press as Astro's adapter. Astro builds the program: the paper's routes as a bundle that the press asks for pages,
 * and whatever else is Astro's own. `astro build` by itself makes the whole site, as `npm run build` does.
 */
export function press(): AstroIntegration {
	const folder = process.env[folderVariable];
	const dev = new DevServer();
	let writeAsked: ((folder: string) => void) | undefined;
	return {
		name: "press",
		hooks: {
			"astro:config:setup": async ({ command, updateConfig, logger }) => {
				if (command === "build" && folder === undefined) await buildSite();
				await inWords(makeFonts);
				updateConfig({ vite: { plugins: [constants()] } });
				if (command === "build" && folder !== undefined) {
					endWithParent();
					writeAsked = answerOwnPages();
					updateConfig(programConfig(resolve(folder)));
				}
				if (command === "dev")
					updateConfig({
						vite: {
							cacheDir: join(cacheFolder, "vite"),
							plugins: dev.plugins(),
						},
					});
				if (command === "preview") {
					await inWords(() => finishSite(logger));
					updateConfig({ vite: { plugins: [refusal] } });
				}
			},
			"astro:config:done": ({ setAdapter }) => setAdapter(adapter),
			"astro:build:done": () => {
				if (folder !== undefined) writeAsked?.(folder);
			},
			"astro:routes:resolved": ({ routes }) => {
				dev.routes = routes;
			},
			"astro:server:setup": ({ server, logger }) => dev.watch(server, logger),
		},
	};
}

/** How Astro builds the program. @param folder where it goes */
function programConfig(folder: string): ConfigChange {
	const outDir = pathToFileURL(`${folder}/`);
	return {
		outDir,
		// What Astro keeps has no checksum: a program is built of nothing that is kept.
		cacheDir: pathToFileURL(`${astroCache(folder)}/`),
		// The press lays what stands there: a new file makes no new program.
		publicDir: new URL("public/", outDir),
		build: {
			client: new URL("client/", outDir),
			server: new URL("server/", outDir),
		},
		vite: {
			plugins: [recordModules(folder), shareArchive()],
			// So the bundle loads in a twentieth of a second, and tells of all that pages are made of.
			ssr: { noExternal: true, external: ["sharp"] },
		},
	};
}

/** Makes the whole site in the place of this Astro, which ends with it. */
async function buildSite(): Promise<never> {
	const command = join(import.meta.dirname, "build-site.ts");
	const child = spawn(
		process.execPath,
		[command, ...process.argv.slice(process.argv.indexOf("build") + 1)],
		{
			env: { ...process.env, [parentVariable]: "astro" },
			stdio: ["pipe", "inherit", "inherit"],
		},
	);
	process.exit(
		await new Promise<number>((done) =>
			child.once("close", (code) => done(code ?? 1)),
		),
	);
}

/** Before the site is shown, what a killed build began is finished, when no other build is at it. */
async function finishSite(logger: AstroIntegrationLogger): Promise<void> {
	const release = await lock((pid) =>
		logger.info(`a build is running (process ${pid}); waiting for it`),
	);
	if ((await playJournal()) === "unplayable")
		logger.warn(
			"an earlier build broke off and cannot be finished: the site is not whole. Run: npm run build",
		);
	release();
}
