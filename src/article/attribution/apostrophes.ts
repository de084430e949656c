import type { Mark, MarkPlace } from "./mark.ts";

/** Whether a single mark is no quotation mark: inside a word, one of a pair, or for letters left out. */
export function isSingleApostrophe(text: string, place: MarkPlace): boolean {
	const { start, end, character, before, after, atStart } = place;
	const insideWord = wordCharacter.test(before) && wordCharacter.test(after);
	if (insideWord || before === character || after === character) return true;
	if (isAroundN(text, place)) return true;
	// "restin'.'": the mark that closes comes after the full stop.
	if (/\p{L}/u.test(before) && /^[.,?!](?:'|’)(?!\p{L})/u.test(text.slice(end, end + 3)))
		return true;
	if (!atStart) return false;
	return (
		leftOut.test(text.slice(end, end + 6)) ||
		(/^\d\ds?\b/.test(after + text.slice(end + 1, end + 4)) &&
			beforeYear.test(text.slice(Math.max(0, start - 8), start)))
	);
}

/** A plural possessive ("the ministers' plan") closes nothing where a later mark may close. */
export function withoutPossessives(text: string, marks: readonly Mark[]): Mark[] {
	return marks.filter((mark, index) => {
		const next = marks[index + 1];
		const possessive =
			/s/iu.test(text.charAt(mark.start - 1)) &&
			/^ [\p{L}]/u.test(text.slice(mark.end, mark.end + 2));
		return !(possessive && mark.closes && next?.closes && !next.strictlyOpens);
	});
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const leftOut = /^(?:em|til|tis|twas|cause|n|bout|round|\d0s)\b/iu;
/** "since '98"; but "she said: '98 of us are left'". */
const beforeYear = /\b(?:in|since|of|from|the|by|until|before|after|and|or|to|back)\s$/iu;

/** "rock 'n' roll" */
function isAroundN(text: string, { start, end }: MarkPlace): boolean {
	return (
		/^\s['’‘]?n['’]\s$/iu.test(text.slice(start - 3, end + 1)) ||
		/^\s['’‘]n['’]\s$/iu.test(text.slice(start - 1, end + 3))
	);
}
