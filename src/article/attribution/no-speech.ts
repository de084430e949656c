import { isAuxiliary } from "../../english/function-words.ts";
import { isGivenName } from "../../english/given-names.ts";
import { isAct } from "../../english/speech-verbs.ts";
import { isBodyNoun, isTitle } from "../../english/titles.ts";
import type { Attribution } from "./attribution.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { neighbour } from "./tokens.ts";

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
	if (cues.length > 0 || alone || shape.includes("―") || shape.startsWith(":")) return false;
	if ((scene.profiles[mention]?.tie.verb ?? null) !== null) return false;
	// "the name has been translated as “…”", "we serve as a “…”"
	const nature = scene.people[people[0] ?? -1]?.nature;
	return !(nature === "human" || nature === "body") || !isLikened(scene, token, mention);
}

/** "Ada Example has gone after him as a “…”": the subject of the sentence calls somebody so. */
function isLikened(scene: Scene, token: number, mention: number): boolean {
	if (scene.profiles[mention]?.order !== "first") return false;
	const here = scene.tokens[scene.mentions[mention]?.first ?? -1];
	if (here?.sentence !== scene.tokens[token]?.sentence) return false;
	return [1, 2, 3, 4].some((step) => neighbour(scene, token, -step)?.lower === "as");
}

/** "put up a sign reading “…”", "a cap that said “…”", "with the note “…”": what stands on a thing is not what its owner says. */
export function isWritten(scene: Scene, { cue, cueSide, token }: Surroundings): boolean {
	const before = neighbour(scene, token, -1);
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

/** `the phrase “national church”`, `alleged “enemies”`, `standing for “…”`: words that are spoken of, and not said there. */
export function isTermAtHand(
	scene: Scene,
	{ token, cues }: Surroundings,
	{ mention }: Pick<Attribution, "mention">,
): boolean {
	const words = (scene.tokens[token]?.text ?? "").split(/\s+/).length;
	if (words > maxTermLength) return false;
	const [before, verb] = [neighbour(scene, token, -1)?.lower ?? "", neighbour(scene, token, -2)];
	const own = scene.profiles[mention]?.tie.verb ?? null;
	const isTied = own !== null && own !== token - 1 && !isAct(scene.tokens[own]?.lower ?? "");
	if (so.test(before) && !isTied) return true;
	if (before === "for" && /^(?:stand(?:s|ing)?|stood|short)$/.test(verb?.lower ?? "")) return true;
	if (!wordNouns.has(before)) return false;
	// "she used the term “…”" is a way of saying it
	const from = scene.sentenceStarts[scene.tokens[token]?.sentence ?? -1] ?? token;
	const isUsed = scene.tokens
		.slice(from, token)
		.some(
			({ lower }, at, all) => using.test(lower) || (lower === "use" && all[at - 1]?.lower === "to"),
		);
	// "called her own phrase “…”"
	const isSaid = cues.some((cue) => {
		const isNaming = naming.test(scene.tokens[cue]?.lower ?? "");
		return cue < token && token - cue <= (isNaming ? maxNamed : 3);
	});
	return !isUsed && !isSaid;
}

const maxTermLength = 5;
/** In tokens: "called the word of the year “…”". */
const maxNamed = 10;
const naming = /^(?:call|describe|label|dub|brand)(?:s|d|ed|bed|led)?$/;
const so = /^(?:alleged|supposed|so-called|self-styled|self-proclaimed)$/;
const using =
	/^(?:us(?:es|ed|ing)|coin(?:s|ed|ing)?|repeat(?:s|ed|ing)?|utter(?:s|ed)?|prefer(?:s|red)?)$/;
const wordNouns: ReadonlySet<string> = new Set(
	"word words term terms phrase expression prefix suffix notion".split(" "),
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

/** "See our Winter Example guide": a name in a sentence that bids the reader do something. */
export function isBesideOrder(
	scene: Scene,
	{ sentence }: Surroundings,
	{ mention }: Pick<Attribution, "mention">,
): boolean {
	const here = scene.tokens[scene.mentions[mention]?.first ?? -1];
	if (here === undefined || here.sentence === sentence) return false;
	const first = scene.sentenceStarts[here.sentence] ?? -1;
	const [verb, next] = [scene.tokens[first], neighbour(scene, first, 1)];
	return (
		orders.has(verb?.lower ?? "") &&
		/^(?:our|the|your|more|here|out|for|all)$/.test(next?.lower ?? "")
	);
}

const orders: ReadonlySet<string> = new Set(
	"see read visit check watch click listen learn find browse shop get subscribe sign try join download follow".split(
		" ",
	),
);

/** "Another", or a line in which each word has a capital: what is shown as a name has to be one. */
export function isNamingNobody(
	scene: Scene,
	{ mention, people }: Pick<Attribution, "mention" | "people">,
): boolean {
	const named = scene.people[people[0] ?? -1]?.fullest ?? scene.mentions[mention];
	if (named === undefined) return false;
	const words = scene.tokens.slice(named.first, named.last + 1).map(({ lower }) => lower);
	if (named.kind === "description") return words.length === 1 && indefinite.has(words[0] ?? "");
	if (isOfficeOf(scene, mention)) return true;
	const isLine = words.length > maxFullNameLength && !words.some(isBodyNoun);
	return isLine && !isGivenName(words[0] ?? "");
}

/** "the Minister of Ports and Commerce, Senator Ada Example, told": the last word of her office is nobody. */
function isOfficeOf(scene: Scene, mention: number): boolean {
	const [own, next] = [scene.mentions[mention], scene.mentions[mention + 1]];
	const person = scene.people[scene.personOf[mention] ?? -1];
	if (own?.kind !== "name" || next === undefined || person?.nature !== "unknown") return false;
	if (own.first !== own.last || scene.tokens[own.last + 1]?.text !== ",") return false;
	const isTitled = next.kind === "name" ? next.from < next.first : isTitle(next.head);
	return next.from === own.last + 2 && isTitled;
}

const maxFullNameLength = 4;
const indefinite: ReadonlySet<string> = new Set(
	"one some many several both another most".split(" "),
);
