interface NamedPart {
	readonly reason: string;
	readonly most: number;
	readonly isBeside: boolean;
	/** The source of a regular expression. */
	readonly pattern: string;
}
type Told = "published" | "updated" | "author" | "publisher" | "headline" | "language" | "rights" | "url";
declare const table: {
	readonly names: readonly NamedPart[];
	/** By what they tell, the names of `meta` elements, the surest first. */
	readonly meta: Readonly<Record<Told, readonly string[]>>;
};
export = table;
