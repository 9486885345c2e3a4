import { formatDate, zoned } from "../kazakh/dates.ts";
import type { Article, Link } from "./article.ts";
import { type Body, compileBody } from "./body.ts";
import { blankStrays } from "./characters.ts";
import { Diagnostic } from "./diagnostic.ts";
import { explainPicture, type FoundPicture, isSound } from "./found-picture.ts";
import { findMixedLetters } from "./letters.ts";
import { paper } from "./paper.ts";
import { lineEnds } from "./places.ts";
import { fields } from "./rules/fields.ts";
import { fileRules } from "./rules/files.ts";
import { pictureRules } from "./rules/pictures.ts";
import type { Message } from "./rules/rule.ts";
import {
	articleSchema,
	type FrontMatter,
	isArticleId,
	maxNames,
} from "./schema.ts";
import { warnOfSlips } from "./slips.ts";
import { refuseStrays } from "./strays.ts";
import { keyTerms } from "./terms.ts";
import { checkYaml, parseYaml, tellOfField, type Yaml } from "./yaml.ts";

/** What one article file holds; the parts that could not be read are absent. */
export interface ArticleFile {
	article: ArticleText | undefined;
	body: Body | undefined;
	/** What the file says of others, as far as it can be read: checked even where the rest is broken. */
	claims: Claims;
	problems: Diagnostic[];
	/** What its author should look at; it keeps nothing from being published. */
	warnings: Diagnostic[];
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

/** What an article says, without the hash under which its text is kept. */
type ArticleText = Omit<Article, "body">;

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
	const strays = refuseStrays(file, source);
	const mixed = findMixedLetters(file, source);
	const split = splitFrontMatter(
		strays.length > 0 ? blankStrays(source) : source,
	);
	if (!split) return withoutFields(file, [...strays, ...mixed]);
	const yaml = parseYaml(split.yaml, file, 2);
	const checked = checkYaml(yaml, file, articleSchema);
	const beside = (name: string) => findPicture(`${folderOf(file)}${name}`);
	const { body, prose, problems, warnings } = await compileBody(split.body, {
		...{ file, firstLine: split.bodyLine, findPicture: beside },
	});
	const isRead = problems.length === 0;
	const slips = warnOfSlips(
		file,
		{ yaml, text: split.yaml, firstLine: 2 },
		// What stays of a broken text would be misread.
		isRead ? prose : [],
		body.text,
	);
	if (isRead && body.words === 0)
		problems.push(
			new Diagnostic(fileRules["missing-text"](), {
				...{ file, line: split.bodyLine },
			}),
		);
	const fitted = checked.value
		? await fitArticle(file, checked.value, body, yaml, beside)
		: { article: undefined, problems: [] };
	return {
		article: fitted.article,
		body,
		claims: claimsOf(file, yaml.value, body.links),
		problems: [
			...strays,
			...checked.problems,
			...problems,
			...fitted.problems,
			...mixed,
		],
		warnings: [...slips, ...warnings],
	};
}

/** What is told of a file without front matter. */
function withoutFields(file: string, problems: Diagnostic[]): ArticleFile {
	const message = fileRules["missing-front-matter"]();
	return {
		...{ article: undefined, body: undefined, warnings: [] },
		claims: claimsOf(file, undefined, []),
		problems: [...problems, new Diagnostic(message, { file, line: 1 })],
	};
}

/** Puts an article together of its fields and its text; its place and its picture must fit them. */
async function fitArticle(
	file: string,
	front: FrontMatter,
	body: Body,
	yaml: Yaml,
	findPicture: (name: string) => Promise<FoundPicture>,
): Promise<{ article: ArticleText; problems: Diagnostic[] }> {
	const { problems, ...place } = checkPlace(file, front, yaml);
	const { image: written, slug: _slug, ...rest } = front;
	let image: Article["image"];
	if (written) {
		const { file: name, ...words } = written;
		const picture = isBareName(name) ? await findPicture(name) : undefined;
		if (isSound(picture)) image = { picture, ...words };
		else
			problems.push(
				tellOfField(
					file,
					yaml,
					["image", "file"],
					isBareName(name)
						? explainPicture(name, picture)
						: pictureRules["folder-in-picture-field"](name),
				),
			);
	}
	const article: ArticleText = {
		...rest,
		...place,
		file,
		image,
		words: body.words,
		pictures: body.pictures,
		figure: body.figure,
		links: body.links,
		terms: keyTerms(body.text),
	};
	return { article, problems };
}

const isBareName = (name: string) => /^[^/\\]+$/.test(name) && name !== "..";

/** `content/articles/2022/08/` of `content/articles/2022/08/x.mdx`; both slashes part folders. */
const folderOf = (file: string) => file.replace(/[^/\\]*$/, "");

/** Compares the file's path with what the front matter says; both must tell one story. */
function checkPlace(file: string, front: FrontMatter, yaml: Yaml) {
	const [name = "", month = "", year = ""] = file.split(/[/\\]/).reverse();
	const slug = name.replace(/(?<=.)\.[^.]*$/, "");
	const problems: Diagnostic[] = [];
	const tell = (field: string, message: Message) =>
		problems.push(tellOfField(file, yaml, [field], message));

	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
		tell("title", fileRules["file-name"](slug, "nauryz-kozhe.mdx"));
	if (front.slug !== undefined && front.slug !== slug)
		tell("slug", fields["wrong-slug"](slug));
	const date = new Date(front.date);
	const local = zoned(date, paper.zone);
	const folder = `${local.year}/${String(local.month).padStart(2, "0")}`;
	if (folder !== `${year}/${month}`)
		tell(
			"date",
			fileRules["wrong-month"](
				formatDate(date, paper.zone),
				`${year}/${month}`,
				folder,
			),
		);
	return {
		id: `${year}/${month}/${slug}`,
		year: Number(year),
		month: Number(month),
		slug,
		problems,
	};
}
