import { derived } from "../algorithms/derived.ts";
import type { Article } from "./article.ts";

/** What articles can be chosen by together. */
export interface ArticleGroup {
	/** `@tag/energy`: no article's id looks like that. */
	readonly id: string;
	readonly kind: "folder" | "publisher" | "source" | "tag";
	/** As folder, front matter or page have it. */
	readonly name: string;
}

/** A group with its articles, in the order in which they were given. */
export interface FilledGroup extends ArticleGroup {
	readonly articles: readonly Article[];
}

/** Longer names are no use to choose by, and would be no value of a choice. */
const maxNameLength = 80;

/** The groups that an article is in: the folders that it stands in, its publisher, its source, and its tags. */
export const groupsOf = derived((article: Article): readonly ArticleGroup[] => {
	const { id, publisher, source = null, tags = [] } = article;
	const parts = id.split("/").slice(0, -1);
	const folders = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
	return [
		...folders.map((name) => groupOf("folder", name)),
		...(publisher === null ? [] : [groupOf("publisher", publisher)]),
		...(source === null ? [] : [groupOf("source", source)]),
		...tags.map((name) => groupOf("tag", name)),
	].filter(({ name }) => name !== "" && name.length <= maxNameLength);
});

/** Whether one of some ids is an article's, or that of a group that it is in. */
export function isAmong(article: Article, ids: ReadonlySet<string>): boolean {
	return ids.has(article.id) || groupsOf(article).some(({ id }) => ids.has(id));
}

/** Whether an id is one of a group. */
export function isGroupId(id: string): boolean {
	return /^@(?:folder|publisher|source|tag)\//u.test(id);
}

/** The groups of some articles, the largest first; an article alone makes none. */
export const groupsIn = derived((articles: readonly Article[]): readonly FilledGroup[] => {
	const byId = new Map<string, { readonly group: ArticleGroup; readonly articles: Article[] }>();
	for (const article of articles) {
		for (const group of groupsOf(article)) {
			const there = byId.get(group.id);
			if (there) there.articles.push(article);
			else byId.set(group.id, { group, articles: [article] });
		}
	}
	return [...byId.values()]
		.filter((each) => each.articles.length > 1)
		.map(({ group, articles: those }) => ({ ...group, articles: those }))
		.sort((a, b) => b.articles.length - a.articles.length || a.name.localeCompare(b.name));
});

function groupOf(kind: ArticleGroup["kind"], given: string): ArticleGroup {
	const name = given.replace(/\s+/gu, " ").trim();
	return { id: `@${kind}/${kind === "folder" ? name : name.toLowerCase()}`, kind, name };
}
