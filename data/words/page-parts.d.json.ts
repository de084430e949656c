interface NamedPart {
	readonly reason: string;
	readonly most: number;
	readonly isBeside: boolean;
	/** The source of a regular expression. */
	readonly pattern: string;
}
declare const table: { readonly names: readonly NamedPart[] };
export = table;
