import { showStrays } from "../article/characters.ts";
import type { Diagnostic } from "../article/diagnostic.ts";
import { hash } from "../platform/hash.ts";

/** Writes diagnostics as another program reads them. */
type Reporter = (diagnostics: readonly Diagnostic[]) => string;

/** What `npm run check` can write besides the lines for people, by the name of who reads it; `terminal` is those lines alone. */
export const reporters: Readonly<Record<string, Reporter>> = {
	terminal: () => "",
	json: (diagnostics) =>
		write(diagnostics.map((one) => ({ ...one.toJSON(), source: one.source }))),
	github: (diagnostics) => diagnostics.map(workflowCommand).join("\n"),
	gitlab: (diagnostics) => write(codeQuality(diagnostics)),
};

const write = (value: unknown) => JSON.stringify(value, null, "\t");

/** A command of GitHub's workflows: it puts the message beside the line. */
function workflowCommand(diagnostic: Diagnostic): string {
	const { file, line, column, fatal, ruleId, reason } = diagnostic;
	const properties = Object.entries({ file, line, col: column, title: ruleId })
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	const command = fatal ? "error" : "warning";
	return `::${command} ${properties.join(",")}::${escapeData(showStrays(reason))}`;
}

/** As GitHub's own toolkit does it (`actions/toolkit`, `command.ts`). */
const escapeData = (text: string) =>
	text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) =>
	escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** GitLab's report of code quality. */
function codeQuality(diagnostics: readonly Diagnostic[]) {
	const seen = new Map<string, number>();
	return diagnostics.map(({ file, line, fatal, ruleId, reason }) => {
		// Where lines move, it is the same as before; the same said twice of a file are two.
		const own = [file, ruleId, reason].join("\n");
		const times = seen.get(own) ?? 0;
		seen.set(own, times + 1);
		return {
			description: showStrays(reason),
			check_name: ruleId,
			fingerprint: hash(own, String(times)),
			severity: fatal ? "major" : "minor",
			location: { path: file, lines: { begin: line } },
		};
	});
}
