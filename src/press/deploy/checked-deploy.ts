import { answers, changedPage, checkLive } from "./live.ts";
import {
	type Deployed,
	deploy,
	dropWithdrawn,
	restore,
	type Target,
} from "./release.ts";

/** A deploy that was taken back because the live site did not show it. */
export class LiveError extends Error {}

/** What is deployed where, and what is known of it. */
interface Publication {
	target: Target;
	dist: string;
	/** Where readers find it. */
	address: string;
	/** Files that changed since the last deploy. */
	changed: readonly string[];
	/** Whether the live site is asked for what was deployed. */
	check: boolean;
	patience?: Parameters<typeof checkLive>[3];
}

/** A deploy that is served. */
export interface Published extends Deployed {
	/** What to tell besides. */
	note?: string;
	/** Releases that were removed, for they show what was withdrawn. */
	dropped: string[];
}

/**
 * Deploys a site and asks the live one for it; where that does not show it, what was served before is served again.
 * @throws LiveError when it went back
 */
export async function deployChecked({
	target,
	dist,
	address,
	changed,
	check,
	patience,
}: Publication): Promise<Published> {
	// A site nobody reached before says nothing of what is laid now: a name may not lead here yet.
	const wasThere = check && (await answers(address, patience));
	const deployed = await deploy(target, dist);
	const settle = async (note?: string): Promise<Published> => ({
		...deployed,
		...(note === undefined ? {} : { note }),
		dropped: await dropWithdrawn(target),
	});
	if (!check) return settle();
	const pages = changedPage(dist, changed);
	const fault = await checkLive(
		address,
		dist,
		pages,
		wasThere ? patience : { answer: 10_000, pause: 0, ...patience, tries: 1 },
	);
	if (fault === undefined) return settle();
	const { before } = deployed;
	if (before === undefined || !wasThere)
		return settle(
			`The live site was not seen to show it: ${fault}. ${before === undefined ? "There is nothing to go back to" : "It did not answer before the deploy either"}: see whether the server runs and the name leads to it.`,
		);
	await restore(target, before);
	throw new LiveError(
		`${fault}. What was served before is served again. Mend the server, and deploy once more; --no-check deploys without asking, --forward serves what was just deployed.`,
	);
}
