import "../environment/env-file.ts";
import {
	type Diagnostic,
	formatDiagnostic,
	formatTraces,
} from "../article/diagnostic.ts";
import { nearest } from "../article/nearest.ts";
import { paperFile, readPaperFile } from "../article/paper-file.ts";
import { reporters } from "./reporters.ts";

/** `npm run check`: tells every problem of every file in `content/`, then every warning, without building anything. */

const names = Object.keys(reporters);

const help = `content/ бумасындағы әр файлды тексеріп, түзететін жерін айтады. Ештеңе өзгертпейді.

  npm run check
  npm run --silent check -- --reporter json

  --reporter  айтқанын бағдарлама оқитын түрде де жазады: ${names.join(", ")}
              (github пен gitlab оны сол сайттағы өзгерістің жолдарына шығарады; көрсетпесеңіз – terminal)
  --help      осы анықтаманы көрсетеді

Әр жол «файл:жол: не дұрыс емес. не істеу керек» деп жазылады. «ескерту» деген жол жариялауға кедергі емес. Ережелердің тізімі content/TEKSERU.md ішінде.`;

/** What the command was asked for. */
interface Request {
	help: boolean;
	reporter: string;
	/** What is wrong with the command itself; nothing where it is well written. */
	wrong?: string;
}

/** Reads the words after the command. */
function readArguments(args: readonly string[]): Request {
	const request: Request = { help: false, reporter: "terminal" };
	const words = args.flatMap((word) =>
		word.startsWith("--reporter=") ? word.split(/=(.*)/s, 2) : word,
	);
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		if (word === "--help" || word === "-h") request.help = true;
		else if (word === "--reporter") request.reporter = words[++at] ?? "";
		else request.wrong ??= explainArgument(word);
	}
	if (!names.includes(request.reporter))
		request.wrong ??= explainReporter(request.reporter);
	return request;
}

function explainArgument(word: string): string {
	const near = nearest(word, ["--help", "--reporter"]);
	return word.startsWith("-")
		? `«${word}» деген параметр жоқ. ${near ? `«${near}» деп жазыңыз` : "Параметрсіз жазыңыз: npm run check"}`
		: `«${word}» артық тұр: content/ бумасы түгел тексеріледі. Былай жазыңыз: npm run check`;
}

function explainReporter(name: string): string {
	const near = nearest(name, names);
	return `--reporter параметрінің «${name}» деген мәні болмайды. ${near ? `«${near}» деп жазыңыз` : `Мынаның бірін жазыңыз: ${names.join(", ")}`}`;
}

/** @returns whether nothing is wrong */
async function check(reporter: string): Promise<boolean> {
	const report = (diagnostics: readonly Diagnostic[]) => {
		const text = reporters[reporter]?.(diagnostics) ?? "";
		if (text !== "") console.log(text);
	};
	const { problems: ofPaper } = readPaperFile();
	if (ofPaper.length > 0) {
		tell(ofPaper);
		console.error(`Қалған файлдар ${paperFile} түзелген соң тексеріледі.`);
		report(ofPaper);
		return false;
	}
	// What reads the environment is loaded here: its errors are told like others.
	const { readArchive } = await import("../archive/archive.ts");
	const { archive, problems, warnings } = await readArchive();
	tell(problems, warnings);
	if (problems.length === 0) {
		const { articles, sections, authors } = archive;
		// Beside a report, what people read stands on the other stream.
		const say = reporter === "terminal" ? console.log : console.error;
		say(
			`${warnings.length > 0 ? `Қате жоқ, ${warnings.length} ескерту бар` : "Бәрі дұрыс"}: ${articles.length} мақала, ${sections.length} бөлім, ${authors.length} автор тексерілді.`,
		);
	}
	for (const trace of formatTraces(problems))
		console.error(`\nӘзірлеушіге: ${trace}`);
	report([...problems, ...warnings]);
	return problems.length === 0;
}

function tell(
	problems: readonly Diagnostic[],
	warnings: readonly Diagnostic[] = [],
): void {
	for (const one of [...problems, ...warnings])
		console.error(formatDiagnostic(one));
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

try {
	const request = readArguments(process.argv.slice(2));
	if (request.help) console.log(help);
	else if (request.wrong !== undefined) throw new Error(request.wrong);
	else if (!(await check(request.reporter))) process.exitCode = 1;
} catch (error) {
	console.error(`Қате: ${explain(error)}`);
	process.exitCode = 1;
}
