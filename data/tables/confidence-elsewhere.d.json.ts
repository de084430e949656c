declare const table: {
	readonly confidenceWeights: Readonly<Record<string, number>>;
	readonly biases: Readonly<Record<string, number>>;
};
export = table;
