import type { Answerer } from "../../answer/answer.ts";
import type { Article } from "../../article/article.ts";
import type { PassageVotes } from "../../records/records.ts";
import { passagesIn } from "./passage-place.ts";

/** The votes on a passage, and the passage as it is now. */
interface VotedPassage {
	readonly votes: PassageVotes;
	/** Null where the article has none, or is not there any more. */
	readonly headline: string | null;
	/** Null where the passage is not there any more. */
	readonly text: string | null;
}

/** Finds the passages that were voted on; each article is looked through once, however many votes it has. */
export function findPassages(
	all: readonly PassageVotes[],
	{ articles }: Pick<Answerer, "articles">,
): VotedPassage[] {
	const wanted = new Set(all.map(({ article }) => article));
	const found = new Map(
		articles.filter(({ id }) => wanted.has(id)).map((each) => [each.id, textsOf(each)]),
	);
	return all.map((votes) => {
		const { headline = null, texts } = found.get(votes.article) ?? {};
		return { votes, headline, text: texts?.get(votes.passage) ?? null };
	});
}

/** The headline, and the passages by where they begin. */
function textsOf(article: Article) {
	const texts = new Map(passagesIn(article).map(({ passage }) => [passage.start, passage.text]));
	return { headline: article.headline, texts };
}
