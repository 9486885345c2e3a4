import type { Picture } from "./picture.ts";
import { pictureRules } from "./rules/pictures.ts";
import type { Message } from "./rules/rule.ts";

/** Why a picture file cannot be published. */
export interface PictureFault {
	/** What is wrong with which file, then what to do. */
	fault: Message;
}

/** What was found under a picture's name: nothing, where there is no such file. */
export type FoundPicture = Picture | PictureFault | undefined;

export const isSound = (found: FoundPicture): found is Picture =>
	found !== undefined && !("fault" in found);

/** What to tell of a picture that an article named and cannot show. */
export const explainPicture = (
	name: string,
	found: PictureFault | undefined,
): Message => found?.fault ?? pictureRules["missing-picture"](name);
