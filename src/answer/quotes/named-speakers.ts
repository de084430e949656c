import { editDistance } from "../../algorithms/edit-distance.ts";
import type { Article, Speaker } from "../../article/article.ts";
import { genderOfGivenName } from "../../english/given-names.ts";
import { type Gender, genderOfNoun, isHonorific } from "../../english/titles.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import type { QuotedSpeaker } from "../answer.ts";

/** Everybody whom the articles quote by name, the most quoted of each article first. */
export function quotedSpeakers(articles: readonly Article[]): QuotedSpeaker[] {
	return articles.flatMap((article) => {
		const counts = new Map<string, { speaker: Speaker; quotes: number }>();
		for (const speaker of article.quotes.flatMap(({ speakers }) => speakers)) {
			const known = counts.get(speaker.name) ?? { speaker, quotes: 0 };
			counts.set(speaker.name, {
				speaker: known.speaker.role ? known.speaker : speaker,
				quotes: known.quotes + 1,
			});
		}
		return [...counts.values()]
			.sort((a, b) => b.quotes - a.quotes)
			.map(({ speaker, quotes }) => ({ article, speaker, quotes }));
	});
}

/** Whether an article has a word, spelled just so. */
export type HasWord = (article: Article, word: string) => boolean;

/**
 * The speakers that a typed name or role fits best; none where a word of it fits nobody. A word that the article has
 * itself is not misspelt: "Hall" is not Hill where both are named. But of a long name it may have misspelt a letter too.
 */
export function findSpeakers(
	typed: string,
	among: readonly QuotedSpeaker[],
	hasWord: HasWord,
): QuotedSpeaker[] {
	const wanted = nameWords(typed);
	if (wanted.length === 0) return [];
	const scored = among.map((each) => ({ each, score: worthOf(wanted, each, hasWord) }));
	const best = Math.max(0, ...scored.map(({ score }) => score));
	const found = scored.flatMap(({ each, score }) => (score === best && score > 0 ? each : []));
	const gender = genderOfTitle(typed);
	if (gender === null) return found;
	return found.filter(({ speaker }) =>
		agree(gender, genderOfGivenName(nameWords(speaker.name)[0] ?? "")),
	);
}

/** Whether two genders can be one person's; one that is not known can be either. */
export function agree(one: Gender | null, other: Gender | null): boolean {
	return one === null || other === null || one === other;
}

/** What "Mr Moss", "Mrs Moss" or "Lady Moss" tells. */
export function genderOfTitle(typed: string): Gender | null {
	const title = tokensOf(typed).find(({ word }) => isHonorific(word));
	return title ? genderOfNoun(title.word) : null;
}

/** The words of a name that tell people apart. */
export function nameWords(typed: string): string[] {
	return tokensOf(typed)
		.map(({ word }) => word)
		.filter((word) => !titles.has(word));
}

const titles = new Set(
	"mr mrs ms miss dr sir dame lord lady prof professor the a an of and for his her its".split(" "),
);

/** The mean worth of the typed words, each in the name (1), misspelt in it (0.8) or in the role (0.6); else 0. */
function worthOf(
	wanted: readonly string[],
	{ article, speaker }: QuotedSpeaker,
	hasWord: HasWord,
): number {
	const inName = nameWords(speaker.name);
	const inRole = nameWords(speaker.role ?? "");
	const isPartlyRight = wanted.some((word) => inName.includes(word));
	const isMisspelt = (word: string): boolean =>
		inName.some((name) => mayMean(word, name, isPartlyRight, () => hasWord(article, word)));
	let sum = 0;
	for (const word of wanted) {
		const worth = inName.includes(word)
			? 1
			: isMisspelt(word)
				? 0.8
				: inRole.includes(word)
					? 0.6
					: 0;
		if (worth === 0) return 0;
		sum += worth;
	}
	return sum / wanted.length;
}

/** Beside a word of the name that is right, another may be shorter, or further from what it stands for. */
function mayMean(
	word: string,
	name: string,
	isPartlyRight: boolean,
	isInArticle: () => boolean,
): boolean {
	if (Math.min(word.length, name.length) < (isPartlyRight ? 3 : 4)) return false;
	const reach = name.length >= longName || (isPartlyRight && name.length >= 6) ? 2 : 1;
	const edits = editDistance(word, name, reach);
	const isSlip = edits <= 1 && name.length >= longName;
	return edits <= reach && (isSlip || !isInArticle());
}

/** An article may misspell so long a name itself. */
const longName = 8;
