import { isAuxiliary } from "../../english/function-words.ts";
import { speechVerbOf } from "../../english/speech-verbs.ts";
import { genderOfNoun, isRoleNoun } from "../../english/titles.ts";
import type { Attribution } from "./attribution.ts";
import { mayBeMeant } from "./reference.ts";
import type { Scene } from "./scene.ts";
import { neighbour } from "./tokens.ts";
import { isReply } from "./topic.ts";

// Pronouns that may mean another than they are taken to mean, so that nobody is named.

type Guess = Pick<Attribution, "mention" | "people">;

/**
 * `Jan Holm accused Tom Hale. “…,” he replied`, `Jan Holm told Tom Hale to go. “…,” he said`: the sentence before is
 * about the guess, and another is spoken to.
 */
export function isAskedOfAnother(scene: Scene, { mention: pronoun, people }: Guess): boolean {
	const mention = scene.mentions[pronoun];
	if (mention?.kind !== "pronoun") return false;
	const [here, answers] = [scene.tokens[mention.first]?.sentence ?? 0, isReply(scene, pronoun)];
	for (let index = pronoun - 1; index >= 0; index--) {
		const there = scene.tokens[scene.mentions[index]?.first ?? 0]?.sentence ?? 0;
		if (there < here - maxSentencesBack) return false;
		const other = scene.personOf[index] ?? null;
		const isHuman = scene.people[other ?? -1]?.nature === "human";
		if (!isHuman || other === people[0] || !mayBeMeant(scene, pronoun, index)) continue;
		if (answers || isHearerOf(scene, index, people[0] ?? -1)) return true;
	}
	return false;
}

const maxSentencesBack = 3;

/** "Jan Holm told Tom Hale": right behind a verb of address whose subject somebody is. */
function isHearerOf(scene: Scene, index: number, speaker: number): boolean {
	const { from } = scene.mentions[index] ?? { from: 0 };
	if (!addressing.has(speechVerbOf(neighbour(scene, from, -1)?.lower ?? "") ?? "")) return false;
	return [index - 1, index - 2].some(
		(subject) => scene.mentions[subject]?.last === from - 2 && scene.personOf[subject] === speaker,
	);
}

const addressing: ReadonlySet<string> = new Set(
	"tell ask warn remind inform urge advise accuse assure blame order".split(" "),
);

/**
 * "Grue could have gone on. In a letter he explains: “…”": the paragraph is about one who is named by one word, of whom it
 * is not known that they are human, and does not name the guess.
 */
export function isOfUnknown(scene: Scene, { mention: pronoun, people }: Guess): boolean {
	const mention = scene.mentions[pronoun];
	if (mention?.kind !== "pronoun" || !/^(?:he|she)$/.test(mention.head)) return false;
	const paragraph = scene.tokens[mention.first]?.paragraph ?? 0;
	let isOther = false;
	for (let index = pronoun - 1; index >= (scene.mentionStarts[paragraph] ?? 0); index--) {
		const person = scene.personOf[index] ?? null;
		if (person === null) continue;
		if (person === people[0]) return false;
		isOther = isUnknownSubject(scene, index);
	}
	return isOther;
}

/** Below a heading "she" means whom the article is about sooner than who was named last above it. */
export function isOfFormerSection(scene: Scene, { mention: pronoun, people }: Guess): boolean {
	const mention = scene.mentions[pronoun];
	const person = scene.people[people[0] ?? -1];
	if (mention?.kind !== "pronoun" || !/^(?:he|she)$/.test(mention.head) || person === undefined)
		return false;
	const last = person.mentions.findLast((index) => index < pronoun) ?? pronoun;
	if (sectionOf(scene, last) === sectionOf(scene, pronoun)) return false;
	return scene.people.some(
		({ nature, given, mentions }) =>
			(nature === "human" || (nature === "unknown" && given !== null)) &&
			mentions.length >= person.mentions.length &&
			mentions !== person.mentions &&
			mayBeMeant(scene, pronoun, mentions[0] ?? -1),
	);
}

function sectionOf({ mentions, tokens, paragraphs }: Scene, mention: number): number {
	const paragraph = tokens[mentions[mention]?.first ?? -1]?.paragraph ?? -1;
	return paragraphs[paragraph]?.section ?? -1;
}

/** The first word of its sentence, and a verb behind it: "Grue could", "Grue told". */
function isUnknownSubject(scene: Scene, index: number): boolean {
	const { first, last, from } = scene.mentions[index] ?? { first: 0, last: 0, from: 0 };
	const { nature, given, mentions } = scene.people[scene.personOf[index] ?? -1] ?? {};
	if (nature !== "unknown" || given != null || (mentions ?? []).length < 2 || from < first)
		return false;
	const next = neighbour(scene, last, 1);
	const isVerb = isAuxiliary(next?.lower ?? "") || /[^e]ed$/.test(next?.lower ?? "");
	return isVerb && neighbour(scene, first, -1) === null;
}

/** "Jan Holm's brother runs the mill. “…,” he said": of the guess only the kin, or whoever works for them, was told. */
export function isOfKin(scene: Scene, { mention: pronoun, people }: Guess): boolean {
	const mention = scene.mentions[pronoun];
	if (mention?.kind !== "pronoun" || !/^(?:he|she)$/.test(mention.head)) return false;
	const here = scene.tokens[mention.first]?.sentence ?? 0;
	for (let index = pronoun - 1; index >= 0; index--) {
		const { last, first } = scene.mentions[index] ?? { last: 0, first: 0 };
		if ((scene.tokens[first]?.sentence ?? 0) < here - maxSentencesBack) return false;
		if ((scene.personOf[index] ?? null) !== people[0]) continue;
		return isKinOf(scene, last, mention.head);
	}
	return false;
}

/** "'s brother", "'s elder sister", "'s lawyer": a noun for one human being of the pronoun's gender, behind its owner. */
function isKinOf(scene: Scene, owner: number, pronoun: string): boolean {
	if (neighbour(scene, owner, 1)?.lower !== "'s") return false;
	for (let step = 2; step <= 4; step++) {
		const word = neighbour(scene, owner, step);
		if (word?.kind !== "word") return false;
		const gender = genderOfNoun(word.lower);
		if (gender !== null) return gender === (pronoun === "he" ? "male" : "female");
		if (isRoleNoun(word.lower)) return !word.lower.endsWith("s");
	}
	return false;
}
