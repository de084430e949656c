declare const table: {
	readonly regularVerbs: readonly string[];
	readonly irregularVerbs: Readonly<Record<string, string>>;
	readonly nouns: readonly string[];
};
export = table;
