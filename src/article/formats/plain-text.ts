import type { Dropped } from "../article.ts";
import type { LineMap } from "../line-map.ts";
import type { Block } from "./block.ts";
import type { Run } from "./runs.ts";

/** What a block is besides its text. */
type BlockLooks = Pick<Block, "kind" | "depth" | "bold">;

/** Words that are no part of the text, where they stood, and why. */
export interface LeftOutWords {
	readonly text: string;
	readonly line: number;
	readonly reason: string;
}

/** Builds a text block by block, a blank line between, and keeps where each line of it came from. */
export class PlainText {
	readonly blocks: Block[] = [];
	readonly #aside: LeftOutWords[] = [];
	readonly #written: string[] = [];
	/** Where the open block begins, and what it holds so far (pieces, and their length). */
	#start = 0;
	#pieces: string[] = [];
	#length = 0;
	#last = "";
	#quoting = 0;
	/** What begins a line whose words are still to come: without any it is not written. */
	#lead: { readonly text: string; readonly line: number } | null = null;
	/** Offsets where another line of the source begins, ascending, and these lines. */
	readonly #offsets: number[] = [0];
	readonly #lines: number[] = [1];

	writeRuns(runs: readonly Run[], indent = ""): void {
		let above: Run | undefined;
		for (const run of runs) {
			const { text, line, leftOut } = run;
			if (leftOut !== null)
				this.leaveOut({ text, line, reason: leftOut }, above?.leftOut === leftOut);
			above = run;
			if (leftOut !== null) continue;
			if (run.break === "soft") this.write(" ", run.line);
			if (run.break === "hard") this.writeRaw(`\n${indent}`, run.line);
			this.write(run.text, run.line);
		}
	}

	/** Adds text; where white space meets white space the first stays. */
	write(text: string, line: number): void {
		if (this.#lead !== null && text.trim() === "") return;
		this.#writeLead();
		const spaced = this.#last === "" || this.#last === " " || this.#last === "\n";
		this.writeRaw(spaced ? text.replace(/^[ \t]+/, "") : text, line);
	}

	/** Adds text as it stands: code, the indent of a list. */
	writeRaw(text: string, line: number): void {
		if (text === "") return;
		this.#writeLead();
		if (this.#lines.at(-1) !== line) {
			this.#offsets.push(this.#start + this.#length);
			this.#lines.push(line);
		}
		this.#pieces.push(text);
		this.#length += text.length;
		this.#last = text.charAt(text.length - 1);
	}

	/** Begins a line with a number or an indent; `goesOn` where one begun so has no words yet and goes on with it. */
	begin(text: string, line: number, goesOn = false): void {
		this.#lead = { text: (goesOn ? (this.#lead?.text ?? "") : "") + text, line };
	}

	#writeLead(): void {
		const lead = this.#lead;
		this.#lead = null;
		if (lead !== null) this.writeRaw(lead.text, lead.line);
	}

	/** Ends the block; one without words leaves nothing behind. */
	close(looks: BlockLooks): void {
		const raw = this.#pieces.join("");
		const text = raw.trimEnd();
		const words = text.trimStart();
		this.#pieces = [];
		this.#length = 0;
		this.#last = "";
		this.#lead = null;
		if (words === "") return;
		const end = this.#start + text.length;
		this.blocks.push({
			start: end - words.length,
			end,
			text: words,
			...looks,
			tight: false,
			quoted: this.#quoting > 0,
		});
		this.#written.push(text, "\n\n");
		this.#start = end + 2;
	}

	/** Whatever blocks are written meanwhile are set apart as another's words. */
	quote(write: () => void): void {
		this.#quoting++;
		write();
		this.#quoting--;
	}

	get lines(): LineMap {
		return { offsets: Int32Array.from(this.#offsets), lines: Int32Array.from(this.#lines) };
	}

	/** Keeps words aside that are not part of the text; those that go on where the last ones end are one with them. */
	leaveOut(words: LeftOutWords, goesOn = false): void {
		const last = this.#aside.at(-1);
		if (goesOn && last !== undefined) {
			this.#aside[this.#aside.length - 1] = { ...last, text: last.text + words.text };
		} else this.#aside.push(words);
	}

	/** The whole text; what was left out stands after all blocks, where nothing that is shown reaches. */
	finish(): { text: string; leftOut: Dropped[] } {
		const leftOut: Dropped[] = [];
		for (const { text, line, reason } of this.#aside) {
			const words = text.replace(/\s+/gu, " ").trim();
			if (words === "") continue;
			this.#offsets.push(this.#start);
			this.#lines.push(line);
			const end = this.#start + words.length;
			leftOut.push({ start: this.#start, end, text: words, reason });
			this.#written.push(words, "\n\n");
			this.#start = end + 2;
		}
		return { text: this.#written.join(""), leftOut };
	}
}
