import type { Article, Correction } from "../../article/article.ts";
import type { ParsedArticle } from "../../article/parsing/parse.ts";
import { formerVersions } from "../history.ts";

/** Milliseconds for which a correction is worth telling. */
const maxTold = 86_400_000;

/**
 * The article with what was corrected in it within the last day: passages that its former versions do not have.
 *
 * @param file its path within the folder
 * @param read reads a former version
 */
export async function withCorrections(
	parsed: ParsedArticle,
	folder: string,
	file: string,
	read: (place: string) => Promise<ParsedArticle>,
): Promise<ParsedArticle> {
	if (!parsed.ok) return parsed;
	const former = (await formerVersions(folder, file)).filter(({ until }) => isLately(until));
	const versions: FormerVersion[] = [];
	for (const { place, until } of former) {
		const before = await read(place);
		if (before.ok) versions.push({ article: before.article, until });
	}
	return { ...parsed, article: correctedSince(parsed.article, versions) };
}

/** An article as it was, and until when. */
interface FormerVersion {
	readonly article: Article;
	readonly until: Date;
}

/** The article with what its former versions, the newest first, do not have and is worth telling. */
export function correctedSince(article: Article, former: readonly FormerVersion[]): Article {
	const lately = former.filter(({ until }) => isLately(until));
	if (lately.length === 0) return article;
	const left = new Map(passagesOf(article).map((each) => [wordsOf(each.text), each]));
	const corrected: Correction[] = [];
	for (const { article: before, until } of lately) {
		const had = new Set(passagesOf(before).map(({ text }) => wordsOf(text)));
		for (const [words, { start, end }] of left) {
			if (had.has(words)) continue;
			// The versions before it did not have it either, or had it and lost it: it is of this moment.
			left.delete(words);
			corrected.push({ start, end, at: until.toISOString() });
		}
	}
	return { ...article, corrected };
}

function isLately(until: Date): boolean {
	return Date.now() - until.getTime() < maxTold;
}

function passagesOf({ sections }: Article) {
	return sections.flatMap(({ passages }) => passages);
}

function wordsOf(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}
