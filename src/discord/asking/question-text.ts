/** The words of a message without mentions and custom emoji. */
export function questionIn(content: string): string {
	return content
		.replace(/<(?:@[!&]?|#|a?:\w{2,32}:)\d{1,20}>/g, " ")
		.replace(/\s+/gu, " ")
		.trim();
}
