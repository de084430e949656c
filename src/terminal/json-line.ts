/**
 * A value as JSON on one line, for any reader of lines: the characters that some readers take for the
 * end of a line, and the control characters that JSON lets through, are escaped. The value is the same.
 */
export function jsonLine(value: unknown): string {
	return `${escapeUnsafe(JSON.stringify(value))}\n`;
}

/** JSON that means the same, without a character that could do something to the terminal which shows it. */
export function escapeUnsafe(json: string): string {
	return json.replace(unsafe, escapeCharacter);
}

// Among them those that turn the direction of text.
const unsafe = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

function escapeCharacter(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
