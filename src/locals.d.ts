declare namespace App {
	interface Locals {
		/** The page of the paper that is asked for, with all it shows; the paper's own routes alone have one. */
		page?: import("./edition/paper.ts").PaperPage;
	}
}
