import { expect, it } from "vitest";
import { bindPage, bindText } from "../../src/kazakh/line-ends.ts";

/** Text, and the same with `~` where a line may not end. */
const texts: [text: string, bound: string][] = [
	["Медеу – Алатаудағы мұз айдыны", "Медеу~– Алатаудағы мұз айдыны"],
	["Медеу — шатқал", "Медеу~— шатқал"],
	["Медеу\n– шатқал", "Медеу~– шатқал"],
	["«Солай», – деді.", "«Солай»,~– деді."],
	["тілдік–ұлттық", "тілдік–ұлттық"],
	["ала-құла", "ала-құла"],
	["12 000 теңге", "12~000 теңге"],
	["1 234 567", "1~234~567"],
	["20 дана, 3 келі", "20 дана, 3 келі"],
	["2022 2023", "2022 2023"],
	["5 % өсті", "5~% өсті"],
	["Жоспар, 40 000 ₸", "Жоспар, 40~000~₸"],
];

it.each(texts)("%j is bound", (text, bound) => {
	expect(bindText(text)).toBe(bound.replaceAll("~", "\u00a0"));
});

/** Pages below their heads, and the same bound. */
const pages: [html: string, bound: string][] = [
	["<p>Медеу – шатқал</p>", "<p>Медеу~– шатқал</p>"],
	["<p><b>Медеу</b> – шатқал</p>", "<p><b>Медеу</b>~– шатқал</p>"],
	["<p><b>Медеу</b>\n– шатқал</p>", "<p><b>Медеу</b>~– шатқал</p>"],
	["<p><code>a – b</code> – код</p>", "<p><code>a – b</code>~– код</p>"],
	["<p>\n\t– Кел, – деді.</p>", "<p>\n\t– Кел,~– деді.</p>"],
	["<p>Бір.</p>\n – екі", "<p>Бір.</p>\n – екі"],
	["<pre>a – b</pre>", "<pre>a – b</pre>"],
	["<img alt='Медеу – шатқал'>", "<img alt='Медеу – шатқал'>"],
	["<!-- a – b -->", "<!-- a – b -->"],
	["<script>a – b</script>", "<script>a – b</script>"],
];

it.each(pages)("a page keeps its lines whole: %j", (html, bound) => {
	const head = "<head><title>Алтын көпір – газет</title></head><body>";
	expect(bindPage(head + html)).toBe(head + bound.replaceAll("~", "\u00a0"));
});
