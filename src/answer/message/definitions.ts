/**
 * Whether a sentence says who or what that is which a question asks for by its name alone: "Who was Ada Example?" and
 * "Ada Example, an engineer, built it.", "the engineer of the pier, Ada Example", "known as the Grey Light". In English,
 * and for names of two words or more: a single word is a first name, or means another thing elsewhere.
 */
export function isDefinedIn(question: string, sentence: string): boolean {
	const name = asksForName.exec(question)?.[1];
	if (name === undefined || name.split(/\s+/u).length > maxWords) return false;
	return definitionsOf(name.replace(/[^\p{L}\p{N}\s'’-]/gu, "").trim()).some((each) =>
		each.test(sentence),
	);
}

const asksForName =
	/^\s*(?:who|what)(?:\s+(?:is|was|are|were)|['’]?s)\s+(?:(?:the|an?)\s+)?([^\s?]+(?:\s+[^\s?]+)+?)[\s?.!]*$/iu;

/** Longer ones tell something of the thing: "what is the record that the two probes carry". */
const maxWords = 5;

/** What a definition looks like on either side of a name that is made of letters, digits, apostrophes and hyphens. */
function definitionsOf(typed: string): readonly RegExp[] {
	const name = typed.replaceAll(/['’]/gu, "['’]").replaceAll(/\s+/gu, "\\s+");
	const kind = "(?:an?|the|one\\s+of)\\s";
	const inBrackets = "(?:\\s*\\([^)]*\\))?";
	return [
		`(?<!\\p{L})${name}${inBrackets},\\s+${kind}`,
		`(?<!\\p{L})(?:an?|the)\\s(?:[^\\s,]+\\s+){0,6}\\p{Ll}[^\\s,]*,\\s+${name}(?!\\p{L})`,
		`(?<!\\p{L})${name}${inBrackets}\\s+(?:is|was|are|were)\\s+${kind}`,
		`(?<!\\p{L})(?:known\\s+as|called|named)\\s+(?:(?:the|an?)\\s+)?["“‘']?${name}(?!\\p{L})`,
	].map((each) => new RegExp(each, "iu"));
}
