import { expect, it } from "vitest";
import { elements, isRedirect, pages, textOf } from "./site-files.ts";

/** The imprint of `tests/paper/content/paper.yaml`, as readers see it. */
const shown = [
	"Меншік иесі: «Үлгі» ЖШС",
	"Бас редактор: Үлгі Үлгіұлы",
	"Есепке қою туралы куәлік: № KZ00VPY00000000, 2 қыркүйек 2024, Үлгі министрлігі",
	"Редакцияның мекенжайы: Шымкент қаласы, Үлгі көшесі, 1",
	"Телефон: +7 700 000 00 00",
	"Жас санаты: 12+",
];

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

it("the paper's imprint stands at the foot of every page, in the page's script", () => {
	const whole = pages.filter((page) => !isRedirect(page));
	expect(whole.length).toBeGreaterThan(50);
	for (const { path, tree } of whole) {
		const [imprint] = elements(tree, "footer")
			.flatMap((footer) => elements(footer, "dl"))
			.slice(-1);
		const lines = imprint ? elements(imprint, "div").map(textOf) : [];
		expect(lines.length, path).toBe(shown.length);
		if (!/^\/(?:latn|arab)\//.test(path))
			expect(lines.map(plain), path).toEqual(shown);
		const [phone] = imprint ? elements(imprint, "a") : [];
		expect(phone?.properties.href, path).toBe("tel:+77000000000");
	}
});
