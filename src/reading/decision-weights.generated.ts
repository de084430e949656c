// Made by `npm run train:decision`.
export const rankingWeights: readonly number[] = [0.2, 6, 0.6, 0.1];
export const confidenceWeights: readonly number[] = [0, 0.3, 0, 0.2, 0.05, 0, 1, 0, 0.3, 0, 0.1];
export const sureOfReading = 0.88;
export const leastOfReading = 0.25;
