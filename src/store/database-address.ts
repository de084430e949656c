/** Where the database is. */
export type DatabaseAddress =
	| { readonly kind: "postgres"; readonly url: string }
	/** `:memory:` for one that ends with the process. */
	| { readonly kind: "sqlite"; readonly path: string };

/** Reads `postgres://…` or `sqlite:PATH`; null for anything else. */
export function readDatabaseAddress(text: string): DatabaseAddress | null {
	const path = /^sqlite:(?:\/\/)?(.+)$/.exec(text)?.[1];
	if (path !== undefined) return { kind: "sqlite", path };
	if (!/^postgres(?:ql)?:\/\//.test(text) || !URL.canParse(text)) return null;
	return { kind: "postgres", url: text };
}
