/**
 * How pasted text sets its paragraphs apart: every line is one; blank lines stand between (lines of one
 * group are then a list); or lines are wrapped at a width and have to be read as one.
 */
export interface Layout {
	readonly kind: "lines" | "spaced" | "wrapped";
	/** A line goes on in the line below it. */
	wraps(line: string, below: string): boolean;
}

/** Tells the layout of a text from its groups of lines, a group ending at a blank line. */
export function layoutOf(groups: readonly (readonly string[])[]): Layout {
	const width = wrapWidthOf(groups);
	if (width !== null) {
		return {
			kind: "wrapped",
			wraps: (line, below) => isFull(line, below, width) && !startsItem(below),
		};
	}
	const single = groups.filter((lines) => lines.length === 1).length;
	const spaced = groups.length >= 3 && single * 2 >= groups.length;
	return { kind: spaced ? "spaced" : "lines", wraps: () => false };
}

/** Widths at which people and mail programs wrap. */
const narrowest = 45;
const widest = 100;

/** Of the lines with another below, this share is full in wrapped text; lists and short lines make the rest. */
const fullShare = 0.6;

/** The width at which the lines are wrapped, or null when they are not. */
function wrapWidthOf(groups: readonly (readonly string[])[]): number | null {
	const pairs = groups.flatMap((lines) =>
		lines.slice(1).map((below, index) => ({ line: lines[index] ?? "", below })),
	);
	if (pairs.length < 3) return null;
	const lengths = pairs.map(({ line }) => line.length).sort((a, b) => a - b);
	const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
	if (width < narrowest || width > widest) return null;
	const full = pairs.filter(({ line, below }) => isFull(line, below, width));
	const ended = full.filter(({ line }) => /[.!?]["”’')]?$/u.test(line));
	// Paragraphs that happen to be alike in length end their sentences; a wrapped line seldom does.
	return full.length >= pairs.length * fullShare && ended.length * 3 <= full.length ? width : null;
}

/** The first word of the line below would not have fitted. */
function isFull(line: string, below: string, width: number): boolean {
	const space = below.search(/\s/u);
	const word = space < 0 ? below.length : space;
	// Two columns of play: wrapping widths are often meant to leave room for a quote mark.
	return line.length + 1 + word >= width - 2;
}

function startsItem(line: string): boolean {
	return /^(?:[-*•‣▪◦]|\d{1,3}[.)])\s/u.test(line);
}
