import { createColors } from "picocolors";

/** What a terminal shows text on. */
export interface Screen {
	/** Columns. */
	readonly width: number;
	readonly colour: boolean;
}

type Styles = Pick<ReturnType<typeof createColors>, "bold" | "dim" | "underline">;

/** Ways to set text apart, which do nothing without colour. */
export function stylesOf(screen: Screen): Styles {
	return createColors(screen.colour);
}
