import type { Tree } from "../../src/algorithms/boosted-trees.ts";

declare const table: {
	readonly rankingWeights: readonly number[];
	readonly closeCallWeights: readonly number[];
	readonly confidenceTrees: readonly Tree[];
	readonly confidenceTreesAmong: readonly Tree[];
	readonly sureOfReading: number;
	readonly minOfReading: number;
};
export = table;
