import { readArchive } from "../archive/archive.ts";
import { formatProblem, formatWarning } from "../article/problem.ts";

/** `npm run check`: tells every problem of every file in `content/`, then every warning, without building anything. */
const { archive, problems, warnings } = await readArchive();
for (const problem of problems) console.error(formatProblem(problem));
for (const warning of warnings) console.error(formatWarning(warning));
if (problems.length > 0) {
	console.error(`\nТүзететін жер: ${problems.length}.`);
	process.exitCode = 1;
} else {
	console.log(
		`${warnings.length > 0 ? `Қате жоқ, ${warnings.length} ескерту бар` : "Бәрі дұрыс"}: ${archive.articles.length} мақала, ${archive.sections.length} бөлім, ${archive.authors.length} автор тексерілді.`,
	);
}
