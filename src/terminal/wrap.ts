/** Breaks text into lines of at most `width` columns, between words where it can; its own breaks stay. */
export function wrap(text: string, width: number): string[] {
	return text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, width)));
}

/** The columns that text takes up in a terminal. */
export function columnsOf(text: string): number {
	if (printableAscii.test(text)) return text.length;
	let columns = 0;
	for (const { segment } of graphemes.segment(text)) columns += columnsOfGrapheme(segment);
	return columns;
}

const printableAscii = /^[ -~]*$/;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function wrapLine(line: string, width: number): string[] {
	const lines: string[] = [];
	let current = "";
	let used = 0;
	for (const word of line.split(" ").flatMap((each) => breakWord(each, width))) {
		const columns = columnsOf(word);
		if (current === "") {
			current = word;
			used = columns;
		} else if (used + 1 + columns <= width) {
			current += ` ${word}`;
			used += 1 + columns;
		} else {
			lines.push(current);
			current = word;
			used = columns;
		}
	}
	return [...lines, current];
}

/** A word wider than the line, as in scripts without spaces, is broken between its characters. */
function breakWord(word: string, width: number): string[] {
	if (columnsOf(word) <= width) return [word];
	const pieces: string[] = [];
	let piece = "";
	let used = 0;
	for (const { segment } of graphemes.segment(word)) {
		const columns = columnsOfGrapheme(segment);
		if (piece !== "" && used + columns > width) {
			pieces.push(piece);
			piece = "";
			used = 0;
		}
		piece += segment;
		used += columns;
	}
	return [...pieces, piece];
}

function columnsOfGrapheme(grapheme: string): number {
	if (wide.test(grapheme)) return 2;
	return invisible.test(grapheme) ? 0 : 1;
}

// Emoji and the East Asian scripts and signs that Unicode's annex 11 calls wide.
const wide =
	/^\p{Emoji_Presentation}|\uFE0F|^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

const invisible = /^[\p{Mark}\p{Format}]+$/u;
