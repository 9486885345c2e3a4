import type { Article } from "../../article/article.ts";
import { type Diagnostic, formatDiagnostic } from "../../article/diagnostic.ts";
import { paper } from "../../article/paper.ts";
import { formatDateTime } from "../../kazakh/dates.ts";
import { ribbonColours } from "../../look/dev-colours.ts";
import { addressOf } from "./paper.ts";

/** What an editor is told of a page besides what it shows. */
export interface Telling {
	/** Decoded address of the page. */
	path: string;
	/** What readers do not see yet, by addresses. */
	hidden: ReadonlyMap<string, Article>;
	/** Every mistake of every file. */
	problems: readonly Diagnostic[];
}

/** When readers will see a story. */
export const explainHidden = ({ draft, date }: Article): string =>
	draft
		? "Жоба: жарияланбайды"
		: `${formatDateTime(new Date(date), paper.zone)} шығады`;

/** So many stories or files are named. */
const named = 5;

/**
 * Draws a ribbon over a finished page: that readers do not see it yet, or something it shows; and which files have
 * mistakes. It is drawn here alone, over what the program made: the press never sees it.
 * @returns the page; the same where there is nothing to tell
 */
export function drawRibbon(html: string, telling: Telling): string {
	const lines = [...hiddenLines(html, telling), ...problemLines(telling)];
	if (lines.length === 0) return html;
	const ribbon = `<aside id="dev-ribbon" aria-label="Редакцияға"><style>${style}</style>${lines.map((line) => `<p>${line}</p>`).join("")}</aside>`;
	return html.replace(/<body[^>]*>/, (body) => body + ribbon);
}

function hiddenLines(html: string, { path, hidden }: Telling): string[] {
	const own = hidden.get(path);
	if (own) return [`<strong>${explainHidden(own)}</strong>`];
	const shown = [...hidden].filter(([address]) =>
		html.includes(`href="${address}"`),
	);
	if (shown.length === 0) return [];
	const stories = shown
		.slice(0, named)
		.map(
			([address, story]) =>
				`<a href="${address}">${inText(story.title)}</a> (${inText(explainHidden(story).toLowerCase())})`,
		);
	return [
		`<strong>Бұл бетте оқырман әлі көрмейтін мақала бар:</strong> ${stories.join("; ")}${more(shown.length)}`,
	];
}

function problemLines({ problems }: Telling): string[] {
	const files = [...Map.groupBy(problems, ({ file }) => file)];
	if (files.length === 0) return [];
	const told = files.slice(0, named).map(([file, [first]]) => {
		const address = addressOf(file);
		return address === undefined
			? inText(first ? formatDiagnostic(first) : file)
			: `<a href="${address}"><code>${inText(file)}</code></a>`;
	});
	return [
		`<strong>Түзететін файл бар:</strong> ${told.join("; ")}${more(files.length)}`,
	];
}

const more = (count: number) =>
	count > named ? `; тағы ${count - named}` : "";

/** A text as HTML. */
export const inText = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const style = `
#dev-ribbon {
	padding: 0.5rem var(--gutter, 1rem);
	background: ${ribbonColours.ground};
	color: ${ribbonColours.text};
	font: 0.9375rem/1.4 var(--sans, sans-serif);
	overflow-wrap: anywhere;
}
#dev-ribbon p { max-inline-size: calc(var(--page, 75rem) - 2 * var(--gutter, 1rem)); margin: 0 auto; }
#dev-ribbon p + p { margin-block-start: 0.25rem; }
#dev-ribbon a { color: inherit; text-decoration: underline; }
@media print { #dev-ribbon { display: none; } }
`;
