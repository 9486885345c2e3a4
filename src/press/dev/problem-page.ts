import { readFileSync } from "node:fs";
import { showStrays } from "../../article/characters.ts";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { language } from "../../kazakh/language.ts";
import { tokensPlace } from "../../look/tokens.ts";
import { inText } from "./ribbon.ts";

/**
 * What stands in the place of a page that cannot be made: its problems, file by file. The page comes back by itself, for
 * the server's own script reloads it when the content is read anew.
 */
export function problemPage(problems: readonly Diagnostic[]): string {
	const files = [...Map.groupBy(problems, ({ file }) => file)];
	const title = "Бетті шығару үшін мына жерлерді түзету керек";
	return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${tokens()}${style}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>${title}</h1>
${files.map(([file, own]) => section(file, own)).join("\n")}
<p class="after">Түзетіп, файлды сақтаңыз: бет өзі қайта ашылады.</p>
</main>
</body>
</html>
`;
}

const section = (file: string, problems: readonly Diagnostic[]) => `<section>
<h2><code>${inText(file)}</code></h2>
<ol>
${problems.map(item).join("\n")}
</ol>
</section>`;

const item = ({ line, column, message, stack }: Diagnostic) =>
	`<li><strong>${line}-жол${column === undefined ? "" : `, ${column}-таңба`}</strong> ${inText(showStrays(message))}${stack ? `<pre>${inText(stack)}</pre>` : ""}</li>`;

/** The paper's colours and measures; the faces are the reader's own. */
const tokens = () => readFileSync(tokensPlace, "utf8").replaceAll("</", "");

const style = `
body {
	margin: 0;
	padding: var(--s8) var(--gutter) var(--s16);
	background: var(--paper);
	color: var(--ink);
	font: var(--text) / calc(var(--leading) * var(--air)) var(--serif);
	overflow-wrap: anywhere;
}
main { max-inline-size: var(--column); margin: 0 auto; }
h1 {
	margin: 0 0 var(--s6);
	padding-block-start: var(--s4);
	border-block-start: 4px solid var(--gold);
	font: 700 var(--h2) / calc(1.25 * var(--air)) var(--serif);
}
h2 { margin: var(--s8) 0 var(--s3); font: 600 var(--text) / 1.4 var(--sans); }
ol { margin: 0; padding: 0; list-style: none; }
li { padding: var(--s3) 0; border-block-start: 1px solid var(--rule); }
li strong { font: 600 var(--small) / 1.4 var(--sans); color: var(--link); margin-inline-end: var(--s2); }
pre { overflow: auto; font-size: var(--tiny); }
.after { margin-block-start: var(--s8); color: var(--soft); font: var(--small) / calc(1.5 * var(--air)) var(--sans); }
`;
