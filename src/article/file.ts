import { basename, dirname, extname, join } from "node:path";
import { formatDate, zoned } from "../kazakh/dates.ts";
import type { Article, Link } from "./article.ts";
import { type Body, compileBody } from "./body.ts";
import { bodyId } from "./body-cache.ts";
import { blankStrays, refuseStrays } from "./characters.ts";
import { paper } from "./paper.ts";
import { explainPicture, type FoundPicture, isSound } from "./picture.ts";
import { lineEnds } from "./places.ts";
import type { Problem } from "./problem.ts";
import {
	articleSchema,
	type FrontMatter,
	isArticleId,
	maxNames,
} from "./schema.ts";
import { warnOfSlips } from "./slips.ts";
import { keyTerms } from "./terms.ts";
import { checkYaml, parseYaml, type Yaml } from "./yaml.ts";

/** What one article file holds; the parts that could not be read are absent. */
export interface ArticleFile {
	article: Article | undefined;
	body: Body | undefined;
	/** What the file says of others, as far as it can be read: checked even where the rest is broken. */
	claims: Claims;
	problems: Problem[];
	/** What its author should look at; it keeps nothing from being published. */
	warnings: Problem[];
}

/** What an article says of records and of other articles. */
export interface Claims {
	file: string;
	section?: string | undefined;
	authors: string[];
	related: string[];
	redirectFrom: string[];
	links: Link[];
}

/** Reads claims out of front matter that need not be sound, and of the text's links. */
export function claimsOf(file: string, front: unknown, links: Link[]): Claims {
	const fields = new Map<string, unknown>(
		typeof front === "object" && front !== null ? Object.entries(front) : [],
	);
	const words = (value: unknown) =>
		Array.isArray(value)
			? value.slice(0, maxNames).filter((item) => typeof item === "string")
			: [];
	const section = fields.get("section");
	return {
		file,
		section: typeof section === "string" ? section : undefined,
		authors: words(fields.get("authors")),
		// What is no id at all is told of as a field of a wrong shape.
		related: words(fields.get("related")).filter((id) => isArticleId(id)),
		redirectFrom: words(fields.get("redirectFrom")).filter(
			(from) => from !== "",
		),
		links,
	};
}

/** Said of a file without front matter. */
export const noFrontMatter =
	"Файлдың басында екі --- жолының арасында тұратын өрістер жоқ. Бірінші жолға --- деп, соңына тағы --- деп жазыңыз";

/** Where front matter ends: its text, and the line on which the body begins (from 1). */
export function splitFrontMatter(
	source: string,
): { yaml: string; body: string; bodyLine: number } | undefined {
	const lines = source.split(lineEnds);
	if (lines[0]?.trimEnd() !== "---") return undefined;
	const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === "---");
	if (end < 0) return undefined;
	return {
		yaml: lines.slice(1, end).join("\n"),
		body: lines.slice(end + 1).join("\n"),
		bodyLine: end + 2,
	};
}

/**
 * Reads one article out of its text.
 * @param file path from the project's folder, `content/articles/2022/08/x.mdx`
 * @param findPicture looks a picture up by its path
 */
export async function readArticle(
	file: string,
	source: string,
	findPicture: (path: string) => Promise<FoundPicture>,
): Promise<ArticleFile> {
	const strays = refuseStrays(source).map((stray) => ({ file, ...stray }));
	const parts = splitFrontMatter(
		strays.length > 0 ? blankStrays(source) : source,
	);
	if (!parts)
		return {
			article: undefined,
			body: undefined,
			claims: claimsOf(file, undefined, []),
			warnings: [],
			problems: [...strays, { file, line: 1, message: noFrontMatter }],
		};

	const yaml = parseYaml(parts.yaml, file, 2);
	const checked = checkYaml(yaml, file, articleSchema);
	const beside = (name: string) => findPicture(join(dirname(file), name));
	const { body, prose, ...told } = await compileBody(parts.body, {
		file,
		firstLine: parts.bodyLine,
		findPicture: beside,
	});
	const problems = [...strays, ...checked.problems, ...told.problems];
	const warnings = [
		...warnOfSlips(
			file,
			{ yaml, text: parts.yaml, firstLine: 2 },
			// What stays of a broken text would be misread.
			told.problems.length === 0 ? prose : [],
			body.text,
		),
		...told.warnings,
	];
	if (told.problems.length === 0 && body.words === 0)
		problems.push({
			file,
			line: parts.bodyLine,
			message: "Мақаланың мәтіні жоқ. Өрістерден кейін мәтінін жазыңыз",
		});
	const claims = claimsOf(file, yaml.value, body.links);
	if (!checked.value)
		return { article: undefined, body, claims, problems, warnings };

	const front = checked.value;
	const { problems: misplaced, ...place } = checkPlace(file, front, yaml);
	problems.push(...misplaced);
	const { image: imageFields, slug: _slug, ...fields } = front;
	let image: Article["image"];
	if (imageFields) {
		const picture = isBareName(imageFields.file)
			? await beside(imageFields.file)
			: undefined;
		if (isSound(picture)) {
			const { file: _file, ...words } = imageFields;
			image = { picture, ...words };
		} else {
			problems.push({
				file,
				line: yaml.lineOf(["image", "file"]),
				message: isBareName(imageFields.file)
					? explainPicture(imageFields.file, picture)
					: `«${imageFields.file}» – бума аты. Суретті мақаланың қасына салып, атын ғана жазыңыз`,
			});
		}
	}
	const article: Article = {
		...fields,
		...place,
		file,
		image,
		words: body.words,
		body: bodyId(body),
		pictures: body.pictures,
		figure: body.figure,
		links: body.links,
		terms: keyTerms(body.text),
	};
	return { article, body, claims, problems, warnings };
}

const isBareName = (name: string) => /^[^/\\]+$/.test(name) && name !== "..";

/** Compares the file's path with what the front matter says; both must tell one story. */
function checkPlace(file: string, front: FrontMatter, yaml: Yaml) {
	const slug = basename(file, extname(file));
	const month = basename(dirname(file));
	const year = basename(dirname(dirname(file)));
	const problems: Problem[] = [];
	const tell = (field: string, message: string) =>
		problems.push({ file, line: yaml.lineOf([field]), message });

	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
		tell(
			"title",
			`Файл аты «${slug}» мекенжайға жарамайды. Кіші латын әріптерімен, дефиспен атаңыз, мысалы: nauryz-kozhe.mdx`,
		);
	if (front.slug !== undefined && front.slug !== slug)
		tell(
			"slug",
			`«slug» файл атына сай емес. slug: ${slug} деп жазыңыз не бұл жолды өшіріңіз`,
		);
	const date = new Date(front.date);
	const local = zoned(date, paper.zone);
	const folder = `${local.year}/${String(local.month).padStart(2, "0")}`;
	if (folder !== `${year}/${month}`)
		tell(
			"date",
			`Мақаланың күні ${formatDate(date, paper.zone)}, ал файл ${year}/${month} бумасында тұр. Файлды content/articles/${folder}/ бумасына ауыстырыңыз не күнін түзетіңіз`,
		);
	return {
		id: `${year}/${month}/${slug}`,
		year: Number(year),
		month: Number(month),
		slug,
		problems,
	};
}
