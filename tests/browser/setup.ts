import type { TestProject } from "vitest/node";
import { findChromium } from "./chromium.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Path of the browser. */
		chromium: string;
	}
}

/** Looks for a browser once; where there is none, all browser tests fail. */
export async function setup(project: TestProject) {
	project.provide("chromium", await findChromium());
}
