import { statSync } from "node:fs";
import { join } from "node:path";
import type { HostId } from "../../environment/publishing.ts";
import type { Changes } from "../changes.ts";
import { filesOf, type Manifest } from "../manifest.ts";
import { finished } from "../places.ts";
import { checkLimits, hosts, sizeOf } from "./hosts.ts";

/**
 * Sees to it that the new site fits where it will be served.
 * @throws where the host takes no site so large, with a line on each of its limits
 */
export function fitInto(
	host: HostId,
	next: Omit<Manifest, "size">,
	{ changed }: Changes,
): void {
	if (Object.keys(hosts[host].limits).length === 0) return;
	const files = [...filesOf(next)].map((path) => ({
		path,
		bytes: changed.get(path) ?? statSync(join(finished, path)).size,
	}));
	const problems = checkLimits(host, sizeOf(files));
	if (problems.length > 0) throw new Error(problems.join("\n"));
}
