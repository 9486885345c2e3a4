import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildOnce, dist } from "../site.ts";
import { layRelease } from "./release.ts";
import { servers } from "./servers.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** The folder the server serves. */
		root: string;
		/** The server's name. */
		server: string;
		/** Where the server answers without encryption; empty where it does not. */
		plain: string;
	}
}

/** Serves the built site by the server the project of tests is named after. */
export async function setup(project: TestProject) {
	const start = servers[project.name];
	if (!start) throw new Error(`No server is known as ${project.name}`);
	await buildOnce("own");
	const site = await layRelease(dist);
	const folder = await mkdtemp(join(tmpdir(), `altyn-kopir-${project.name}-`));
	const server = await start({ folder, site, tls: true });
	project.provide("server", project.name);
	project.provide("served", server.origin);
	project.provide("plain", server.plain ?? "");
	project.provide("root", join(site, "current"));
	return async () => {
		await server.stop();
		for (const path of [site, folder]) await rm(path, { recursive: true });
	};
}
