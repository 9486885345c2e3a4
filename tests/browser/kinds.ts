export const seed = "/2022/08/ukimettik-emes-uiym-zhetekshileri-bas-qosty/";
export const withVideo = "/2024/01/beinezhazbanyn-tupnusqasyn-qalai-tekseredi/";

/** One page of each kind, and articles that together have every component. */
export const kinds: readonly [kind: string, path: string][] = [
	["front page", "/"],
	["section", "/madeniet/"],
	["section's year", "/madeniet/2022/"],
	["year", "/2023/"],
	["month", "/2023/03/"],
	["tag", "/taqyryptar/salt-dastur/"],
	["author", "/avtorlar/til-bolimi/"],
	["article as it came", seed],
	["article with timeline and table", "/2022/09/bir-til-ush-zhazu/"],
	["article with quotation", "/2022/11/dombyra-eki-ishek-san-kui/"],
	["article with facts and picture", "/2023/03/nauryz-ulystyn-uly-kuni/"],
	["article with footnotes", "/2023/08/kaspii-teniz-be-kol-me/"],
	["article with gallery", "/2024/02/kiiz-ui-qalai-tigiledi/"],
	["article with video", withVideo],
	["standing page", "/qoljetimdilik/"],
	["search with results", "/izdeu/?q=%D2%B1%D0%B9%D1%8B%D0%BC"],
	["search without results", "/izdeu/?q=%D1%89%D1%89%D1%89%D1%89"],
	["wrong address", "/joq/"],
	["front page in Latin", "/latn/"],
	["article in Latin", `/latn${seed}`],
	["section in Latin", "/latn/madeniet/"],
	["search in Latin", "/latn/izdeu/?q=%D2%B1%D0%B9%D1%8B%D0%BC"],
	["front page in Arabic", "/arab/"],
	["search in Arabic", "/arab/izdeu/?q=%D2%B1%D0%B9%D1%8B%D0%BC"],
	["section in Arabic", "/arab/madeniet/"],
	["article in Arabic", `/arab${seed}`],
	["article with gallery in Arabic", "/arab/2024/02/kiiz-ui-qalai-tigiledi/"],
];
