import "../environment/env-file.ts";
import {
	type Diagnostic,
	formatDiagnostic,
	formatTraces,
} from "../article/diagnostic.ts";
import { nearest } from "../article/nearest.ts";
import { paperFile, readPaperFile } from "../article/paper-file.ts";

/** `npm run check`: tells every problem of every file in `content/`, then every warning, without building anything. */

const help = `content/ бумасындағы әр файлды тексеріп, түзететін жерін айтады. Ештеңе өзгертпейді.

  npm run check

  --help  осы анықтаманы көрсетеді

Әр жол «файл:жол: не дұрыс емес. не істеу керек» деп жазылады. «ескерту» деген жол жариялауға кедергі емес.`;

/** What is wrong with the command itself; nothing where it is well written. */
function explainArguments([first]: string[]): string | undefined {
	if (first === undefined) return undefined;
	const near = nearest(first, ["--help"]);
	return first.startsWith("-")
		? `«${first}» деген параметр жоқ. ${near ? `«${near}» деп жазыңыз` : "Параметрсіз жазыңыз: npm run check"}`
		: `«${first}» артық тұр: content/ бумасы түгел тексеріледі. Былай жазыңыз: npm run check`;
}

async function check(): Promise<boolean> {
	const { problems: ofPaper } = readPaperFile();
	if (ofPaper.length > 0) {
		tell(ofPaper);
		console.error(`Қалған файлдар ${paperFile} түзелген соң тексеріледі.`);
		return false;
	}
	// What reads the environment is loaded here: its errors are told like others.
	const { readArchive } = await import("../archive/archive.ts");
	const { archive, problems, warnings } = await readArchive();
	tell(problems, warnings);
	if (problems.length === 0)
		console.log(
			`${warnings.length > 0 ? `Қате жоқ, ${warnings.length} ескерту бар` : "Бәрі дұрыс"}: ${archive.articles.length} мақала, ${archive.sections.length} бөлім, ${archive.authors.length} автор тексерілді.`,
		);
	for (const trace of formatTraces(problems))
		console.error(`\nӘзірлеушіге: ${trace}`);
	return problems.length === 0;
}

function tell(
	problems: readonly Diagnostic[],
	warnings: readonly Diagnostic[] = [],
): void {
	for (const problem of problems) console.error(formatDiagnostic(problem));
	for (const warning of warnings) console.error(formatDiagnostic(warning));
	if (problems.length > 0)
		console.error(`\nТүзететін жер: ${problems.length}.`);
}

/** What to tell of an error that is no problem of a text. */
function explain(error: unknown): string {
	const { code, path, dest, message } = error as NodeJS.ErrnoException & {
		dest?: string;
	};
	const place = dest ?? path;
	return code === undefined || place === undefined
		? message
		: `«${place}» оқылмады не жазылмады (${code}). Осы бума мен файлдарға рұқсат пен дискіде бос орын бар-жоғын тексеріңіз`;
}

const args = process.argv.slice(2);
const wrong = explainArguments(args);
try {
	if (args.includes("--help") || args.includes("-h")) console.log(help);
	else if (wrong !== undefined) throw new Error(wrong);
	else if (!(await check())) process.exitCode = 1;
} catch (error) {
	console.error(`Қате: ${explain(error)}`);
	process.exitCode = 1;
}
