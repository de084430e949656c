import {
	isAdverb,
	isConjunction,
	isDeterminer,
	isFunctionWord,
	isPreposition,
} from "../../english/function-words.ts";
import { isAct, speechVerbOf } from "../../english/speech-verbs.ts";
import { isRoleNoun } from "../../english/titles.ts";
import { mayLend } from "./apart.ts";
import type { Mention } from "./mention.ts";
import type { Previous } from "./previous.ts";
import { mayBeMeant } from "./reference.ts";
import type { Scene } from "./scene.ts";
import { isCue } from "./surroundings.ts";
import { neighbour, type Token } from "./tokens.ts";

/**
 * Whom "he" or "she" means by the grammar of the words before it: the subject of the last sentence, since a new
 * paragraph of speech goes on with whom the one before was about. Null where that sentence has another subject, or
 * somebody else in it acts who can be meant too.
 */
export function topicOf(
	scene: Scene,
	pronoun: number,
	previous: Previous | null,
	depth = maxPronouns,
): number | null {
	const mention = scene.mentions[pronoun];
	if (mention?.kind !== "pronoun") return null;
	if (mention.head === "who") return relativeOf(scene, pronoun);
	if (mention.head === "i" || mention.head === "we") return null;
	const here = scene.tokens[mention.first] as Token;
	for (let sentence = here.sentence; sentence >= here.sentence - maxSentencesBack; sentence--) {
		const start = scene.sentenceStarts[sentence] ?? 0;
		const end = Math.min(scene.sentenceStarts[sentence + 1] ?? 0, mention.first);
		const there = scene.tokens[start];
		if (there === undefined || there.paragraph < here.paragraph - 1) return null;
		if (!mayLend(scene, there.paragraph, here.paragraph)) return null;
		const hasWords = scene.tokens.slice(start, end).some(({ kind }) => kind === "word");
		if (!hasWords) {
			if (sentence === here.sentence) continue;
			return speakerBefore(scene, pronoun, sentence, previous);
		}
		const found = subjectOf(scene, pronoun, start, end, previous, depth);
		if (found !== undefined) return found;
	}
	return null;
}

/** How many of the same pronoun may stand between one and the name: each goes on with the one before. */
const maxPronouns = 5;

/** In sentences. */
const maxSentencesBack = 3;

/** A sentence of nothing but words said: who said them. */
function speakerBefore(
	scene: Scene,
	pronoun: number,
	sentence: number,
	previous: Previous | null,
): number | null {
	if (previous === null || previous.person === null || isReply(scene, pronoun)) return null;
	const units = scene.units[previous.unit]?.pieces ?? [];
	const isIts = units.some(
		(piece) => scene.tokens[scene.pieceTokens[piece] ?? -1]?.sentence === sentence,
	);
	const [named] = scene.people[previous.person]?.mentions ?? [];
	if (!isIts || named === undefined || !mayBeMeant(scene, pronoun, named)) return null;
	return previous.person;
}

/** The person whom a stretch has for its subject; null where that is doubtful, undefined where it names nobody. */
function subjectOf(
	scene: Scene,
	pronoun: number,
	start: number,
	end: number,
	previous: Previous | null,
	depth: number,
): number | null | undefined {
	const inside = mentionsWithin(scene, pronoun, start, end);
	const main = endOfSubclause(scene, start, end);
	const isBody = !/^(?:he|she)$/.test(scene.mentions[pronoun]?.head ?? "");
	const actors: Actor[] = inside
		.filter((index) => (scene.mentions[index]?.from ?? 0) >= main && mayAct(scene, index))
		.map((index) => actorOf(scene, pronoun, index, previous, depth))
		.filter(({ index }) => !isApposedDescription(scene, index));
	const fitting = actors.filter(({ index, person, isMeant }) => {
		if (person === null || !isMeant) return false;
		if (!isNamed(scene, person, isBody) && (isBody || !isFullSubject(scene, index, person)))
			return false;
		return !isBody || mayAdd(scene, index, person);
	});
	const [first] = fitting;
	if (first === undefined) {
		const only = isBody ? null : onlyHuman(scene, pronoun, inside, previous);
		if (only !== null) return only;
		// nobody whom it can mean: the sentence before may tell
		const isOpen = inside.some(
			(index) => isCompatible(scene, pronoun, index) || isAnybody(scene, index),
		);
		return isOpen ? null : undefined;
	}
	const [opening] = actors;
	if (!isBody && opening !== undefined && opening !== first) {
		// "The club would pay, its director Ada Example told the press": the only one who may be meant, and a subject
		if (isCompatible(scene, pronoun, opening.index) || !isSubject(scene, first.index)) return null;
	}
	const isRival = ({ index, person, isMeant }: Actor) =>
		person !== first.person && isMeant && (isSubject(scene, index) || isReply(scene, pronoun));
	return actors.slice(actors.indexOf(first) + 1).some(isRival) ? null : first.person;
}

/** "It was brought by Ada Example, a baker": the only one of the sentence whom "she" can mean, where no other has spoken. */
function onlyHuman(
	scene: Scene,
	pronoun: number,
	inside: readonly number[],
	previous: Previous | null,
): number | null {
	const meant = inside.filter(
		(index) => isCompatible(scene, pronoun, index) && !isPlaced(scene, index),
	);
	const [only = -1, ...others] = meant;
	const person = scene.personOf[only] ?? null;
	if (person === null || scene.mentions[only]?.kind !== "name") return null;
	if (others.some((index) => scene.personOf[index] !== person)) return null;
	if (!isNamed(scene, person, false) || isOwner(scene, only)) return null;
	const spoke = scene.people[previous?.person ?? -1];
	const isLate = previous !== null && paragraphOf(scene, pronoun) - previous.paragraph > 1;
	const isOpen = spoke !== undefined && spoke.id !== person && !isLate;
	return isOpen && mayBeMeant(scene, pronoun, spoke.mentions[0] ?? -1) ? null : person;
}

/** "on Mill Street": a name of which nothing tells that it is a human being's, behind a preposition of place. */
function isPlaced(scene: Scene, index: number): boolean {
	const nature = scene.people[scene.personOf[index] ?? -1]?.nature;
	const before = neighbour(scene, scene.mentions[index]?.from ?? 0, -1)?.lower ?? "";
	return nature === "unknown" && /^(?:in|on|at|near|outside|through|across|into)$/.test(before);
}

function isOwner(scene: Scene, index: number): boolean {
	return neighbour(scene, scene.mentions[index]?.last ?? -1, 1)?.lower === "'s";
}

function paragraphOf(scene: Scene, index: number): number {
	return scene.tokens[scene.mentions[index]?.first ?? -1]?.paragraph ?? 0;
}

interface Actor {
	readonly index: number;
	readonly person: number | null;
	/** Gender, number and nature do not speak against it. */
	readonly isMeant: boolean;
}

function actorOf(
	scene: Scene,
	pronoun: number,
	index: number,
	previous: Previous | null,
	depth: number,
): Actor {
	const { head, kind } = scene.mentions[index] as Mention;
	if (kind !== "pronoun")
		return {
			index,
			person: scene.personOf[index] ?? null,
			isMeant: mayBeMeant(scene, pronoun, index),
		};
	const isMeant = head === scene.mentions[pronoun]?.head;
	return { index, person: isMeant ? meantBefore(scene, index, previous, depth) : null, isMeant };
}

function mentionsWithin(scene: Scene, pronoun: number, start: number, end: number): number[] {
	const inside: number[] = [];
	for (let index = pronoun - 1; index >= 0; index--) {
		const { first, last } = scene.mentions[index] as Mention;
		if (first < start) break;
		if (last < end) inside.unshift(index);
	}
	return inside;
}

/** Whether a mention may be meant, or is the same pronoun. */
function isCompatible(scene: Scene, pronoun: number, index: number): boolean {
	const [own, other] = [scene.mentions[pronoun], scene.mentions[index]];
	if (other?.kind === "pronoun") return other.head === own?.head;
	return mayBeMeant(scene, pronoun, index);
}

/** A name that may be a human being's. */
function isAnybody({ people, personOf, mentions, tokens }: Scene, index: number): boolean {
	const { nature, given, mentions: places = [] } = people[personOf[index] ?? -1] ?? {};
	if (nature === "human") return true;
	// "Freight and copper": a capital that only the sentence's beginning tells
	const { first = 0 } = mentions[index] ?? {};
	const opens = tokens[first - 1]?.sentence !== tokens[first]?.sentence;
	return nature === "unknown" && !(opens && given == null && places.length === 1);
}

/** "A widow of 96, Klara Example, remembers": the name between commas is who the description means. */
function isApposedDescription(scene: Scene, index: number): boolean {
	const [description, name] = [scene.mentions[index], scene.mentions[index + 1]];
	// "The Harbour Ombudsman, Ada Example, warned"
	const isOffice = description?.kind === "name" && isRoleNoun(description.head);
	const isOpen = description?.kind === "description" && scene.personOf[index] == null;
	if (description === undefined || !(isOpen || isOffice)) return false;
	// "Her successor will be Ada Example"
	const verb = neighbour(scene, description.last, 1)?.lower ?? "";
	const isPredicate =
		name?.kind === "name" &&
		name.from - description.last <= 3 &&
		/^(?:is|was|will|would)$/.test(verb);
	if (isPredicate) return true;
	return scene.mentions
		.slice(index + 1, index + 4)
		.some(
			(other) =>
				other.kind === "name" &&
				isBehindComma(scene, description, other) &&
				neighbour(scene, other.last, 1)?.text === ",",
		);
}

/** "A widow of 96, Klara Example", "Last year's winner, climber Klara Example". */
function isBehindComma(scene: Scene, description: Mention, { from }: Mention): boolean {
	if (from - description.last > maxApposition) return false;
	if (neighbour(scene, from, -1)?.text === ",") return true;
	const isLabelled = neighbour(scene, description.last, 1)?.text === ",";
	const between = scene.tokens.slice(description.last + 2, from);
	return (
		isLabelled && between.every(({ kind, lower }) => kind === "word" && !isFunctionWord(lower))
	);
}

/** In tokens: "A lawyer for the couple, …". */
const maxApposition = 9;

function meantBefore(
	scene: Scene,
	index: number,
	previous: Previous | null,
	depth: number,
): number | null {
	if (previous !== null && previous.mention === index) return previous.person;
	return depth === 0 ? null : topicOf(scene, index, previous, depth - 1);
}

/** One capitalised word may be anything: "Glass-Steagall". */
function isNamed(scene: Scene, person: number, isBody: boolean): boolean {
	const { people, speaking } = scene;
	const { nature, given } = people[person] ?? { nature: "unknown", given: null };
	const hasSpoken = (speaking[person] ?? 0) > 0;
	if (!isBody)
		return nature === "human" || (given !== null && (hasSpoken || isToldOf(scene, person)));
	return nature === "body" || (nature !== "human" && hasSpoken);
}

/** Whether somebody may be a subject: not behind a preposition, no owner, and not only saying whose another is. */
function mayAct(scene: Scene, index: number): boolean {
	const { from, last, kind } = scene.mentions[index] as Mention;
	const [before, next] = [neighbour(scene, from, -1), neighbour(scene, last, 1)];
	if (next?.lower === "'s") return false;
	const other = scene.mentions[index + 1];
	if (kind === "name" && other?.kind === "name" && other.from === last + 1) return false;
	if (scene.profiles[index]?.next === "modified name") return false;
	if (isInverted(scene, index) || isAccording(scene, index)) return true;
	// "as coach Jan Holm conceded"
	if (before?.lower === "as" && scene.profiles[index]?.tie.verb != null) return true;
	if (before !== null && isPreposition(before.lower)) return false;
	// "attacked Ada Example by", but "later Ada Example", "and Ada Example"
	const isBehindVerb = before?.kind === "word" && !before.isCapital && !isOpening(before.lower);
	if (kind === "name" && isBehindVerb) return false;
	const nature = scene.people[scene.personOf[index] ?? -1]?.nature;
	if (kind === "name" && nature === "place") return false;
	return next?.kind === "word" || next?.text === "," || next?.text === "(";
}

/** "according to Ada Example, a broker": whose words the sentence tells. */
function isAccording(scene: Scene, index: number): boolean {
	return scene.profiles[index]?.tie.relation === "according";
}

/** "said Ada Example of the board, who …", but not "said Ada Example was late". */
function isInverted(scene: Scene, index: number): boolean {
	const { from, last } = scene.mentions[index] as Mention;
	const { relation, verb } = scene.profiles[index]?.tie ?? { relation: "", verb: null };
	if (relation === "inverted" || relation === "apposed") return isReporting(scene, verb ?? -1);
	const [before, next] = [neighbour(scene, from, -1), neighbour(scene, last, 1)];
	return before !== null && isCue(scene, from - 1) && next?.lower === "of";
}

/** Not "to find a lawyer", "from spoken Maori", "gave Jan Holm": what is behind such a verb is its object. */
function isReporting(scene: Scene, verb: number): boolean {
	const { lower = "" } = scene.tokens[verb] ?? {};
	const before = neighbour(scene, verb, -1);
	if (before?.kind === "quote" || before?.text === ",") return true;
	if (before?.lower === "to" || /^(?:spoken|written|sworn)$/.test(lower)) return false;
	return !isAct(lower);
}

/** Words that a subject may stand behind. */
function isOpening(word: string): boolean {
	return (
		isConjunction(word) ||
		isAdverb(word) ||
		/^(?:that|who|which|what|says?|said|be|is|was)$/.test(word)
	);
}

/** Whether somebody surely is one: "said Jan Holm", "Jan Holm wants". */
function isSubject(scene: Scene, index: number): boolean {
	const { from, last } = scene.mentions[index] as Mention;
	// "as the manager, Ada Example, pushed the button"
	const verb = neighbour(scene, last, 2);
	const isApposed =
		neighbour(scene, from, -1)?.text === "," && neighbour(scene, last, 1)?.text === ",";
	if (isApposed && verb?.kind === "word" && !verb.isCapital && !isFunctionWord(verb.lower))
		return true;
	if (isInverted(scene, index) || isAccording(scene, index)) return true;
	// "One of them is Ada Example, who"
	if (/^(?:is|was)$/.test(neighbour(scene, from, -1)?.lower ?? "")) return true;
	if (
		/^(?:subject|apposition|relative|parenthesis)/.test(scene.profiles[index]?.tie.relation ?? "")
	)
		return true;
	const next = neighbour(scene, last, 1);
	if (next?.kind !== "word" || next.isCapital || isPreposition(next.lower)) return false;
	return !isConjunction(next.lower) && !isDeterminer(next.lower);
}

/** "Bo Example has sewn for years": two names right before a verb, and no "Living History,". */
function isFullSubject(scene: Scene, index: number, person: number): boolean {
	const { from, first, last } = scene.mentions[index] as Mention;
	if (from < first) return false;
	const { nature, given } = scene.people[person] ?? { nature: "body", given: null };
	return given !== null && nature === "unknown" && neighbour(scene, last, 1)?.kind === "word";
}

/** "Bo Example, 43,", "its captain, Bo Example,", "Bo Example, who", "Bo Example, a welder,", "Bo Example, of Riverside,": age, office, work or "who" tell a human being. */
function isToldOf(scene: Scene, person: number): boolean {
	return (scene.people[person]?.mentions ?? []).some((index) => {
		const { from, first, last } = scene.mentions[index] as Mention;
		const hasAge =
			neighbour(scene, last, 1)?.text === "," &&
			/^\d\d?$/.test(neighbour(scene, last, 2)?.text ?? "");
		const isDescribed = [index - 1, index + 1].some(
			(other) => scene.personOf[other] === person && scene.mentions[other]?.kind === "description",
		);
		const isWorker = isOccupation(scene, last);
		const isWho =
			neighbour(scene, last, 1)?.text === "," &&
			/^(?:who|whose|of)$/.test(neighbour(scene, last, 2)?.lower ?? "");
		const before = neighbour(scene, first, -1);
		const isCalled =
			before?.isCapital === false && isRoleLike(before.lower) && !isFunctionWord(before.lower);
		return from < first || hasAge || isDescribed || isWho || isWorker || isCalled;
	});
}

/** "climber", "geneticist", by how the word ends. */
function isRoleLike(word: string): boolean {
	return (
		/(?:er|or|ist|ian|man|woman)$/.test(word) && !isAdverb(word) && speechVerbOf(word) === null
	);
}

/** ", a welder", ", a retired plant geneticist": what somebody does, by how its word ends. */
function isOccupation(scene: Scene, name: number): boolean {
	if (neighbour(scene, name, 1)?.text !== ",") return false;
	if (!/^an?$/.test(neighbour(scene, name, 2)?.lower ?? "")) return false;
	for (let step = 3; step <= 5; step++) {
		const word = neighbour(scene, name, step);
		if (word?.kind !== "word" || isPreposition(word.lower)) return false;
		const next = neighbour(scene, name, step + 1);
		const isLast = next === null || next.kind !== "word" || isFunctionWord(next.lower);
		if (isLast) return !word.isCapital && isRoleLike(word.lower);
	}
	return false;
}

/** A body that speaks or, if it is one by its name, acts: "it added", "they said". */
function mayAdd(scene: Scene, index: number, person: number): boolean {
	const isBody = scene.people[person]?.nature === "body";
	const speaks = (scene.profiles[index]?.tie.verb ?? null) !== null;
	return speaks ? isSubject(scene, index) : isBody && mayAct(scene, index);
}

/** "Jan Holm accused him. “…,” he replied": whoever was spoken to answers. */
export function isReply(scene: Scene, pronoun: number): boolean {
	const { verb } = scene.profiles[pronoun]?.tie ?? { verb: null };
	return replying.has(speechVerbOf(scene.tokens[verb ?? -1]?.lower ?? "") ?? "");
}

const replying: ReadonlySet<string> = new Set(
	"reply answer respond retort counter rejoin".split(" "),
);

/** Where the main clause begins: "When the board had met, Ada Example …" behind the comma. */
function endOfSubclause(scene: Scene, start: number, end: number): number {
	const first = scene.tokens[start]?.lower ?? "";
	if (!isConjunction(first) || /^(?:and|but|yet|or|so)$/.test(first)) return start;
	for (let at = start + 1; at < end; at++) if (scene.tokens[at]?.text === ",") return at;
	return end;
}

/** "Jan Holm, now the mayor, who joked": the name that the clause hangs on. */
function relativeOf(scene: Scene, pronoun: number): number | null {
	const { first } = scene.mentions[pronoun] as Mention;
	for (let index = pronoun - 1; index >= Math.max(0, pronoun - 3); index--) {
		const { kind, last } = scene.mentions[index] as Mention;
		if (scene.tokens[last]?.sentence !== scene.tokens[first]?.sentence) return null;
		const between = scene.tokens.slice(last + 1, first);
		if (kind === "name" && between.every(({ text }) => text === ","))
			return scene.personOf[index] ?? null;
	}
	return null;
}
