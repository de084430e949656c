declare const table: {
	readonly confidenceWeights: Readonly<Record<string, number>>;
};
export = table;
