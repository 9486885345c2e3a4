import { relative } from "node:path";
import { paper } from "../article/paper.ts";
import { runDeskCommand } from "./desk-command.ts";
import { newPaperHelp, readAsked } from "./new-paper-command.ts";
import { makePaper } from "./new-paper-files.ts";
import { beginHistory } from "./new-paper-history.ts";

/** `npm run new-paper`: leaves a newspaper of another name in a folder of its own, ready to be published. */
async function run(args: string[]): Promise<void> {
	const asked = await readAsked(args);
	makePaper(asked, paper.name, new Date());
	const folder = relative(".", asked.out);
	console.log(`\nЖасалды: ${folder}`);
	if (!beginHistory(asked))
		console.log(
			"git қоймасының алғашқы жазбасы жасалмады: git орнатылмаған не онда аты-жөніңіз жазылмаған. Баптап алып, өзіңіз жасаңыз: git init && git add --all && git commit",
		);
	console.log(`
Енді былай жазыңыз:

  cd ${folder}
  npm ci
  npm run dev

Сайт http://localhost:4321 мекенжайында ашылады. Содан кейін content/paper.yaml мен content/pages/ ішін оқып шығып, өз газетіңізге сай түзетіңіз. Қалғаны README.md ішінде, «Make it your own paper» бөлімінде.`);
}

await runDeskCommand(() => newPaperHelp, run);
