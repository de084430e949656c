import type { Passage } from "../../article/article.ts";
import { sentencesNear } from "../../article/sentences.ts";
import { traitsOf } from "../../search/index/sentence-traits.ts";
import { languageOf } from "../../search/language/article-language.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import type { AskedFor } from "../../search/query/question.ts";
import { holdsKind } from "../../search/ranking/answer-kind-features.ts";
import type { Answer, Near, RankedPassage } from "../answer.ts";

/** The sentence nearby that holds the kind of thing asked for ("when": a date); null where none does. */
export function nearestOfKind(askedFor: AskedFor, near: Near): RankedPassage | null {
	const { article } = near;
	const from = (near.highlight ?? near.passage).start;
	const sentences = article.sections.flatMap((section) =>
		section.passages.flatMap((passage) => {
			const start = Math.max(passage.start, from - nearby);
			const part = { start, end: Math.min(passage.end, from + nearby) };
			if (part.start >= part.end) return [];
			return sentencesNear(article.text, passage, part).map((highlight) => ({
				section,
				passage,
				highlight,
			}));
		}),
	);
	const at = sentences.findIndex(({ highlight }) => highlight.end > from);
	const worth = sentences.map(({ section, highlight: { text } }, index) => {
		const kind = holdsKind(askedFor, traitsOf(text, tokensOf(text), languageOf(article)));
		return (kind * (section === near.section ? 1 : elsewhere)) / (2 + Math.abs(index - at));
	});
	const most = worth.reduce((a, b) => Math.max(a, b), 0);
	const best = sentences[worth.indexOf(most)];
	return best && most > 0 ? { article, ...best, answer: null, score: 1 } : null;
}

/** Letters on either side, some minutes of reading: what stands further away is not near. */
const nearby = 5000;

/** What a sentence of another section is worth beside one of the same. */
const elsewhere = 0.8;

/** What stands nearby may answer. */
export function withFirst(first: RankedPassage, answer: Answer): Answer {
	const others = answer.passages.filter(({ passage }) => passage.start !== first.passage.start);
	return {
		...answer,
		status: "answered",
		kind: "passage",
		passages: [first, ...others],
		quotes: [],
	};
}

/** Of about equally likely passages the one nearest to the earlier answer goes first. */
export function nearestFirst(answer: Answer, { passage }: Near): Answer {
	if (answer.kind !== "passage") return answer;
	const worth = (each: { readonly score: number; readonly passage: Passage }) => {
		const distance = Math.abs(each.passage.start - passage.start);
		return each.score * (1 + 1 / (1 + distance / reach));
	};
	return { ...answer, passages: [...answer.passages].sort((a, b) => worth(b) - worth(a)) };
}

/** UTF-16 units, about a section: from there on nearness counts for less than half. */
const reach = 1500;
