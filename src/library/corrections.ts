import type { Article, Correction } from "../article/article.ts";
import type { ParsedArticle } from "../article/parse.ts";
import { formerVersions } from "./history.ts";

/** Milliseconds for which a correction is worth telling. */
const longestTold = 86_400_000;

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
	const former = (await formerVersions(folder, file)).filter(
		({ until }) => Date.now() - until.getTime() < longestTold,
	);
	if (former.length === 0) return parsed;
	const left = new Map(passagesOf(parsed.article).map((each) => [wordsOf(each.text), each]));
	const corrected: Correction[] = [];
	for (const { place, until } of former) {
		const before = await read(place);
		if (!before.ok) continue;
		const had = new Set(passagesOf(before.article).map(({ text }) => wordsOf(text)));
		for (const [words, { start, end }] of left) {
			if (had.has(words)) continue;
			// The versions before it did not have it either, or had it and lost it: it is of this moment.
			left.delete(words);
			corrected.push({ start, end, at: until.toISOString() });
		}
	}
	return { ...parsed, article: { ...parsed.article, corrected } };
}

function passagesOf({ sections }: Article) {
	return sections.flatMap(({ passages }) => passages);
}

function wordsOf(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}
