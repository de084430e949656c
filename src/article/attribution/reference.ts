import { lowerBound } from "../../algorithms/binary-search.ts";
import { isAuxiliary, isFunctionWord, isPreposition } from "../../english/function-words.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { genderOfNoun, isBodyNoun, isRoleNoun } from "../../english/titles.ts";
import { mayLend } from "./apart.ts";
import type { Mention } from "./mention.ts";
import type { Person } from "./named-people.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";
import { neighbour } from "./tokens.ts";

/** Somebody a pronoun may mean: the last mention of a person, or a description, before it. */
export interface Referent {
	readonly mention: number;
	readonly person: number | null;
	readonly features: readonly string[];
}

const paragraphsBefore = 4;
const maxReferents = 12;

/** Those a pronoun may mean, nearest first; whoever contradicts its gender or number is left out. */
export function referentsOf(scene: Scene, pronoun: number, lastSpeaker: number | null): Referent[] {
	const mention = scene.mentions[pronoun] as Mention;
	const here = scene.tokens[mention.first] as Token;
	const from = scene.mentionStarts[Math.max(0, here.paragraph - paragraphsBefore)] ?? 0;
	const seen = new Set<string>();
	const referents: Referent[] = [];
	for (let index = pronoun - 1; index >= from && referents.length < maxReferents; index--) {
		const person = scene.personOf[index] ?? null;
		const other = scene.mentions[index] as Mention;
		if (other.kind === "pronoun") continue;
		const there = scene.tokens[other.first] as Token;
		if (!mayLend(scene, there.paragraph, here.paragraph)) continue;
		const key = person === null ? `d${other.head}` : `p${person}`;
		if (seen.has(key) || contradicts(scene, mention, index)) continue;
		seen.add(key);
		const features = featuresOf(scene, pronoun, index, referents.length, lastSpeaker);
		referents.push({ mention: index, person, features });
	}
	return referents;
}

/** The only person of the article whom a pronoun can mean, if they were named before it. */
export function solePersonOf(scene: Scene, pronoun: number): number | null {
	const { head = "" } = scene.mentions[pronoun] ?? {};
	const sole = head === "he" || head === "she" ? scene.sole[head] : null;
	const first = scene.people[sole ?? -1]?.mentions[0] ?? Number.POSITIVE_INFINITY;
	return first < pronoun ? sole : null;
}

/** Whether gender, number and nature let a pronoun mean another mention. */
export function mayBeMeant(scene: Scene, pronoun: number, other: number): boolean {
	return !contradicts(scene, scene.mentions[pronoun] as Mention, other);
}

function contradicts(scene: Scene, pronoun: Mention, index: number): boolean {
	const other = scene.mentions[index] as Mention;
	const person = scene.people[scene.personOf[index] ?? -1];
	const isHuman = pronoun.head === "he" || pronoun.head === "she";
	if (person === undefined) return isHuman ? !isSomebody(scene, pronoun, other) : false;
	if (!isHuman) return pronoun.head === "it" && person.nature === "human";
	if (person.nature !== "human" && person.nature !== "unknown") return true;
	if (isThing(scene, other, person)) return true;
	// one capitalised word that never speaks: "Obamacare", "Demonstrators"
	const isWord = person.nature === "unknown" && person.given === null;
	if (isWord && (scene.speaking[person.id] ?? 0) === 0) return true;
	return person.gender !== null && person.gender !== (pronoun.head === "he" ? "male" : "female");
}

/** "the Fell Foot", "a Riverside Example": behind an article stands no name of a human being. */
function isThing({ tokens }: Scene, { kind, from, first }: Mention, { nature }: Person): boolean {
	if (kind !== "name" || nature !== "unknown" || first - from > 1) return false;
	const here = tokens[first];
	const before = tokens[first - 1];
	return before?.sentence === here?.sentence && /^(?:the|an?|this)$/.test(before?.lower ?? "");
}

/** Whether a description may be one human being of the pronoun's gender. */
function isSomebody(scene: Scene, pronoun: Mention, { head, first, last }: Mention): boolean {
	// "no secretary of state", "as governor": an office, and nobody who holds it
	if (first === last && scene.tokens[first]?.isCapital !== true) return false;
	// "people", "policewomen": several
	if (/(?:people|men|women)$/.test(head)) return false;
	const gender = genderOfNoun(head);
	if (gender !== null) return gender === (pronoun.head === "he" ? "male" : "female");
	return isRoleNoun(head) && !isBodyNoun(head) && !head.endsWith("s");
}

function featuresOf(
	scene: Scene,
	pronoun: number,
	index: number,
	rank: number,
	lastSpeaker: number | null,
): string[] {
	const mention = scene.mentions[pronoun] as Mention;
	const other = scene.mentions[index] as Mention;
	const here = scene.tokens[mention.first] as Token;
	const there = scene.tokens[other.first] as Token;
	const person = scene.people[scene.personOf[index] ?? -1];
	const spokeLast = person !== undefined && person.id === lastSpeaker;
	const sentences = Math.min(here.sentence - there.sentence, 4);
	const paragraphs = here.paragraph - there.paragraph;
	const first = isFirstOfSentence(scene, index) ? "first" : "later";
	const nature = person === undefined ? `d${genderOfNoun(other.head) ?? ""}` : person.nature;
	const matches = person?.gender == null ? "unknown" : "same";
	const role = grammarOf(scene, other);
	const before = lowerBound(person?.mentions ?? [], pronoun);
	const count = before > 5 ? "many" : before > 1 ? "some" : "one";
	const who = mention.head;
	return [
		`who-nature ${who} ${nature} ${matches}`,
		`rank-first ${rank} ${first}`,
		`distance-first ${sentences} ${paragraphs} ${first}`,
		`count-distance ${count} ${paragraphs}`,
		`last-distance ${spokeLast} ${paragraphs}`,
		`who-rank ${who} ${matches} ${rank}`,
		`grammar-first-nature ${role} ${first} ${nature}`,
		`last-rank ${matches} ${spokeLast} ${rank}`,
		`who-rank-grammar ${who} ${rank} ${sentences} ${role}`,
		`last-grammar ${spokeLast} ${role} ${sentences}`,
		`last-count ${spokeLast} ${count} ${matches}`,
		`nature-speaking ${nature} ${Math.min(scene.speaking[person?.id ?? -1] ?? -1, 2)} ${matches}`,
	];
}

function isFirstOfSentence(scene: Scene, index: number): boolean {
	const sentence = scene.tokens[scene.mentions[index]?.first ?? 0]?.sentence;
	const before = scene.mentions[index - 1];
	return before === undefined || scene.tokens[before.first]?.sentence !== sentence;
}

function grammarOf(scene: Scene, mention: Mention): string {
	const next = neighbour(scene, mention.last, 1);
	const before = neighbour(scene, mention.from, -1);
	if (next?.lower === "'s") return "possessive";
	if (before !== null && isSpeechVerb(before.lower)) return "inverted";
	if (next !== null && isSpeechVerb(next.lower)) return "speaks";
	if (before !== null && isPreposition(before.lower)) return "object";
	if (next === null || next.kind !== "word") return next?.text === "," ? "comma" : "other";
	if (isAuxiliary(next.lower)) return "subject";
	return next.isCapital || isFunctionWord(next.lower) || isRoleNoun(next.lower)
		? "other"
		: "subject";
}
