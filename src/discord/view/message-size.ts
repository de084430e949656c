import { ComponentType } from "discord.js";
import type { Block, Budget } from "../../reply/reply.ts";
import { limits } from "./limits.ts";
import type { Components } from "./parts.ts";
import { type Manner, renderBlock } from "./render.ts";

/** The room in a message, for blocks and for components that are no blocks. */
export interface Room extends Budget {
	sizeOfParts(components: Components): number;
}

/**
 * The room in one message beside `reserved`. Three limits hold at once, so a size is the share that it takes of
 * what is left of the limit that it takes most of: shares that add up to the whole keep within each of the three.
 */
export function budgetBeside(reserved: Components, manner: Manner): Room {
	const used = measure(reserved);
	const left: Measure = {
		text: Math.max(1, limits.text - used.text),
		bytes: Math.max(1, limits.bytes - used.bytes),
		components: Math.max(1, limits.components - used.components),
	};
	const sizeOfParts = (parts: Components): number => {
		const { text, bytes, components } = measure(parts);
		const share = Math.max(text / left.text, bytes / left.bytes, components / left.components);
		return Math.ceil(share * wholeMessage);
	};
	return {
		limit: wholeMessage,
		sizeOf(block) {
			// Whatever is escaped is longer than its words: what has too many of them need not be rendered to be known.
			const letters = lettersOf(block);
			return letters > left.text
				? Math.ceil((letters / left.text) * wholeMessage)
				: sizeOfParts(renderBlock(block, manner));
		},
		sizeOfParts,
	};
}

/** The letters of the article in what may be long of it. */
function lettersOf(block: Block): number {
	if (block.kind === "passage") return block.shown.text.length;
	return block.kind === "quote" ? block.shown.reduce((sum, { text }) => sum + text.length, 0) : 0;
}

const wholeMessage = 10_000;

/** What the components take up of each of a message's limits. */
export function measure(components: Components): Measure {
	return {
		text: components.reduce(
			(sum, each) => sum + (each.type === ComponentType.TextDisplay ? each.content.length : 0),
			0,
		),
		bytes: new TextEncoder().encode(JSON.stringify(components)).length,
		components: components.reduce(
			(sum, each) => sum + 1 + (each.type === ComponentType.ActionRow ? each.components.length : 0),
			0,
		),
	};
}

interface Measure {
	readonly text: number;
	readonly bytes: number;
	readonly components: number;
}
