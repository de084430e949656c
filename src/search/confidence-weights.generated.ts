export const confidenceWeights: Readonly<Record<string, number>> = {};
