import type { APIRoute, GetStaticPaths } from "astro";
import { pagesOf } from "../../archive/load.ts";
import { answerFeed, forms } from "../../edition/feed.ts";
import type { Shows } from "../../edition/paper.ts";

/** The paper's feed and the sections'. */
export const getStaticPaths = (async () =>
	(await pagesOf("json")).map(({ path, props }) => ({
		params: {
			section: path.slice(1, -forms.json.file.length - 1) || undefined,
		},
		props,
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<Shows["json"]> = ({ props }) =>
	answerFeed(props.feed, "json");
