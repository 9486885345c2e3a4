/** A setting of the environment that cannot be used; the message says what to write instead. */
export class SettingError extends Error {
	override name = "SettingError";
	constructor(message: string) {
		super(message);
		// Whoever set it needs no way through our program.
		this.stack = message;
	}
}
