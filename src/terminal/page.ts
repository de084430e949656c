import { createColors } from "picocolors";

/** What a terminal shows text on. */
export interface Page {
	/** Columns. */
	readonly width: number;
	readonly colour: boolean;
}

/** Ways to set text apart, which do nothing without colour. */
export function stylesOf(page: Page): Pick<ReturnType<typeof createColors>, "bold" | "dim"> {
	return createColors(page.colour);
}
