/** How alike two texts are by runs of four words: the share of the found ones that are right, and of the right ones found. */
export function compareTexts(
	found: string,
	expected: string,
): { precision: number; recall: number } {
	const [a, b] = [shinglesOf(found), shinglesOf(expected)];
	const shared = [...a].filter((shingle) => b.has(shingle)).length;
	return { precision: shared / Math.max(1, a.size), recall: shared / Math.max(1, b.size) };
}

export function f1({ precision, recall }: { precision: number; recall: number }): number {
	return (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
}

function shinglesOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(" ")));
}
