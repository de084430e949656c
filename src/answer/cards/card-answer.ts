import type { Article } from "../../article/article.ts";
import { eachSentence } from "../../article/sentences.ts";
import { passagesOf } from "../../reading/reader.ts";
import type { Answer, CardAsked, RankedPassage, Suggestion } from "../answer.ts";

/** What is asked of one article, and of no other thing. */
const ofOneArticle: ReadonlySet<CardAsked> = new Set([
	"published",
	"age",
	"author",
	"source",
	"link",
	"about",
]);

/** Where a card is asked for. */
interface CardScope {
	/** All that can be asked about. */
	readonly articles: readonly Article[];
	/** The one that is meant by "this": the only one, or the one that is talked about. */
	readonly meant: Article | null;
	readonly suggestions: readonly Suggestion[];
}

/** An answer from what is known of an article, or of the bot; its passages are those that the article begins with. */
export function cardAnswer(
	question: string,
	asked: CardAsked,
	{ articles, meant, suggestions }: CardScope,
): Answer {
	const article = ofOneArticle.has(asked) ? meant : null;
	return {
		question,
		scope: articles.length === 1 ? "article" : "articles",
		status: "answered",
		kind: "card",
		card: { asked, article, articles },
		certainty: "sure",
		confidence: 1,
		passages: beginningOf(article ?? meant ?? articles[0]),
		quotes: [],
		suggestions,
	};
}

const passagesShown = 3;

function beginningOf(article: Article | undefined): RankedPassage[] {
	if (!article) return [];
	return passagesOf(article)
		.slice(0, passagesShown)
		.map(({ section, passage }) => {
			const [highlight = passage] = eachSentence(article.text, passage);
			return { article, section, passage, highlight, answer: null, score: 0 };
		});
}
