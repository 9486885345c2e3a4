/** An island: a button that counts how often it was pressed. */
export default function counter({ start }: { start: number }): string {
	return `<button type="button">${start}</button>`;
}
