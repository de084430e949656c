import type { Article, Speaker } from "../article/article.ts";
import { editDistance } from "../search/spelling.ts";
import { tokensOf } from "../search/tokens.ts";
import type { QuotedSpeaker } from "./answer.ts";

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

/** The speakers that a typed name, role or organisation fits best; none where a word of it fits nobody. */
export function findSpeakers(typed: string, among: readonly QuotedSpeaker[]): QuotedSpeaker[] {
	const wanted = nameWords(typed);
	if (wanted.length === 0) return [];
	const scored = among.map((each) => ({ each, score: worthOf(wanted, each.speaker) }));
	const best = Math.max(0, ...scored.map(({ score }) => score));
	return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ each }) => each);
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
function worthOf(wanted: readonly string[], { name, role }: Speaker): number {
	const inName = nameWords(name);
	const inRole = nameWords(role ?? "");
	let sum = 0;
	for (const word of wanted) {
		const worth = inName.includes(word)
			? 1
			: inName.some((each) => isMisspelt(word, each))
				? 0.8
				: inRole.includes(word)
					? 0.6
					: 0;
		if (worth === 0) return 0;
		sum += worth;
	}
	return sum / wanted.length;
}

function isMisspelt(word: string, name: string): boolean {
	const reach = name.length >= 8 ? 2 : 1;
	return word.length >= 4 && name.length >= 4 && editDistance(word, name, reach) <= reach;
}
