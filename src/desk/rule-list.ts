import { catalogue } from "../article/rules/catalogue.ts";
import type { Rule } from "../article/rules/rule.ts";

/** The editors' list of rules. */
export const ruleListFile = "content/TEKSERU.md";

const head = `# Тексеру ережелері

\`npm run check\` тексеретін ережелердің бәрі осында. «Қате» түзетілмей, сайт жаңармайды. «Ескерту» жариялауды тоқтатпайды. Не жазу керегін тексерудің өзі айтады; бірінші бағандағы ағылшынша ат – ереженің тұрақты белгісі, ол GitHub пен GitLab беттерінде көрінеді.

Бұл файлды \`npm run schemas\` жасайды, қолмен өзгертпеңіз.
`;

/** The list as Markdown: a table for each topic. */
export const ruleList = (): string =>
	[head, ...[...catalogue].map(([topic, rules]) => tableOf(topic, rules))].join(
		"\n",
	);

const tableOf = (topic: string, rules: readonly Rule[]) => `## ${topic}

| ереже | не туралы | |
|---|---|---|
${rules.map(row).join("\n")}
`;

const row = ({ id, title, severity }: Rule) =>
	`| \`${id}\` | ${inCell(title)} | ${severity === "error" ? "қате" : "ескерту"} |`;

/** Signs of Markdown and of HTML stand as they are. */
const inCell = (text: string) => text.replace(/[\\|<>*_`[\]{}]/g, "\\$&");
