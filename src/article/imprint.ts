import { z } from "zod";
import { line } from "./schema.ts";

/**
 * The paper's imprint (шығыс деректері): what the law of Kazakhstan on mass media (№ 93-VIII, 2024) and that on
 * information harmful to children (№ 169-VI, 2018) ask a registered paper to tell. Whoever is not registered yet leaves
 * out what there is not.
 * @see https://adilet.zan.kz/kaz/docs/Z2400000093
 * @see https://adilet.zan.kz/kaz/docs/Z1800000169
 */
export const imprintSchema = z.strictObject({
	owner: line(200).optional(),
	editor: line(100).optional(),
	/** That the paper was registered: all three of it or nothing. */
	certificate: z
		.strictObject({ number: line(60), date: z.iso.date(), issuer: line(200) })
		.optional(),
	address: line(200).optional(),
	phone: z
		.string()
		.regex(/^\+?\d[\d ()-]{4,28}\d$/)
		.optional(),
	/** The mark of the oldest readers any story is for. */
	age: z.enum(["6-", "6+", "12+", "14+", "16+", "18+"]).optional(),
});
export type Imprint = z.infer<typeof imprintSchema>;

/** What to write in its fields. */
export const imprintHints: Record<string, string> = {
	imprint:
		"Шығыс деректерін ішкі өрістермен жазыңыз (owner, editor, certificate, address, phone, age) не бұл жолды өшіріңіз",
	owner: "Газеттің меншік иесін жазыңыз, мысалы: owner: «Үлгі» ЖШС",
	editor: "Бас редактордың аты-жөнін жазыңыз: editor: …",
	certificate:
		"Есепке қою туралы куәлікті үш өріспен жазыңыз: certificate: ішінде number, date, issuer",
	number: "Куәліктің нөмірін жазыңыз, мысалы: number: KZ00VPY00000000",
	date: "Куәліктің берілген күнін жазыңыз, мысалы: date: 2024-09-02",
	issuer: "Куәлікті берген органның атын жазыңыз: issuer: …",
	address: "Редакцияның мекенжайын бір жолмен жазыңыз: address: …",
	phone:
		"Телефонды цифрлармен тырнақша ішінде жазыңыз, мысалы: phone: '+7 700 000 00 00'",
	age: "Жас санатының белгісін жазыңыз, мысалы: age: 12+",
};
