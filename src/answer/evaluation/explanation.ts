import { explainDecision, explainRead } from "../../reading/explain-decision.ts";
import { explainConfidence, explainScore } from "../../search/explain-ranking.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import { notationOf } from "../../search/notation/notation-of.ts";
import { contrariesOf } from "../../search/polarity/opposites.ts";
import { askedPolarity } from "../../search/polarity/polarity.ts";
import { parseQuestion } from "../../search/query/question.ts";
import type { Candidate } from "../../search/ranking/rank.ts";
import type { Answer, Explanation, RankedPassage, ReadingExplanation, Verdict } from "../answer.ts";
import {
	candidatesShown,
	type FoundPassages,
	type ReadFindings,
	toRankedPassage,
	toReadPassage,
} from "../passages/findings.ts";
import { doubtsAbout, surestInDoubt } from "../passages/passage-doubts.ts";

/** What an answer rests on. @param ranked the passages as search by words ranks them */
export function explainAnswer(
	answer: Answer,
	found: FoundPassages,
	ranked: readonly Candidate[],
): Explanation {
	const passages = ranked.slice(0, candidatesShown).map((candidate) => ({
		ranked: toRankedPassage(candidate),
		parts: explainScore(candidate),
	}));
	const [first] = answer.passages;
	const doubts = answer.kind === "passage" && first ? doubtsAbout(answer.question, first) : [];
	return {
		words: ranked[0]?.match.terms.map(({ word }) => word) ?? [],
		otherWords: otherWordsOf(ranked[0]),
		forms: formsOf(answer.readAs ?? answer.question, first),
		polarity: polarityOf(answer.readAs ?? answer.question, first),
		doubts,
		readAs: answer.readAs ?? answer.question,
		askedFor: parseQuestion(answer.question).askedFor,
		passages,
		...explainConfidence(ranked, found.belonging),
		reading: found.read && explainReading(found.read),
		verdict: {
			by: decidedBy(answer, found, doubts.length > 0),
			certainty: answer.certainty,
			confidence: answer.confidence,
			...found.bars,
		},
	};
}

/** What of a question stands for other words, by the language of the first article. */
function formsOf(question: string, first: RankedPassage | undefined): Explanation["forms"] {
	if (!first) return [];
	const parsed = parseQuestion(question);
	const byPlace = new Map<string, { start: number; typed: string; words: string[] }>();
	for (const { start, end, word } of parsed.wordsIn(notationOf(first.article))) {
		const key = `${start} ${end}`;
		const place = byPlace.get(key) ?? { start, typed: parsed.text.slice(start, end), words: [] };
		// What stands for a name of several words has signs between them that no text has.
		byPlace.set(key, { ...place, words: [...place.words, word.replaceAll("·", " ")] });
	}
	return [...byPlace.values()].flatMap(({ typed, words }) => {
		const readAs = words.join(" ");
		const own = tokensOf(typed).map(({ word }) => word);
		return own.join(" ") === readAs ? [] : [{ typed, readAs }];
	});
}

/** So many words are told that say the contrary of one. */
const maxContraries = 4;

function polarityOf(question: string, first: RankedPassage | undefined): Explanation["polarity"] {
	if (!first) return { isNegated: false, contraries: [] };
	const { language } = notationOf(first.article);
	const { isNegated, polar } = askedPolarity(question, language);
	const contraries = [...polar].map(([stem, word]) => ({
		word,
		to: [...new Set(contrariesOf(stem, language))].slice(0, maxContraries),
	}));
	return { isNegated, contraries };
}

/** So many words of an article are told for one of the question. */
const maxOtherWords = 3;

function otherWordsOf(first: Candidate | undefined): Explanation["otherWords"] {
	if (!first) return [];
	const { lexicon, vocabulary } = first.match.index;
	return first.match.terms.flatMap(({ word, exact, readings }) => {
		const weights = new Map(readings.map(({ stem, weight }) => [stem, weight]));
		const weightOf = (number: number): number => weights.get(lexicon.stemOf[number] ?? -1) ?? 0;
		const readAs = [...vocabulary]
			.filter((number) => weightOf(number) > 0)
			.sort((a, b) => weightOf(b) - weightOf(a))
			.slice(0, maxOtherWords)
			.flatMap((number) => lexicon.words[number] ?? []);
		return exact >= 0 || readAs.length === 0 ? [] : [{ word, readAs }];
	});
}

function explainReading(read: ReadFindings): ReadingExplanation {
	return {
		asked: read.asked,
		passages: read.passages.map((passage) => ({
			ranked: toReadPassage(passage),
			parts: explainRead(passage),
		})),
		right: explainDecision(read),
	};
}

function decidedBy(
	{ kind, confidence }: Answer,
	found: FoundPassages,
	isDoubted: boolean,
): Verdict["by"] {
	if (kind === "section") return "heading";
	if (kind === "quotes") return "quotations";
	if (kind === "card") return "card";
	const most = isDoubted ? surestInDoubt : 1;
	if (confidence !== Math.min(found.confidence, most)) return "speaker";
	return found.read !== null && found.confidence === found.read.confidence ? "reading" : "words";
}
