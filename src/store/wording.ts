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
