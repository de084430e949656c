/** Statistics of the passages among which the answer is looked for. */
export interface Scope {
	readonly passages: number;
	readonly averageLength: number;
	/** How many passages hold one of the stems. */
	passagesWith(stems: readonly number[]): number;
}
