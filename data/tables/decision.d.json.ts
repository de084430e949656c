declare const table: {
	readonly rankingWeights: readonly number[];
	readonly onTopicWeights: readonly number[];
	readonly rightWeights: readonly number[];
	readonly sureOfReading: number;
	readonly leastOfReading: number;
};
export = table;
