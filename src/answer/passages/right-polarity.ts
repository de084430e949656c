import type { Slice } from "../../article/article.ts";
import { languageOf } from "../../search/language/article-language.ts";
import {
	type AskedPolarity,
	askedPolarity,
	type Stand,
	standOf,
} from "../../search/polarity/polarity.ts";
import type { RankedPassage } from "../answer.ts";
import { sentencesOf } from "./key-sentence.ts";

/** So many of the first passages may go before one that says the contrary. */
const lookedAt = 3;

/**
 * Passages with the sentence of each that says what is asked and not the contrary as its key sentence; and where the
 * first has none, one that has goes before it, if it has as much of the question.
 */
export function preferAgreeing(
	question: string,
	passages: readonly RankedPassage[],
): readonly RankedPassage[] {
	const [first, ...rest] = passages;
	if (!first) return passages;
	const asked = askedPolarity(question, languageOf(first.article));
	if (asked.isYesOrNo) return passages;
	const stand = standOf(first.highlight.text, asked);
	if (!stand.isContrary) {
		// The sentence that has all of "Who made fewer mistakes?" is another; words that the reader has marked stay.
		const tells = [...asked.polar.keys()].some((word) => asked.telling.has(word));
		const isElsewhere =
			first.answer === null && !stand.takesSide && tells && asked.telling.size > 1;
		const told = isElsewhere ? withSide(first, asked, wholly) : null;
		if (told) return [told, ...rest];
		// Under "When is it open?" it is another sentence that says when it is closed.
		const isTurned = !stand.takesSide && standOf(first.section.heading ?? "", asked).isContrary;
		const turned = isTurned ? withSide(first, asked) : null;
		return turned ? [turned, ...rest] : passages;
	}
	const agreeing = withAgreeing(first, asked, stand);
	if (agreeing) return [agreeing, ...rest];
	for (const [at, other] of rest.slice(0, lookedAt).entries()) {
		const its = standOf(other.highlight.text, asked);
		const isAgreeing = its.shared >= stand.shared || (its.takesSide && its.agreed >= stand.agreed);
		const better = isAgreeing && !its.isContrary ? other : withAgreeing(other, asked, stand);
		if (better) return [better, first, ...rest.slice(0, at), ...rest.slice(at + 1)];
	}
	return passages;
}

/** The passage with another key sentence: the one that has as much of the question and is not contrary to it. */
function withAgreeing(
	place: RankedPassage,
	asked: AskedPolarity,
	{ agreed }: Stand,
): RankedPassage | null {
	let best: RankedPassage | null = null;
	let most = agreed;
	for (const sentence of sentencesOf(place)) {
		const stand = standOf(sentence.text, asked);
		if (stand.isContrary || stand.agreed < most || (best && stand.agreed === most)) continue;
		most = stand.agreed;
		best = withKey(place, sentence);
	}
	return best;
}

/** A sentence with all that tells what is asked. */
const wholly = 1;

/** The passage with its first sentence that takes the side that is asked for, and has so much of what is asked, as its key sentence. */
function withSide(place: RankedPassage, asked: AskedPolarity, least = 0): RankedPassage | null {
	for (const sentence of sentencesOf(place)) {
		const stand = standOf(sentence.text, asked);
		if (stand.takesSide && !stand.isContrary && stand.agreed >= least)
			return withKey(place, sentence);
	}
	return null;
}

/** The words that are marked stand in the key sentence, or none are. */
function withKey(place: RankedPassage, sentence: Slice): RankedPassage {
	const isSame = sentence.start === place.highlight.start;
	return { ...place, highlight: sentence, answer: isSame ? place.answer : null };
}
