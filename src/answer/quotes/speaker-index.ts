import { addTo } from "../../search/collections/group-by.ts";
import type { Steps } from "../../search/collections/steps.ts";
import { createLetterBigrams } from "../../search/spelling/letter-bigrams.ts";
import type { QuotedSpeaker } from "../answer.ts";
import { findSpeakers, type HasWord, nameWords } from "./named-speakers.ts";

/** Finds the speakers that a typed name, role or organisation fits best, as `findSpeakers` does, among very many. */
export type SpeakerIndex = (typed: string) => QuotedSpeaker[];

/** Fewer speakers are looked through faster than they are indexed. */
const maxCompared = 200;
/** So many words of names are looked at for a misspelt one. */
const maxMisspelt = 100;

export function* speakerIndexSteps(
	speakers: readonly QuotedSpeaker[],
	hasWord: HasWord,
): Steps<SpeakerIndex> {
	if (speakers.length <= maxCompared) return (typed) => findSpeakers(typed, speakers, hasWord);
	const inName = yield* listByWord(speakers, ({ speaker }) => speaker.name);
	const inRole = yield* listByWord(speakers, ({ speaker }) => speaker.role ?? "");
	const names = [...inName.keys()];
	const all = new Int32Array(names.length).map((_, at) => at);
	const bigrams = createLetterBigrams(names, () => true);
	yield* bigrams.readNew();
	/** Whom a typed word can mean: by name, misspelt or not, or by role. */
	const meantBy = (word: string): Set<number> => {
		const alike = bigrams.candidates(word, all, 2, maxMisspelt).map((at) => names[at] ?? "");
		const named = [word, ...alike].flatMap((each) => inName.get(each) ?? []);
		return new Set([...named, ...(inRole.get(word) ?? [])]);
	};
	return (typed) => {
		// Every word must fit a speaker: those that the rarest fits are all that can.
		const [rarest] = nameWords(typed)
			.map(meantBy)
			.sort((a, b) => a.size - b.size);
		const among = [...(rarest ?? [])].sort((a, b) => a - b);
		return findSpeakers(
			typed,
			among.flatMap((at) => speakers[at] ?? []),
			hasWord,
		);
	};
}

function* listByWord(
	speakers: readonly QuotedSpeaker[],
	textOf: (speaker: QuotedSpeaker) => string,
): Steps<Map<string, number[]>> {
	const listed = new Map<string, number[]>();
	for (const [at, speaker] of speakers.entries()) {
		const text = textOf(speaker);
		for (const word of new Set(nameWords(text))) addTo(listed, word, at);
		yield 2 * text.length;
	}
	return listed;
}
