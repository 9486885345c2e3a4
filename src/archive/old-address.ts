import { oldAddresses as rules } from "../article/rules/addresses.ts";
import type { Message } from "../article/rules/rule.ts";
import { madeScripts } from "../edition/locales.ts";

/**
 * The shape of an old address, as an editor writes it into `redirectFrom`. It becomes a folder of the
 * site and a key in servers' configurations: what any of them reads in a way of its own is refused.
 */

/** The address without what is wrong with it; nothing where nothing stays. */
function tidied(path: string): string | undefined {
	const tidy = `/${path}/`
		.replace(/\/index\.html(?=\/)/gi, "")
		.replace(/\/{2,}/g, "/");
	return tidy === "/" ? undefined : tidy;
}

const inScript = new RegExp(`^/(?:${madeScripts.join("|")})(?=/.)`, "i");

/** Steps that hosts hide, file systems change, or that mean another folder. */
const oddStep = /(?:^|\/)((?:[._-][^/]*|[^/]*\.)(?=\/|$))/;

/** Faults of old addresses; the first that fits is told. */
const faults: readonly [fault: RegExp, tell: (path: string) => Message][] = [
	[/^https?:/i, rules["old-address-with-host"]],
	[/^(?!\/)/, rules["old-address-without-slash"]],
	[/[?#]/, rules["old-address-with-query"]],
	[/[^a-z0-9/._-]/i, rules["old-address-sign"]],
	[/\/\//, (path) => rules["old-address-slashes"](path, tidied(path))],
	[
		/\/index\.html(?=\/|$)/i,
		(path) => rules["old-address-index"](path, tidied(path)),
	],
	[
		oddStep,
		(path) => rules["old-address-step"](path, oddStep.exec(path)?.[1] ?? ""),
	],
	[/\.(?:br|gz)(?=\/|$)/i, rules["old-address-packed"]],
	[
		inScript,
		(path) =>
			rules["old-address-script"](path, tidied(path.replace(inScript, ""))),
	],
];

/** Says why an address cannot be an old one, and what to write; nothing where its shape is sound. */
export function explainOldAddress(path: string): Message | undefined {
	return faults.find(([fault]) => fault.test(path))?.[1](path);
}
