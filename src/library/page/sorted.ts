import type { Leaf } from "./leaves.ts";

/** What a step keeps of the leaves, and why it leaves others out. */
export interface Sorted {
	readonly leaves: readonly Leaf[];
	readonly reasons: ReadonlyMap<Leaf, string>;
}
