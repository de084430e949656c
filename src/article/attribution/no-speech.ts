import { isAuxiliary } from "../../english/function-words.ts";
import type { Attribution } from "./attribution.ts";
import { ownVerb, type Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { neighbour, wordsIn } from "./tokens.ts";

// Marked words that nothing around them attributes, and mentions that are nobody's name.

/** A line of its own in marks, without the end of a sentence: “A night of fear”. It divides, and nobody says it. */
export function isSubhead(scene: Scene, view: Surroundings): boolean {
	if (view.shape !== "alone paragraph") return false;
	const words = scene.tokens[view.token]?.text ?? "";
	const ends = scene.paragraphStarts[view.paragraph + 1] === view.token + 1;
	return ends && words.split(/\s+/).length <= maxSubheadLength && !/[.,?!…:;—–-]$/u.test(words);
}

const maxSubheadLength = 9;

/** A paragraph of its own whose words stand in another quotation of the article: whoever said them is named there. */
export function isPullQuote(scene: Scene, view: Surroundings): boolean {
	if (view.shape !== "alone paragraph") return false;
	const words = plainWords(scene.tokens[view.token]?.text ?? "");
	if (words.length < minPulled) return false;
	const from = scene.paragraphStarts[Math.max(0, view.paragraph - farthestPulled)] ?? 0;
	const to = scene.paragraphStarts[view.paragraph + farthestPulled] ?? scene.tokens.length;
	return scene.tokens
		.slice(from, to)
		.some(
			({ kind, text }, at) =>
				kind === "quote" && from + at !== view.token && plainWords(text).includes(words),
		);
}

/** In letters: shorter ones come back by chance. */
const minPulled = 20;
/** In paragraphs, so that a text of nothing but quotations is not compared with itself. */
const farthestPulled = 12;

function plainWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** No verb of speech in the sentence, and none that the mention is tied to: “…” may be a scare quote. */
export function isNoCue(
	scene: Scene,
	{ cues, alone, token, shape }: Surroundings,
	{ mention, people }: Pick<Attribution, "mention" | "people">,
): boolean {
	if (alone || shape.includes("―") || shape.startsWith(":")) return false;
	const isLong = wordsIn(scene, token) > maxFragmentLength;
	if (cues.some((cue) => isLong || Math.abs(token - cue) <= farthestCue)) return false;
	if (ownVerb(scene, mention) !== null) return false;
	// "the name has been translated as “…”", "we serve as a “…”"
	const nature = scene.people[people[0] ?? -1]?.nature;
	return !(nature === "human" || nature === "body") || !isLikened(scene, token, mention);
}

/** In tokens: a verb of speech beyond them says nothing of a name that it has no part in. */
const farthestCue = 24;
/** In words. */
const maxFragmentLength = 12;

/** `made “an end to it” her aim`, `the goal is to make boards better “buyers”`: what is made so is not told to be said. */
export function isMade(
	scene: Scene,
	{ cue, token }: Surroundings,
	{ mention }: Pick<Attribution, "mention">,
): boolean {
	if (cue === null || cue > token) return false;
	if (!/^(?:make|makes|made|give|gives|gave)$/.test(scene.tokens[cue]?.lower ?? "")) return false;
	const own = ownVerb(scene, mention);
	const words = wordsIn(scene, token);
	if (own === cue && cue === token - 1) return true;
	const isAim = own === cue && neighbour(scene, cue, -1)?.lower === "to";
	return (own === null || isAim) && words <= maxMadeLength;
}

/** In words. */
const maxMadeLength = 8;

/** "Ada Example has gone after him as a “…”": the subject of the sentence calls somebody so. */
function isLikened(scene: Scene, token: number, mention: number): boolean {
	if (scene.profiles[mention]?.order !== "first") return false;
	const here = scene.tokens[scene.mentions[mention]?.first ?? -1];
	if (here?.sentence !== scene.tokens[token]?.sentence) return false;
	return [1, 2, 3, 4].some((step) => neighbour(scene, token, -step)?.lower === "as");
}

/** "put up a sign reading “…”", "a cap that said “…”", "with the note “…”": what stands on a thing is not what its owner says. */
export function isWritten(scene: Scene, { cue, cues, cueSide, token }: Surroundings): boolean {
	const isOpened = neighbour(scene, token, -1)?.text === ":" && cues.length === 0;
	const before = neighbour(scene, token, isOpened ? -2 : -1);
	if (before?.kind === "word" && things.has(before.lower)) return true;
	if (cue === null || cueSide !== "before" || token - cue > 2) return false;
	if (!/^(?:read|reads|reading|said|says|saying)$/.test(scene.tokens[cue]?.lower ?? ""))
		return false;
	const noun = neighbour(scene, cue, -1);
	const isRelative = /^(?:that|which)$/.test(noun?.lower ?? "");
	return things.has((isRelative ? neighbour(scene, cue, -2) : noun)?.lower ?? "");
}

const things: ReadonlySet<string> = new Set(
	"sign signs banner banners placard placards poster posters plaque note notice label sticker cap hat shirt t-shirt badge tattoo headline inscription slogan motto graffiti leaflet".split(
		" ",
	),
);

/** `“I forgot” has never been an excuse, says Ada Example`: the words that open the sentence are what she speaks of. */
export function isSpokenOf(scene: Scene, { token, sentence, cueSide }: Surroundings): boolean {
	if (cueSide !== "after" || scene.sentenceStarts[sentence] !== token) return false;
	const next = neighbour(scene, token, 1);
	return isAuxiliary(next?.lower ?? "") && !/[.,?!…—–-]$/u.test(scene.tokens[token]?.text ?? "");
}

/** `“…,” somebody wrote`: the clause beside the words has a subject that names nobody. */
export function isBySomebody(
	scene: Scene,
	{ cue, cueSide, token }: Surroundings,
	{ mention }: Pick<Attribution, "mention">,
): boolean {
	if (cue === null || cueSide !== "after" || scene.profiles[mention]?.tie.verb === cue)
		return false;
	const first = scene.tokens[token + 1]?.text === "," ? token + 2 : token + 1;
	return cue === first + 1 && somebody.has(scene.tokens[first]?.lower ?? "");
}

const somebody: ReadonlySet<string> = new Set(
	"somebody someone anybody anyone nobody everybody everyone many some others another one".split(
		" ",
	),
);
