import { sigmoid } from "../../algorithms/probability.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import type { Model } from "./model.ts";
import { isAroundTitle } from "./noun-phrases.ts";
import { quotationFeatures } from "./quotation-features.ts";
import { scoreOf } from "./ranker.ts";
import type { Scene } from "./scene.ts";
import { isNameOfThing, isThingSpokenOf, nicknames } from "./spoken-of.ts";
import { neighbour, type Token } from "./tokens.ts";

/** The pieces that are somebody's words, each with its probability. */
export function keptPieces(scene: Scene, model: Model): Map<number, number> {
	const kept = new Map<number, number>();
	const names = nicknames(scene);
	for (const [piece, probability] of probabilitiesOf(scene, model).entries()) {
		if (probability < model.quotationThreshold || names.has(piece)) continue;
		const token = scene.pieceTokens[piece] ?? -1;
		if (isAroundTitle(scene.tokens, token) && isCapitalized(scene.tokens[token])) continue;
		if (!isThingSpokenOf(scene, piece) && !isNameOfThing(scene, piece))
			kept.set(piece, probability);
	}
	return kept;
}

/** `"Example"`, and not `"so-called"`, which somebody may have said. */
function isCapitalized(token: Token | undefined): boolean {
	return /^\P{L}*\p{Lu}/u.test(token?.text ?? "");
}

/** No article has more quotations; a text made of marks must not take minutes. */
const maxPieces = 20_000;

/** How likely each piece is somebody's words; of fragments in a row, such as `"…" and "…"`, all or none are. */
export function probabilitiesOf(scene: Scene, model: Model): number[] {
	const pieces = [...scene.pieces.keys()].slice(0, maxPieces);
	const all = pieces.map((piece) =>
		isSurelySaid(scene, piece)
			? 1
			: sigmoid(scoreOf(model.quotation, quotationFeatures(scene, piece))),
	);
	for (const piece of all.keys()) {
		if (!followsFragment(scene, piece)) continue;
		all[piece] = Math.max(all[piece] ?? 0, all[piece - 1] ?? 0);
	}
	return all;
}

function followsFragment(scene: Scene, piece: number): boolean {
	const from = scene.pieceTokens[piece - 1] ?? Number.NEGATIVE_INFINITY;
	const to = scene.pieceTokens[piece] ?? 0;
	if (to - from > 4 || scene.tokens[from]?.sentence !== scene.tokens[to]?.sentence) return false;
	const between = scene.tokens.slice(from + 1, to);
	return between.some(({ lower }) => /^(?:and|or|,)$/.test(lower)) && between.every(joins);
}

function joins({ lower }: Token): boolean {
	return /^(?:and|or|but|an?|the|,)$/.test(lower);
}

/** The probability of the least sure of the pieces. */
export function leastProbability(
	kept: ReadonlyMap<number, number>,
	pieces: readonly number[],
): number {
	return pieces.reduce((least, piece) => Math.min(least, kept.get(piece) ?? 1), 1);
}

/** Where the words around leave no doubt: the turns of a transcript, and `"…", according to Ada Example`. */
function isSurelySaid(scene: Scene, piece: number): boolean {
	if (scene.pieces[piece]?.isTurn === true || isTranscriptLine(scene, piece)) return true;
	if (isLineOfDialogue(scene, piece)) return true;
	const token = scene.pieceTokens[piece] ?? 0;
	const from = neighbour(scene, token, 1)?.text === "," ? token + 2 : token + 1;
	const words = [0, 1, 2].map((step) => neighbour(scene, token, from + step - token));
	return (
		words[0]?.lower === "according" && words[1]?.lower === "to" && words[2]?.isCapital === true
	);
}

/** `“Where to?”`: a sentence that is the whole paragraph, after one in which somebody speaks. */
function isLineOfDialogue(scene: Scene, piece: number): boolean {
	const token = scene.pieceTokens[piece] ?? 0;
	const { text = "", paragraph = 0 } = scene.tokens[token] ?? {};
	const [before, start, end] = [paragraph - 1, paragraph, paragraph + 1].map(
		(index) => scene.paragraphStarts[index] ?? 0,
	);
	if (start !== token || end !== token + 1 || !/[.?!…]$/u.test(text)) return false;
	const last = scene.tokens.slice(before, start);
	return last.some(({ kind }) => kind === "quote") && last.some((word) => isSpeechVerb(word.lower));
}

/** `EXAMPLE: "…"`: a paragraph that is a name, a colon and words, as in transcripts and interviews. */
function isTranscriptLine(scene: Scene, piece: number): boolean {
	const token = scene.pieceTokens[piece] ?? 0;
	const start = scene.paragraphStarts[scene.pieces[piece]?.paragraph ?? 0] ?? 0;
	const isIntroduced = scene.tokens[token - 1]?.text === ":" && token - start <= 4;
	return (
		isIntroduced &&
		token - start >= 2 &&
		scene.tokens.slice(start, token - 1).every((t) => t.isCapital)
	);
}
