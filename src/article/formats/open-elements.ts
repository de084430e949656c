import type { Inline } from "./inline.ts";
import { struckOut } from "./runs.ts";
import { hides, strikes, type Tag } from "./tag.ts";

/** The elements of HTML that one block begins and a later one ends: `<del>` around whole paragraphs. */
export class OpenElements {
	readonly #open: Tag[] = [];

	/** Nothing of what stands here now is shown. */
	get hides(): boolean {
		return this.#open.some((tag) => hides(tag));
	}

	/** Why what stands here now is left out, or null. */
	get leftOut(): string | null {
		return this.#open.some((tag) => strikes(tag)) ? struckOut : null;
	}

	read(tag: Tag): void {
		if (tag.closes) this.end(tag.name);
		// A paragraph ends where the next block begins, with its tag or without.
		else if (!/^(?:del|s|strike|span)$/.test(tag.name)) this.end("p");
		if (!tag.closes && !tag.isEmpty && this.#open.length < most) this.#open.push(tag);
	}

	end(name: string): void {
		const at = this.#open.findLastIndex((tag) => tag.name === name);
		if (at >= 0) this.#open.length = at;
	}

	/** Takes up what a piece of HTML leaves open. */
	readUnclosed(tree: readonly Inline[]): void {
		for (const node of tree) {
			if (node.kind === "text") continue;
			if (!node.isClosed && (strikes(node.tag) || hides(node.tag))) this.read(node.tag);
			this.readUnclosed(node.children);
		}
	}
}

/** More stay open on no page that a person wrote. */
const most = 1000;
