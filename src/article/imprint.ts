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
