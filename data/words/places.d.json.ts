declare const table: {
	readonly places: readonly string[];
};
export = table;
