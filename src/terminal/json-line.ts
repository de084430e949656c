/**
 * A value as JSON on one line, for any reader of lines: the characters that some readers take for the
 * end of a line, and the control characters that JSON lets through, are escaped. The value is the same.
 */
export function jsonLine(value: unknown): string {
	return `${JSON.stringify(value).replace(unsafe, escapeCharacter)}\n`;
}

const unsafe = /[\u007F-\u009F\u2028\u2029]/g;

function escapeCharacter(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
