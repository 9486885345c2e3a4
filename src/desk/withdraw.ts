import "../environment/env-file.ts";
import { runDeskCommand } from "./desk-command.ts";
import { DeskError, readOptions } from "./options.ts";

/** `npm run withdraw`: takes a story off the site, and leaves a dated notice at its address. */
const usage =
	'npm run withdraw -- 2022/11/dombyra --reason "Сот шешімі бойынша"';

const examples = { reason: '--reason "Сот шешімі бойынша"' };

const help = `Мақаланы сайттан алып тастайды: файлын, оның суреттерін өшіріп, мекенжайында күні көрсетілген хабарлама қалдырады.

  ${usage}

  --reason  себебі, оқырманға көрінеді (міндетті емес)
  --help    осы анықтаманы көрсетеді`;

/** Reads the command line. @throws DeskError with what to write instead */
function readArguments(args: string[]): {
	id: string;
	reason: string | undefined;
} {
	const { positionals, given } = readOptions(args, examples);
	const [id, extra] = positionals;
	if (id === undefined)
		throw new DeskError(`Қай мақала екені жазылмаған. Былай жазыңыз: ${usage}`);
	if (extra !== undefined)
		throw new DeskError(
			`«${extra}» артық тұр. Бір рет бір ғана мақала алынады, себебін тырнақшаға алыңыз: ${usage}`,
		);
	return { id, reason: given.get("reason")?.at(-1)?.trim() || undefined };
}

await runDeskCommand(
	() => help,
	async (args) => {
		const { id, reason } = readArguments(args);
		const { withdraw } = await import("./withdraw-story.ts");
		const { removed, named } = await withdraw(id, reason);
		for (const file of removed) console.log(`Өшірілді: ${file}`);
		console.log("Жазылды: content/withdrawn.yaml");
		for (const line of named) console.log(line);
		console.log(`
Сайттан кетуі үшін жариялаңыз: npm run build. Өз серверіңіз болса, npm run deploy мақала тұрған бұрынғы шығарылымдарды да өшіреді.
Мақала git тарихында, сондай-ақ іздеу жүйелері мен оқырмандардың өз көшірмелерінде қалады: оларды бұл команда өшіре алмайды.`);
	},
);
