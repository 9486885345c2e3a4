/** A standing page by its name and title. */
export interface Standing {
	id: string;
	title: string;
}
