import type { Article, Slice } from "../../article/article.ts";
import { eachSentence } from "../../article/sentences.ts";
import { isGivenName } from "../../english/given-names.ts";
import {
	type Gender,
	genderOfNoun,
	isBodyNoun,
	isHonorific,
	isRoleNoun,
} from "../../english/titles.ts";
import { languageOf } from "../../search/language/article-language.ts";
import {
	contentWords,
	coverage,
	type ReadWord,
	stemsIn,
	termsByLanguage,
} from "../../search/language/content-words.ts";
import { commonness } from "../../search/language/rarity.ts";
import { type Token, tokensOf } from "../../search/language/tokens.ts";
import type { Candidate } from "../../search/ranking/rank.ts";
import type { RankedPassage } from "../answer.ts";
import { toRankedPassage } from "../passages/findings.ts";
import { agree, genderOfTitle, nameWords } from "./named-speakers.ts";
import {
	holdsName,
	holdsNamesake,
	holdsPerson,
	isRoleOfOne,
	type Name,
	placesOf,
	sentencesWith,
} from "./names-in-text.ts";
import { tellsSpeech } from "./speech-in-sentence.ts";

/** What some passages tell of the words of somebody who is not quoted. */
type Telling =
	/** "The mayor, Ada Moss, has warned that …": the passage, and the sentence as its highlight. */
	| { readonly kind: "reported"; readonly passage: RankedPassage }
	/** Somebody is there and says nothing. */
	| { readonly kind: "silent" }
	/** Nobody and nothing of that name is there. */
	| { readonly kind: "absent" }
	/** It is there and is no person: what "polls" or "the sign" say is told by any passage. */
	| { readonly kind: "thing" };

/**
 * @param name as somebody typed it
 * @param about what their words are to be about; empty where nothing is said of that
 * @param ranked the passages to look in, the likeliest first
 */
export function findTelling(
	name: string,
	about: string,
	ranked: readonly Candidate[],
	read: ReadWord,
): Telling {
	const words = nameWords(name).map((word) => [word, ...read(word)]);
	const named = ranked.filter((each) => holdsName(words, each));
	if (named.length === 0) return { kind: "absent" };
	const articles = new Set(named.map(({ index }) => index.article));
	const surname = words.slice(-1);
	const speaking = ranked
		.filter((each) => articles.has(each.index.article) && holdsName(surname, each))
		.flatMap((each) => sentencesOf(each, surname))
		.slice(0, maxSentences);
	const isWhole =
		isRoleNoun(surname[0]?.[0] ?? "") ||
		speaking.some(({ sentence }) => holdsNamesake(words, sentence.text));
	const speaks = findsSpeech(isWhole ? words : surname, genderOfTitle(name));
	const isAbout = holdsTopic(about, read);
	const told =
		speaking.find(
			({ of, sentence }) =>
				speaks(of.index.article, sentence) && isAbout(of.index.article, sentence.text),
		) ??
		speaking
			.filter(({ sentence }) => holdsPerson(words, sentence.text))
			.flatMap((each) => speakingOn(each))
			.find(({ of, sentence }) => isAbout(of.index.article, sentence.text));
	if (told) {
		const passage = { ...toRankedPassage(told.of), highlight: told.sentence, answer: null };
		return { kind: "reported", passage };
	}
	const isPerson = named
		.flatMap((each) => sentencesOf(each, surname))
		.slice(0, maxSentences)
		.some(({ sentence }) => holdsPerson(words, sentence.text));
	return { kind: isPerson ? "silent" : "thing" };
}

/** Half of a topic's telling words make a sentence one about it. */
const aboutTopic = 0.5;

function holdsTopic(about: string, read: ReadWord): (article: Article, text: string) => boolean {
	if (contentWords(about, "en").length === 0) return () => true;
	const wanted = termsByLanguage(about, read);
	return (article, text) => {
		const language = languageOf(article);
		return coverage(wanted(language), stemsIn(text, language)) >= aboutTopic;
	};
}

/** So many sentences with a name are looked at: in more, who is named all the time is told of in one of the first. */
const maxSentences = 200;

function sentencesOf(of: Candidate, [forms = []]: Name): Mention[] {
	return Array.from(sentencesWith(forms, of), (sentence) => ({ of, sentence }));
}

/** "Her colleague, Paul Ambry, disagreed. He said the boat could land": the sentence after one, where it goes on so. */
function speakingOn({ of, sentence }: Mention): Mention[] {
	const { article } = of.index;
	const passage = of.index.passages[of.passage]?.passage;
	if (!passage) return [];
	const [next] = eachSentence(article.text, { start: sentence.end, end: passage.end });
	if (!next || !goesOn.test(next.text)) return [];
	const tokens = ownTokens(article, next);
	const pronoun = tokens.findIndex(({ word }) => /^(?:he|she|they)$/.test(word));
	if (pronoun < 0) return [];
	return tellsSpeech(next.text, tokens, pronoun, pronoun + 1) ? [{ of, sentence: next }] : [];
}

/** "He said", "In a letter she wrote". */
const goesOn =
	/^(?:(?:in|on|at|by|later|then|afterwards|instead)\b[^,.;:“"]{0,40}?,?\s)?(?:he|she|they)\b/iu;

interface Mention {
	readonly of: Candidate;
	readonly sentence: Slice;
}

/** Whether a question seems to ask for somebody in person: "Lammy", "the mayor", not "the law". */
export function seemsPerson(name: string, question: string): boolean {
	const rarityOf = commonness("en");
	const capitals = new Set(tokensOf(question).flatMap((each) => (each.capital ? each.word : [])));
	return nameWords(name).some(
		(word) => capitals.has(word) || isGivenName(word) || isRoleOfOne(word) || rarityOf(word) === 1,
	);
}

/** Whether somebody speaks in a sentence, as far as the article itself tells it. */
function findsSpeech(name: Name, gender: Gender | null) {
	return (article: Article, sentence: Slice): boolean => {
		const tokens = ownTokens(article, sentence);
		return placesOf(name, tokens).some((from) => {
			const end = from + name.length;
			const last = tokens[end - 1];
			if (!last?.capital && !isRoleNoun(last?.word ?? "") && !isBodyNoun(last?.word ?? ""))
				return false;
			const title = tokens[from - 1]?.word ?? "";
			if (isHonorific(title) && !agree(gender, genderOfNoun(title))) return false;
			return tellsSpeech(sentence.text, tokens, from, end);
		});
	};
}

/** The words of a sentence that stand outside its quotations. */
function ownTokens(article: Article, sentence: Slice): Token[] {
	const spans = article.quotes
		.flatMap((quote) => quote.spans)
		.filter(({ start, end }) => start < sentence.end && sentence.start < end);
	return tokensOf(sentence.text).filter(({ start }) => {
		const at = sentence.start + start;
		return !spans.some((span) => span.start <= at && at < span.end);
	});
}
