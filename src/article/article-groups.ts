import type { Article } from "./article.ts";

/** What articles can be chosen by together. */
export interface ArticleGroup {
	/** `@tag/energy`: no article's id looks like that. */
	readonly id: string;
	readonly kind: "folder" | "publisher" | "tag";
	/** As folder, front matter or page have it. */
	readonly name: string;
}

/** A group with its articles, in the order in which they were given. */
export interface FilledGroup extends ArticleGroup {
	readonly articles: readonly Article[];
}

/** Longer names are no use to choose by, and would be no value of a choice. */
const longestName = 80;

/** The groups that an article is in: the folders that it stands in, its publisher, and its tags. */
export function groupsOf(article: Article): readonly ArticleGroup[] {
	const known = groups.get(article);
	if (known) return known;
	const { id, publisher, tags = [] } = article;
	const parts = id.split("/").slice(0, -1);
	const folders = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
	const named = [
		...folders.map((name) => groupOf("folder", name)),
		...(publisher === null ? [] : [groupOf("publisher", publisher)]),
		...tags.map((name) => groupOf("tag", name)),
	].filter(({ name }) => name !== "" && name.length <= longestName);
	groups.set(article, named);
	return named;
}

/** Whether one of some ids is an article's, or that of a group that it is in. */
export function isAmong(article: Article, ids: ReadonlySet<string>): boolean {
	return ids.has(article.id) || groupsOf(article).some(({ id }) => ids.has(id));
}

/** Whether an id is one of a group. */
export function isGroupId(id: string): boolean {
	return /^@(?:folder|publisher|tag)\//u.test(id);
}

/** The groups of some articles, the largest first; an article alone makes none. Made once for each list of articles. */
export function groupsIn(articles: readonly Article[]): readonly FilledGroup[] {
	const known = filled.get(articles);
	if (known) return known;
	const byId = new Map<string, { readonly group: ArticleGroup; readonly articles: Article[] }>();
	for (const article of articles) {
		for (const group of groupsOf(article)) {
			const there = byId.get(group.id);
			if (there) there.articles.push(article);
			else byId.set(group.id, { group, articles: [article] });
		}
	}
	const made = [...byId.values()]
		.filter((each) => each.articles.length > 1)
		.map(({ group, articles: those }) => ({ ...group, articles: those }))
		.sort((a, b) => b.articles.length - a.articles.length || a.name.localeCompare(b.name));
	filled.set(articles, made);
	return made;
}

const groups = new WeakMap<Article, readonly ArticleGroup[]>();
const filled = new WeakMap<readonly Article[], readonly FilledGroup[]>();

function groupOf(kind: ArticleGroup["kind"], given: string): ArticleGroup {
	const name = given.replace(/\s+/gu, " ").trim();
	return { id: `@${kind}/${kind === "folder" ? name : name.toLowerCase()}`, kind, name };
}
