/**
 * How long a page takes to become the same page in another script: `npm run bench:scripts [-- page.html]`.
 * Without a file it makes a page of 6 KB, as an article's is. The goal is at most 0.5 ms a script.
 */
import { readFileSync } from "node:fs";
import { convertPage } from "../../src/kazakh/page.ts";
import { readArguments } from "./arguments.ts";

const [given] = readArguments(
	"npm run bench:scripts -- page.html",
	"Measures how long a page takes to become the same page in another script.",
	(files) => files.length < 2,
);
const goal = 0.5;
const rounds = 2000;

const head = `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>Үкіметтік емес ұйымдар форумы – Алтын көпір</title>
<meta name="description" content="Шымкентте үкіметтік емес ұйымдардың форумы өтті.">
<link rel="canonical" href="https://example.kz/2022/08/forum/"><link rel="stylesheet" href="/_astro/style.css">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Үкіметтік емес ұйымдар форумы","url":"https://example.kz/2022/08/forum/","inLanguage":"kk"}</script>
</head><body><header><nav aria-label="Бөлімдер"><ul><li><a href="/qogam/">Қоғам</a></li><li><a href="/madeniet/">Мәдениет</a></li><li><a href="/sport/">Спорт</a></li></ul></nav></header><main><article>`;
const paragraphs = [
	'<p class="lead">Шымкент қаласында үкіметтік емес ұйымдардың форумы өтіп, оған «BARCAMP–2022» деп ат қойылды.</p>',
	'<p>Жиынға еліміздің <a href="/aimaq/">бірнеше өңірінен</a> 120 адам келіп, бірлескен жұмыстың жоспарын құрды.</p>',
	"<h2>Өзен бойындағы қала</h2><p>Жазушы М. Әуезов бұл туралы бірнеше рет айтқан еді; «көпір – екі жағаның достығы» дейді халық.</p>",
	"<blockquote><p>Ағаш тамырымен, адам досымен мықты.</p></blockquote><p>Кездесу 2022 жылғы 22 тамызда болды, 30-ға жуық баяндама оқылды.</p>",
	'<figure><img src="/suret/kopir.webp" alt="Өзен үстіндегі көпір" width="1200" height="800"><figcaption>Ескі көпір. Фото: редакция</figcaption></figure>',
];

const page = given ? readFileSync(given, "utf8") : makePage(6 * 1024);

for (const script of ["latn", "arab"] as const) {
	const convert = () =>
		convertPage(page, script, { site: "https://example.kz" });
	for (let round = 0; round < rounds / 4; round++) convert();
	const times = Array.from({ length: rounds }, () => {
		const started = performance.now();
		convert();
		return performance.now() - started;
	}).sort((one, other) => one - other);
	const middle = times[rounds / 2] ?? 0;
	const slow = times[Math.floor(rounds * 0.95)] ?? 0;
	console.log(
		`${script}  ${Buffer.byteLength(page)} bytes  median ${middle.toFixed(3)} ms  95% ${slow.toFixed(3)} ms  goal ${goal} ms  ${middle <= goal ? "met" : "MISSED"}`,
	);
	if (middle > goal) process.exitCode = 1;
}

function makePage(bytes: number): string {
	let body = head;
	for (let index = 0; Buffer.byteLength(body) < bytes - 30; index++)
		body += paragraphs[index % paragraphs.length];
	return `${body}</article></main></body></html>`;
}
