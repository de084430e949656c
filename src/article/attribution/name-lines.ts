import { isGivenName } from "../../english/given-names.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The name that stands alone in the paragraph below a quotation, or above it where such a row begins with a name:
 *
 *   “The best map of the coast.”
 *   Ada Example, Evening Post
 *   “Clear and quick.”
 *   Ben Other, Coast Radio
 *
 * One such pair is not enough, unless the name is surely a person's: it might be a heading.
 */
export function nameLineOf(scene: Scene, { alone, paragraph }: Surroundings): number | null {
	if (!alone || !isQuoteLine(scene, paragraph)) return null;
	let top = paragraph;
	while (isAlternating(scene, top - 1, top)) top--;
	let end = paragraph;
	while (isAlternating(scene, end + 1, end)) end++;
	const name = nameIn(scene, top) === null ? paragraph + 1 : paragraph - 1;
	const mention = nameIn(scene, name);
	if (mention === null) return null;
	const first = scene.tokens[scene.mentions[mention]?.first ?? 0]?.lower ?? "";
	const isFull = (scene.mentions[mention]?.last ?? 0) > (scene.mentions[mention]?.first ?? 0);
	return end - top >= minRow || (isFull && isGivenName(first)) ? mention : null;
}

/** Whether the name right above a quotation signs the one above it: it has said that, and not this. */
export function isBelowSigned(scene: Scene, { alone, paragraph }: Surroundings): boolean {
	if (!alone || !isQuoteLine(scene, paragraph) || !isQuoteLine(scene, paragraph - 2)) return false;
	return nameIn(scene, paragraph - 1) !== null;
}

/** Two names and two quotations. */
const minRow = 3;
const maxLineLength = 9;

function isAlternating(scene: Scene, paragraph: number, beside: number): boolean {
	return isQuoteLine(scene, beside)
		? nameIn(scene, paragraph) !== null
		: isQuoteLine(scene, paragraph);
}

function isQuoteLine(scene: Scene, paragraph: number): boolean {
	const [start, end] = [scene.paragraphStarts[paragraph], scene.paragraphStarts[paragraph + 1]];
	return start !== undefined && end === start + 1 && scene.tokens[start]?.kind === "quote";
}

/** The name that a short paragraph without a verb or a full stop begins with: "Ada Example, Evening Post". */
function nameIn(scene: Scene, paragraph: number): number | null {
	const [start, end] = [scene.paragraphStarts[paragraph], scene.paragraphStarts[paragraph + 1]];
	if (start === undefined || end === undefined || end - start > maxLineLength) return null;
	const mention = scene.mentionStarts[paragraph] ?? -1;
	const { kind, from, last } = scene.mentions[mention] ?? { kind: "", from: -1, last: -1 };
	if (kind !== "name" || from !== start) return null;
	const rest = scene.tokens.slice(last + 1, end);
	const isLine = rest.length === 0 || rest[0]?.text === "," || rest[0]?.text === "(";
	return isLine && rest.every(({ text }) => !/^[.?!:“”"]$/u.test(text)) ? mention : null;
}
