import type { Article, Problem } from "../../article/article.ts";
import { lintArticle } from "../../article/parsing/lint.ts";
import type { ParsedArticle } from "../../article/parsing/parse.ts";

/** What the authors of some articles would want to mend: within each, and between them. */
export function adviseOn(parsed: readonly ParsedArticle[]): Problem[] {
	const read = parsed.filter((each) => each.ok);
	const within = read.flatMap(({ article, problems, lines }) =>
		lintArticle(article, lines, problems),
	);
	const drafts = read.filter(({ isDraft }) => isDraft).map(({ article }) => nameDraft(article));
	return [...drafts, ...within, ...findTwins(read.map(({ article }) => article))];
}

function nameDraft({ file }: Article): Problem {
	const message = "this is a draft, which is not served";
	const mend = 'remove the line "draft: true" when it is finished';
	return { file, line: null, severity: "warning", message, mend };
}

/** Two files with one article: the same text, page, or headline of one publisher. */
function findTwins(articles: readonly Article[]): Problem[] {
	const first = new Map<string, Article>();
	return articles.flatMap((article) => {
		const twins = keysOf(article).flatMap((key) => first.get(key) ?? []);
		for (const key of keysOf(article)) if (!first.has(key)) first.set(key, article);
		const twin = twins.find(({ id }) => id !== article.id);
		if (twin === undefined) return [];
		const message = `this is the same article as ${twin.file}`;
		const mend = "keep the better one and remove the other";
		return [{ file: article.file, line: null, severity: "warning" as const, message, mend }];
	});
}

function keysOf({ text, url, headline, publisher }: Article): string[] {
	return [
		`text ${text.replace(/\s+/gu, " ").trim()}`,
		...(url === null ? [] : [`url ${url}`]),
		...(headline === null || publisher === null ? [] : [`title ${publisher}\n${headline}`]),
	];
}
