/** A stem that stands for a question's word, and how surely, 0 to 1. */
export interface Reading {
	readonly stem: number;
	readonly weight: number;
}
