import { soundSpelling } from "./sounds.ts";

/** Forms that no rule reaches, after their root. Muhamedowa 2016 (pronouns, short converbs). */
const table: Readonly<Record<string, string>> = {
	мен: "менің мені маған менде менен менімен",
	сен: "сенің сені саған сенде сенен сенімен",
	ол: "оның оны оған онда одан онымен ондай ондағы",
	бұл: "бұның мұның бұны мұны бұған мұнда бұнда бұдан мұнан бұнымен мұнымен бұндай мұндай мұндағы",
	сол: "соның соны соған сонда содан сонымен сондай сондағы",
	осы: "осының осыны осыған осында осыдан осынымен осындай осындағы",
	жиырма: "жиырмасыншы",
	ал: "ап",
	бол: "боп",
	кел: "кеп",
	қал: "қап",
	сал: "сап",
};

/** The root of an irregular form, both in the spelling of `soundSpelling`. */
export const irregularRoots: ReadonlyMap<string, string> = new Map(
	Object.entries(table).flatMap(([root, forms]) =>
		forms
			.split(" ")
			.map((form) => [soundSpelling(form), soundSpelling(root)] as const),
	),
);
