/** What is wrong with a text or a command of the editors', in one Kazakh line that says what to write instead. */
export class DeskError extends Error {
	override name = "DeskError";
}
