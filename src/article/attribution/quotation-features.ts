import { isAuxiliary, isFunctionWord } from "../../english/function-words.ts";
import { isSpeechVerb, speechVerbOf } from "../../english/speech-verbs.ts";
import type { Scene } from "./scene.ts";
import { neighbour, type Token } from "./tokens.ts";
import { classOf } from "./word-classes.ts";

/** What speaks for and against a piece being somebody's words, and not a title, a nickname or a scare quote. */
export function quotationFeatures(scene: Scene, piece: number): string[] {
	const token = scene.pieceTokens[piece] ?? 0;
	const here = scene.tokens[token] as Token;
	const before = neighbour(scene, token, -1);
	const after = neighbour(scene, token, 1);
	const words = here.text.split(/\s+/);
	const length =
		words.length > 12 ? "long" : words.length > 6 ? "7-12" : `${Math.min(words.length, 4)}`;
	const close = /[,.?!…—-]/.exec(here.text.slice(-1))?.[0] ?? "none";
	const shape = caseOf(words);
	const cue = cueNear(scene, token);
	const unit = scene.units[scene.unitOf[piece] ?? -1];
	const company = (unit?.pieces.length ?? 1) > 1 ? "many" : "one";
	const [b, a] = [wordOf(before), wordOf(after)];
	return [
		"bias",
		`length ${length}`,
		`close ${close} ${length}`,
		`case ${shape} ${length}`,
		`before ${b}`,
		`before ${classOf(before)} ${length} ${shape}`,
		`after ${classOf(after)} ${length} ${shape}`,
		`after ${a}`,
		`around ${classOf(before)} ${classOf(after)}`,
		`around ${classOf(before)} ${classOf(after)} ${length} ${cue.distance} ${cue.side}`,
		`two ${wordOf(neighbour(scene, token, -2))} ${b}`,
		`cue ${cue.side} ${cue.distance} ${length}`,
		`cue ${cue.verb} ${cue.side}`,
		`cue ${cue.side} ${shape} ${close}`,
		`thing ${isThing(after)} ${classOf(before)} ${shape}`,
		`compound ${isCompound(words)} ${classOf(before)} ${isThing(after)}`,
		`company ${company} ${length}`,
		`place ${before === null} ${after === null} ${length} ${shape}`,
		`subject ${subjectOf(scene, token)} ${length}`,
		`two after ${a} ${wordOf(neighbour(scene, token, 2))}`,
		`three ${wordOf(neighbour(scene, token, -3))} ${wordOf(neighbour(scene, token, -2))} ${b}`,
		...contentsOf(words).map((content) => `content ${content}`),
		`paragraph ${othersIn(scene, piece)} ${length}`,
		`cue ${cue.verb} ${cue.side} ${cue.distance} ${b}`,
		`head ${b} ${classOf(after)} ${shape}`,
	];
}

/** What the marked words are: how they begin and end, whether they are a clause, and whether somebody speaks of himself. */
function contentsOf(words: readonly string[]): string[] {
	const plain = words.map((word) => word.toLowerCase().replace(/[^\p{L}'’]+/gu, ""));
	const length = Math.min(words.length, 6);
	const functions = plain.filter((word) => isFunctionWord(word)).length;
	const isClause = plain.some((word) => isAuxiliary(word));
	const speaks = plain.some((word) => /^(?:i|me|my|we|us|our|you|your)$/.test(word));
	return [
		`first ${plain[0]}`,
		`last ${plain.at(-1)}`,
		`functions ${Math.min(functions, 4)} of ${length}`,
		`clause ${isClause} ${speaks} ${length}`,
		words.length === 1 ? `ending ${(plain[0] ?? "").slice(-3)}` : `words ${length}`,
	];
}

/** How many other pieces the paragraph has. */
function othersIn(scene: Scene, piece: number): number {
	const paragraph = scene.pieces[piece]?.paragraph;
	const near = [piece - 2, piece - 1, piece + 1, piece + 2];
	return near.filter((other) => scene.pieces[other]?.paragraph === paragraph).length;
}

const things: ReadonlySet<string> = new Set(
	(
		"act ad agreement album anthem award ban bill book brand campaign clause column concert contract convention deal " +
		"doctrine documentary drama exhibition film franchise game gene hat initiative joke law label list magazine " +
		"movement movie musical novel operation pact paradox painting plan play podcast poem policy practice principle " +
		"programme program project rule scheme section series show single slogan song speech sticker strategy style " +
		"system tax theory tour treaty venture video visa zone"
	).split(" "),
);

/** `the "one for all" treaty`: the marks name the thing that the next noun is. */
function isThing(after: Token | null): boolean {
	const word = after?.lower ?? "";
	return things.has(word) || (word.endsWith("s") && things.has(word.slice(0, -1)));
}

/** `the "back-to-front, made-to-measure" rule`: words coined for a thing. */
function isCompound(words: readonly string[]): boolean {
	return words.every((word) => /\p{L}-\p{L}/u.test(word));
}

function caseOf(words: readonly string[]): string {
	const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
	const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
	const first = /^[^\p{L}]*\p{Lu}/u.test(words[0] ?? "");
	if (words.length > 1 && long.length > 0 && capital === long.length)
		return first ? "Title" : "title";
	return first ? "Sentence" : "lower";
}

function cueNear(scene: Scene, token: number): { side: string; distance: string; verb: string } {
	for (let step = 1; step <= 12; step++) {
		for (const offset of [step, -step]) {
			const word = neighbour(scene, token, offset)?.lower ?? "";
			if (!isSpeechVerb(word)) continue;
			const distance = step > 6 ? "far" : step > 2 ? "near" : `${step}`;
			return { side: offset > 0 ? "after" : "before", distance, verb: speechVerbOf(word) ?? "" };
		}
	}
	return { side: "none", distance: "none", verb: "" };
}

function wordOf(token: Token | null): string {
	if (token === null) return "edge";
	if (token.kind === "quote") return "quote";
	return token.isCapital ? "Capital" : token.lower;
}

/** The last mention before the piece in its sentence. */
function subjectOf(scene: Scene, token: number): string {
	for (let step = 1; step <= 10; step++) {
		const other = neighbour(scene, token, -step);
		if (other === null) return "none";
		if (/^(?:he|she|they|who|it)$/.test(other.lower)) return other.lower;
		if (other.isCapital) return "Capital";
	}
	return "far";
}
