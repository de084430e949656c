declare const table: {
	readonly groups: readonly string[];
};
export = table;
