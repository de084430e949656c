import { isConjunction, isFunctionWord } from "../../english/function-words.ts";
import { speechVerbOf } from "../../english/speech-verbs.ts";
import { isRoleNoun } from "../../english/titles.ts";
import { isSubject, mayAct, mayAdd } from "./acting.ts";
import { mayLend } from "./apart.ts";
import type { Mention } from "./mention.ts";
import type { Previous } from "./previous.ts";
import { mayBeMeant } from "./reference.ts";
import type { Scene } from "./scene.ts";
import { neighbour, type Token } from "./tokens.ts";
import { isAnybody, isFullSubject, isNamed } from "./told-humans.ts";

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
