declare const table: {
	readonly rankingWeights: Readonly<Record<string, number>>;
};
export = table;
