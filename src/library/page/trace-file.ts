import { readFile } from "node:fs/promises";
import { parseArticle } from "../../article/parsing/parse.ts";
import { reasonOf } from "../files.ts";
import { decodePage } from "./charset.ts";
import { writeMarkdown } from "./markdown-writer.ts";
import { type Fate, type Stage, tracePage } from "./read-page.ts";

/** What became of each piece of a saved page, step by step; why there is no article, else null. */
interface PageTrace {
	readonly pieces: readonly TracedPiece[];
	readonly refusal: string | null;
}

interface TracedPiece {
	readonly kind: Fate["kind"] | "line";
	readonly text: string;
	/** The step that left it out, and why; null for what was kept. */
	readonly dropped: { readonly stage: Stage | "article"; readonly reason: string } | null;
}

/**
 * Reads a saved page without some of the steps and tells what became of each piece of it, for somebody who looks for a
 * fault. It is read in this thread and may take long.
 */
export async function tracePageFile(file: string, without: ReadonlySet<Stage>): Promise<PageTrace> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(file);
	} catch (error) {
		return { pieces: [], refusal: reasonOf(error) };
	}
	const { read, fates } = tracePage(decodePage(bytes, null), null, without);
	if (!read.ok) return { pieces: fates, refusal: read.message };
	const content = writeMarkdown(read.page);
	const parsed = parseArticle({ id: "page", file, format: "markdown", content });
	if (!parsed.ok) return { pieces: fates, refusal: parsed.problem.message };
	const later = parsed.article.dropped.map(({ text, reason }): TracedPiece => {
		return { kind: "line", text, dropped: { stage: "article", reason } };
	});
	return { pieces: [...fates, ...later], refusal: null };
}
