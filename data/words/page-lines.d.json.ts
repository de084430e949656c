interface NamedLine {
	readonly reason: string;
	readonly mostWords: number | null;
	readonly isCased: boolean;
	/** The source of a regular expression. */
	readonly pattern: string;
}
declare const table: {
	readonly about: string;
	readonly lines: readonly NamedLine[];
	readonly announcements: readonly string[];
};
export = table;
