/**
 * A question as it is kept: on one line, without ids of people, channels or servers, no longer than a question may be.
 */
export function wordingOf(question: string): string {
	const line = question
		.replace(/<[@#][!&]?\d+>|\b\d{17,20}\b/g, "…")
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
		.trim();
	return [...line].slice(0, longest).join("");
}

/** As long as a question to `/ask` may be. */
const longest = 300;

/** What makes two questions the same: letters and digits, whatever their case and the marks around them. */
export function questionKey(wording: string): string {
	const words = wording
		.normalize("NFKC")
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}]+/gu);
	return words?.join(" ") ?? wording;
}
