declare const table: {
	readonly commonWords: readonly string[];
};
export = table;
