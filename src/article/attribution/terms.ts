import { isAdverb, isAuxiliary, isFunctionWord } from "../../english/function-words.ts";
import { isAct } from "../../english/speech-verbs.ts";
import type { Attribution } from "./attribution.ts";
import { ownVerb, type Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { neighbour, wordsIn } from "./tokens.ts";

// Marked words that are spoken of and not said: what something is called, what a word means, an example of its use.

type Guess = Pick<Attribution, "mention">;

/** Whether what stands in marks is a term, to be said by nobody. */
export function isTerm(scene: Scene, view: Surroundings, guess: Guess): boolean {
	const words = wordsIn(scene, view.token);
	if (words > maxGlossLength) return false;
	if (isGloss(scene, view, guess) || isExample(scene, view)) return true;
	if (words > maxTermLength) return false;
	if (isTermAtHand(scene, view, guess) || isCalled(scene, view, guess)) return true;
	return isOfConcept(scene, view) || isOpening(scene, view, guess) || isKindOfThing(scene, view);
}

/** `the phrase “national church”`, `alleged “enemies”`, `standing for “…”`: words that are spoken of, and not said there. */
function isTermAtHand(scene: Scene, { token, cues }: Surroundings, { mention }: Guess): boolean {
	const [before, verb] = [neighbour(scene, token, -1)?.lower ?? "", neighbour(scene, token, -2)];
	const own = ownVerb(scene, mention);
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
	"word words term terms phrase expression prefix suffix notion name nickname motto slogan pseudonym".split(
		" ",
	),
);

/** `may have meant “enclosure”`: whose meaning is told has no verb of speech. */
function isGloss(scene: Scene, { cue, token }: Surroundings, { mention }: Guess): boolean {
	if (cue === null || cue > token || token - cue > nearNaming) return false;
	if (ownVerb(scene, mention) !== null) return false;
	return /^(?:mean|means|meant|refers?|referred|translates?|translated)$/.test(
		scene.tokens[cue]?.lower ?? "",
	);
}

/** `in other words, as in “quicker than you can blink”`: how a word is used. */
function isExample(scene: Scene, { token }: Surroundings): boolean {
	return neighbour(scene, token, -1)?.lower === "in" && neighbour(scene, token, -2)?.lower === "as";
}

/** `the settlers, later called the “forty-niners”`, `a valley known as “…”`: a participle that belongs to a thing. */
function isCalled(scene: Scene, { token }: Surroundings, { mention }: Guess): boolean {
	let at = token - 1;
	while (
		at > token - nearNaming &&
		/^(?:an?|the|as|to)$/.test(neighbour(scene, token, at - token)?.lower ?? "")
	)
		at--;
	const participle = neighbour(scene, token, at - token)?.lower ?? "";
	if (!called.test(participle) || ownVerb(scene, mention) === at) return false;
	do at--;
	while (isAdverb(neighbour(scene, token, at - token)?.lower ?? ""));
	const noun = neighbour(scene, token, at - token);
	if (noun === null || noun.kind === "quote" || noun.isCapital) return false;
	if (noun.kind === "punctuation") return /^[,(—–-]$/.test(noun.text);
	return !isAuxiliary(noun.lower) && !notNamed.test(noun.lower);
}

const called =
	/^(?:called|dubbed|termed|known|named|labell?ed|nicknamed|referred|described|styled|considered|deemed|regarded)$/;
/** "he called", "who last week called", "and called": a subject of its own, or the one before. */
const notNamed =
	/^(?:i|he|she|it|we|you|they|who|which|that|and|but|or|then|each|all|both|many|some|others|past|week|month|year|day|night|morning|afternoon|time)$/;

/** `the concept of “free ports”`, `the identification as “…” is`: the noun says that it is a name. */
function isOfConcept(scene: Scene, { token }: Surroundings): boolean {
	const [noun, before, next] = [-2, -1, 1].map(
		(step) => neighbour(scene, token, step)?.lower ?? "",
	) as [string, string, string];
	if (/^(?:of|as)$/.test(before) && concepts.has(noun)) return true;
	return before === "as" && isAuxiliary(next) && wordsIn(scene, token) <= 3;
}

const concepts: ReadonlySet<string> = new Set(
	"concept notion title titles identification name names nickname term terms label sense meaning motto slogan".split(
		" ",
	),
);

/** `“Crosstown traffic” refers to …`, `“…”, first described as …`: the words that open the sentence are its subject. */
function isOpening(
	scene: Scene,
	{ token, sentence, cueSide }: Surroundings,
	{ mention }: Guess,
): boolean {
	if (cueSide !== "after" || scene.sentenceStarts[sentence] !== token) return false;
	if (ending.test(scene.tokens[token]?.text ?? "")) return false;
	const next = neighbour(scene, token, 1);
	if (next === null || next.kind === "quote" || next.isCapital) return false;
	const own = scene.profiles[mention]?.tie ?? { relation: "none", verb: null };
	if (own.verb === null) return true;
	// "“…” entered written Example": no comma stands before the verb
	const isTagged = /^(?:punctuation|quote)$/.test(neighbour(scene, own.verb, -1)?.kind ?? "");
	return own.relation === "inverted" && !isTagged;
}

/** `asked the school to run a “first steps” course`, `said on “Harbour Hour”`: what is wanted or broadcast has that name. */
function isKindOfThing(scene: Scene, { token, cue }: Surroundings): boolean {
	const [before, next] = [neighbour(scene, token, -1), neighbour(scene, token, 1)];
	const words = scene.tokens[token]?.text ?? "";
	if (ending.test(words)) return false;
	if (before?.lower === "on" && isTitleLike(words)) return true;
	if (cue === null || token - cue <= nearNaming) return false;
	const isWanted = /^(?:ask|asks|asked|want|wants|wanted|invites?|invited|orders?|ordered)$/.test(
		scene.tokens[cue]?.lower ?? "",
	);
	const isNoun = next?.kind === "word" && !next.isCapital && !isFunctionWord(next.lower);
	return isWanted && isNoun && /^(?:an?|the)$/.test(before?.lower ?? "");
}

/** Each of its longer words has a capital, and there are two of them. */
function isTitleLike(words: string): boolean {
	const long = words.match(/\p{L}{4,}/gu) ?? [];
	return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** What ends words that are said, or breaks them off, inside the marks. */
const ending = /[.,?!…—–-]$/u;

/** In words. */
const maxGlossLength = 9;
/** In tokens: "later called the “…”". */
const nearNaming = 3;
