import { readArchive } from "../archive/archive.ts";
import { formatProblem } from "../article/problem.ts";

/** `npm run check`: tells every problem of every file in `content/`, without building anything. */
const { archive, problems } = await readArchive();
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
	console.error(`\nТүзететін жер: ${problems.length}.`);
	process.exitCode = 1;
} else {
	console.log(
		`Бәрі дұрыс: ${archive.articles.length} мақала, ${archive.sections.length} бөлім, ${archive.authors.length} автор тексерілді.`,
	);
}
