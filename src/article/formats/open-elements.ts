import type { Nodes, Root } from "mdast";
import type { Inline } from "./inline.ts";
import type { ListCount } from "./list-numbers.ts";
import { struckOut } from "./runs.ts";
import { hides, readTag, strikes, type Tag } from "./tag.ts";

/** The elements of HTML that one block begins and a later one ends: `<del>` around whole paragraphs. */
export class OpenElements {
	/** The lists of HTML that stand open, null for one without numbers. */
	readonly lists: (ListCount | null)[] = [];
	readonly #open: Tag[] = [];
	readonly #endedBelow: ReadonlySet<string>;

	constructor(root: Root) {
		this.#endedBelow = endedBelow(root);
	}

	/** Those whose words are not shown, or struck out. */
	get unshown(): readonly Tag[] {
		return this.#open.filter((tag) => hides(tag) || strikes(tag));
	}

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

	/** Takes up what a block leaves open: a paragraph of Markdown only what is ended further down. */
	readUnclosed(tree: readonly Inline[], isHtml: boolean): void {
		for (const node of tree) {
			if (node.kind === "text") continue;
			const goesOn = isHtml || this.#endedBelow.has(placeOf(node.tag.name, node.line));
			const isUnshown = strikes(node.tag) || hides(node.tag);
			if (!node.isClosed && goesOn && isUnshown) this.read(node.tag);
			this.readUnclosed(node.children, isHtml);
		}
	}
}

/** The places of tags that begin an element which a tag on a later line ends. */
function endedBelow(root: Root): Set<string> {
	const ended = new Set<string>();
	const waiting = new Map<string, number[]>();
	const walk = (node: Nodes): void => {
		if ("children" in node) for (const child of node.children) walk(child);
		if (node.type !== "html") return;
		const line = node.position?.start.line ?? 1;
		for (const [markup] of node.value.matchAll(/<[^<>]+>/g)) {
			const tag = readTag(markup);
			if (tag === null || tag.isEmpty) continue;
			const lines = waiting.get(tag.name) ?? [];
			waiting.set(tag.name, lines);
			if (!tag.closes) lines.push(line);
			else {
				const begun = lines.pop();
				if (begun !== undefined && begun < line) ended.add(placeOf(tag.name, begun));
			}
		}
	};
	walk(root);
	return ended;
}

function placeOf(name: string, line: number): string {
	return `${name}:${line}`;
}

/** More stay open on no page that a person wrote. */
const most = 1000;
