import { isNewer } from "../answer/passages/newest-first.ts";
import type { Article } from "../article/article.ts";
import type { Block, SourceBlock } from "./reply.ts";

/** The blocks, with the source of the newest article marked where an older one is shown beside it. */
export function tellNewer(blocks: readonly Block[]): Block[] {
	const articles = new Set(blocks.flatMap(sourcesIn).map(({ article }) => article));
	const newest = [...articles].filter(
		(article) => isAnyOlder(article, articles) && !isAnyNewer(article, articles),
	);
	const mark = (source: SourceBlock): SourceBlock =>
		newest.includes(source.article) ? { ...source, newer: true } : source;
	return blocks.map((block) => {
		if (block.kind === "source") return mark(block);
		if (block.kind !== "alternatives") return block;
		const alternatives = block.alternatives.map((each) => ({
			...each,
			source: each.source && mark(each.source),
		}));
		return { ...block, alternatives };
	});
}

function sourcesIn(block: Block): SourceBlock[] {
	if (block.kind === "source") return [block];
	return block.kind === "alternatives"
		? block.alternatives.flatMap(({ source }) => (source === null ? [] : [source]))
		: [];
}

function isAnyOlder(article: Article, among: Iterable<Article>): boolean {
	return [...among].some((each) => isNewer(article, each));
}

function isAnyNewer(article: Article, among: Iterable<Article>): boolean {
	return [...among].some((each) => isNewer(each, article));
}
