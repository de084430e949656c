/**
 * Sums of small decision trees, as gradient boosting makes them (Friedman 2001). A tree is what it adds, or a question:
 * the number of a figure, a bar, what the tree adds at this place on the average, and the trees for figures under the
 * bar and from it on.
 */
export type Tree =
	| number
	| readonly [figure: number, bar: number, average: number, under: Tree, from: Tree];

/** What trees add up to. */
export function sumOfTrees(trees: readonly Tree[], figures: readonly number[]): number {
	return trees.reduce<number>((sum, tree) => sum + leafOf(tree, figures), 0);
}

/**
 * What each figure adds to the sum: by how much a tree's average changes where it is asked for (Saabas 2014).
 *
 * @returns a part a figure; together with `rest`, which no figure is asked for, they are the sum
 */
export function partsOfTrees(
	trees: readonly Tree[],
	figures: readonly number[],
): { readonly parts: readonly number[]; readonly rest: number } {
	const parts = figures.map(() => 0);
	let rest = 0;
	for (let tree of trees) {
		rest += averageOf(tree);
		while (typeof tree !== "number") {
			const next: Tree = branchOf(tree, figures);
			parts[tree[0]] = (parts[tree[0]] ?? 0) + averageOf(next) - averageOf(tree);
			tree = next;
		}
	}
	return { parts, rest };
}

function leafOf(tree: Tree, figures: readonly number[]): number {
	return typeof tree === "number" ? tree : leafOf(branchOf(tree, figures), figures);
}

function branchOf([figure, bar, , under, from]: Exclude<Tree, number>, of: readonly number[]) {
	return (of[figure] ?? 0) < bar ? under : from;
}

function averageOf(tree: Tree): number {
	return typeof tree === "number" ? tree : tree[2];
}
