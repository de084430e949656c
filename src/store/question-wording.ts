/**
 * A question as it is kept: on one line, without ids of people, channels or servers, no longer than a question may be.
 */
export function wordingOf(question: string): string {
	const line = question
		.replace(mention, "…")
		.replace(id, "…")
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
		.trim();
	return [...line].slice(0, longest).join("");
}

const mention = /<[@#][!&]?\d+>/g;
/** As many digits as an id has, of whichever script, also inside a word and with what is not seen between them. */
const id = /\p{N}(?:[\p{Cf}\p{M}]*\p{N}){16,}/gu;

/** As long as a question to `/ask` may be. */
const longest = 300;
