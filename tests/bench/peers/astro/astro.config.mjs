import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

export default defineConfig({
	site: "http://localhost:4321",
	trailingSlash: "always",
	integrations: [mdx()],
	experimental: { incrementalBuild: process.env.INCREMENTAL === "1" },
});
