declare const table: {
	readonly prepositions: readonly string[];
	readonly auxiliaries: readonly string[];
	readonly conjunctions: readonly string[];
	readonly adverbs: readonly string[];
	readonly determiners: readonly string[];
	readonly pronounsAndDeterminers: readonly string[];
	readonly numbers: readonly string[];
	readonly starters: readonly string[];
	readonly dayOrMonth: readonly string[];
};
export = table;
