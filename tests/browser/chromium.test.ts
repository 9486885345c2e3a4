import { afterEach, expect, it, vi } from "vitest";
import { findChromium } from "./chromium.ts";

afterEach(() => {
	vi.unstubAllEnvs();
});

it("a browser that is named but not there is told of", async () => {
	vi.stubEnv("CHROMIUM_PATH", "/joq/chromium");
	await expect(findChromium()).rejects.toThrow("/joq/chromium");
});
