/** How a component or an element is written whole, by its name. */
type Write = (name: string) => string;

/** What to write where HTML that articles do not have was meant. */
const meant: readonly [names: string, mend: (write: Write) => string][] = [
	["b strong", () => "«**мәтін**» деп жазыңыз"],
	["i em cite", () => "«*мәтін*» деп жазыңыз"],
	["s del strike", () => "«~~мәтін~~» деп жазыңыз"],
	["u ins", () => "«<mark>мәтін</mark>» деп жазыңыз"],
	["a", () => "«[мәтін](https://…)» деп жазыңыз"],
	["img picture image svg", (write) => `«${write("Figure")}» деп жазыңыз`],
	[
		"iframe embed object",
		(write) => `Бейне болса, «${write("Video")}» деп жазыңыз`,
	],
	["blockquote q", (write) => `«> мәтін» не «${write("Quote")}» деп жазыңыз`],
	["h1 h2 h3 h4 h5 h6", () => "«## Тақырып» деп жазыңыз"],
	["ul ol li", () => "Тізімнің әр жолын «- мәтін» деп жазыңыз"],
	[
		"table thead tbody tr td th",
		() => "Кестенің әр жолын «| ұяшық | ұяшық |» деп жазыңыз",
	],
	["hr", () => "«---» деп жазыңыз"],
	["aside details summary", (write) => `«${write("Facts")}» деп жазыңыз`],
	["code pre tt", () => "«`мәтін`» деп жазыңыз"],
	[
		"p div span font center section article header footer main figcaption",
		() => "Тегін өшіріп, мәтінін ғана қалдырыңыз",
	],
	[
		"script style link meta base form input button select textarea template noscript",
		() => "Оны өшіріңіз",
	],
];

const byName = new Map(
	meant.flatMap(([names, mend]) =>
		names.split(" ").map((name) => [name, mend] as const),
	),
);

/** What to write in the place of a tag of HTML's; nothing where it is none that is often meant. */
export const mendOfHtml = (name: string, write: Write): string | undefined =>
	byName.get(name.toLowerCase())?.(write);

/** What to write in the place of a tag that nobody knows. */
export const mendOfTag = {
	nameless: "Оны өшіріңіз не «&lt;>» деп жазыңыз",
	near: (name: string) => `«<${name}>» деп жазыңыз`,
	known: (names: readonly string[]) =>
		`Болатыны: ${names.join(", ")}. «<» таңбасының өзі керек болса, «&lt;» деп жазыңыз`,
};

/** What stands for an author's words in an example. */
export const sampleText = "мәтін";
