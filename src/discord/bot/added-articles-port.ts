import type { Article } from "../../article/article.ts";
import type { ArticleChange } from "../../records/records.ts";

/** An article that somebody brings, as it was read and before it is added. */
export interface BroughtArticle {
	readonly article: Article;
	/** The Markdown file that it becomes. */
	readonly content: string;
	/** What its file would be called, without a folder. */
	readonly name: string;
	/** The address that it is from; null for a file. */
	readonly url: string | null;
	/** What was found not to be the article, and why. */
	readonly leftOut: readonly { readonly text: string; readonly reason: string }[];
}

/** Why something that is brought cannot be added. */
type BringingFault =
	/** It is no address of a page, or one that nobody may be sent to. */
	| "address"
	| "forbidden"
	/** The page's server did not give it, is not there, or takes too long. */
	| "status"
	| "unreachable"
	| "slow"
	/** It is no text, too much of it, or none that is an article. */
	| "type"
	| "large"
	| "noArticle"
	/** It says that it is not finished. */
	| "draft"
	/** Something else is being read. */
	| "busy";

export type Brought =
	| ({ readonly ok: true } & BroughtArticle)
	| { readonly ok: false; readonly fault: BringingFault };

/** What became of an article that was to be added; "full" where the server has as many as it may, "away" with no database. */
type Adding = "added" | "replaced" | "full" | "away";

/**
 * The articles that servers have of their own: what people who manage a server have added there. No other server is
 * answered from them.
 */
export interface AddedArticlesPort {
	/**
	 * Those of a server: the same list as long as nothing has changed. It waits for those that are not read yet, though
	 * not for long.
	 */
	of(server: string): Promise<readonly Article[]>;
	/** The address that an added article was fetched from; null for none. */
	addressOf(server: string, article: string): string | null;
	/** Reads an article from its page. It takes as long as the page's server, at most some seconds. */
	readPage(server: string, address: string): Promise<Brought>;
	/** Reads an article from a file that was sent, by its name HTML, Markdown or text. */
	readFile(server: string, file: string, bytes: Uint8Array): Promise<Brought>;
	/** The article of the server that a brought one would take the place of: of the same address, or else of the same name. */
	findFormer(server: string, brought: BroughtArticle): Promise<Article | null>;
	/** @returns what became of it, and its id where it was added */
	add(
		server: string,
		brought: BroughtArticle,
		by: ArticleChange,
	): Promise<{ readonly adding: Adding; readonly id: string }>;
	remove(
		server: string,
		article: string,
		by: ArticleChange,
	): Promise<"removed" | "unknown" | "away">;
}
