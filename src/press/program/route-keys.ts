import { hash } from "../../platform/hash.ts";
import { anyVariable, type BuiltModules } from "./modules.ts";

/** What Astro's manifest gives a page of a route besides its code. */
interface RouteAssets {
	component: string;
	/** Names of its styles, browser code and links, as text. */
	files: string;
}

/** What is asked of the program for its keys. */
interface Ground {
	modules: BuiltModules;
	routes: readonly RouteAssets[];
	/** Files of browser code by the ids under which code asks for them. */
	browserFiles: Readonly<Record<string, string>>;
	/** Versions of the software that renders. */
	renderer: string;
	env: Readonly<Record<string, string | undefined>>;
}

/** The moment of a build is told to pages as an input. */
const clock = "BUILD_TIME";

/** Modules every page goes through, by what their ids begin with. */
const shared = ["virtual:astro:middleware", "virtual:astro:renderers"];

/**
 * The key of each route's code: the modules it is made of, followed from its component and the middleware; the
 * files Astro's manifest names for it; the variables its code reads; the renderer's version.
 * @returns keys by component; nothing for a route that reads the clock itself: its pages are always made
 */
export function routeKeys(ground: Ground): Map<string, string | undefined> {
	const { modules, routes } = ground;
	const common = Object.keys(modules).filter((id) =>
		shared.some((name) => id.startsWith(name)),
	);
	// What only its run can tell may be anything.
	const open = Object.keys(modules).filter((id) => modules[id]?.isOpen);
	return new Map(
		routes.map(({ component, files }) => {
			const own = closure(modules, [component, ...common, ...open]);
			return [component, keyOf(own, files, ground)];
		}),
	);
}

/** All that modules import, and what that imports. */
function closure(modules: BuiltModules, entries: string[]): Set<string> {
	const found = new Set<string>();
	const todo = [...entries];
	for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		todo.push(...(modules[id]?.imports ?? []));
	}
	return found;
}

function keyOf(
	ids: ReadonlySet<string>,
	files: string,
	{ modules, browserFiles, renderer, env }: Ground,
): string | undefined {
	const own = [...ids].sort().flatMap((id) => modules[id] ?? []);
	const variables = new Set(own.flatMap((module) => module.variables));
	if (variables.has(clock)) return undefined;
	const values = variables.has(anyVariable)
		? Object.entries(env).filter(([name]) => name !== clock)
		: [...variables].map((name) => [name, env[name]]);
	return hash(
		renderer,
		files,
		...own.map(({ code }) => code),
		...own.flatMap(({ browserCode }) =>
			browserCode.map((id) => browserFiles[id] ?? ""),
		),
		JSON.stringify(values.sort()),
	);
}
