/**
 * Text of articles and questions as a terminal may show it: control characters, among them the one that
 * begins an escape sequence, become visible signs; those that reorder text or hide it are left out.
 * Line breaks stay, a tab becomes a space.
 */
export function harmless(text: string): string {
	return text
		.replaceAll("\t", " ")
		.replace(/\r\n?|[\u2028\u2029]/g, "\n")
		.replace(hidden, "")
		.replace(control, pictureOf);
}

/**
 * The same for a name, such as a file's, that must not look like another nor reach beyond its line: line breaks and
 * tabs become signs too, and so does what turns the direction of text around it.
 */
export function harmlessLine(text: string): string {
	return text
		.replace(/[\n\t]/g, pictureOf)
		.replace(/[\u2028-\u202E\u2066-\u2069]/g, "\uFFFD")
		.replace(hidden, "")
		.replace(control, pictureOf);
}

// Overrides and isolates of text direction, and the invisible tag characters.
const hidden = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** All control characters but the line's end. */
const control = /(?!\n)\p{Cc}/gu;

/** Unicode's sign for a control character: U+2400 and on; those past ASCII have none. */
function pictureOf(character: string): string {
	const code = character.charCodeAt(0);
	if (code === 0x7f) return "␡";
	return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
}
