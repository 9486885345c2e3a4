import type { Kind } from "./schema.ts";

/** What readers are told of a story's kind; news needs no label. */
export const kindLabels: Record<Kind, string | undefined> = {
	news: undefined,
	interview: "Сұхбат",
	opinion: "Пікір",
	partner: "Серіктестік материал",
};
