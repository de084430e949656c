declare const table: {
	readonly men: readonly string[];
	readonly women: readonly string[];
	readonly shared: readonly string[];
	readonly menElsewhere: readonly string[];
	readonly womenElsewhere: readonly string[];
};
export = table;
