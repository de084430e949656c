import type { LineMap } from "../line-map.ts";
import type { Block } from "./block.ts";
import type { Run } from "./runs.ts";

/** What a block is besides its text. */
export type BlockLooks = Pick<Block, "kind" | "depth" | "bold">;

/** Builds a text block by block, a blank line between, and keeps where each line of it came from. */
export class PlainText {
	readonly blocks: Block[] = [];
	readonly #written: string[] = [];
	/** Where the open block begins, and what it holds so far (pieces, and their length). */
	#start = 0;
	#pieces: string[] = [];
	#length = 0;
	#last = "";
	/** Offsets where another line of the source begins, ascending, and these lines. */
	readonly #offsets: number[] = [0];
	readonly #lines: number[] = [1];

	get text(): string {
		return this.#written.join("");
	}

	writeRuns(runs: readonly Run[], indent = ""): void {
		for (const run of runs) {
			if (run.break === "soft") this.write(" ", run.line);
			if (run.break === "hard") this.writeRaw(`\n${indent}`, run.line);
			this.write(run.text, run.line);
		}
	}

	/** Adds text; where white space meets white space the first stays. */
	write(text: string, line: number): void {
		const spaced = this.#last === "" || this.#last === " " || this.#last === "\n";
		this.writeRaw(spaced ? text.replace(/^[ \t]+/, "") : text, line);
	}

	/** Adds text as it stands: code, the indent of a list. */
	writeRaw(text: string, line: number): void {
		if (text === "") return;
		if (this.#lines.at(-1) !== line) {
			this.#offsets.push(this.#start + this.#length);
			this.#lines.push(line);
		}
		this.#pieces.push(text);
		this.#length += text.length;
		this.#last = text.charAt(text.length - 1);
	}

	/** Ends the block; one without words leaves nothing behind. */
	close(looks: BlockLooks): void {
		const raw = this.#pieces.join("");
		const text = raw.trimEnd();
		const words = text.trimStart();
		this.#pieces = [];
		this.#length = 0;
		this.#last = "";
		if (words === "") return;
		const end = this.#start + text.length;
		this.blocks.push({ start: end - words.length, end, text: words, ...looks, tight: false });
		this.#written.push(text, "\n\n");
		this.#start = end + 2;
	}

	get lines(): LineMap {
		return { offsets: Int32Array.from(this.#offsets), lines: Int32Array.from(this.#lines) };
	}
}
