import { isAuxiliary } from "../../english/function-words.ts";
import { speechVerbOf } from "../../english/speech-verbs.ts";
import type { Scene } from "./scene.ts";
import { neighbour } from "./tokens.ts";
import { classOf } from "./word-classes.ts";

/** The pieces inside somebody's name: `Joe “The Hammer” Example`. */
export function nicknames({ mentions, tokens }: Scene): ReadonlySet<number> {
	const inside = new Set<number>();
	for (const { kind, first, last } of mentions) {
		if (kind !== "name") continue;
		for (const { piece } of tokens.slice(first, last + 1)) if (piece >= 0) inside.add(piece);
	}
	return inside;
}

/** `the code name was “Gull”`, `a play titled “The Gull”`: what something is called, and nobody's words. */
export function isNameOfThing(scene: Scene, piece: number): boolean {
	const token = scene.pieceTokens[piece] ?? 0;
	const words = scene.tokens[token]?.text ?? "";
	// `the suffix “-ing”`
	if (/^(?:[-–‑]\p{Ll}+|\p{Ll}+[-–‑])$/u.test(words)) return true;
	if (/[.,!?…]$/u.test(words) || words.split(/\s+/).length > maxNameLength) return false;
	const [noun, before] = [neighbour(scene, token, -2), neighbour(scene, token, -1)];
	if (titling.has(before?.lower ?? "")) return true;
	// "the battle that led her to write “Harbour in Flames”"
	if (before?.lower === "write" && noun?.lower === "to" && isTitle(words)) return true;
	// `a seminal paper, “Harbours and Walls”`
	const work = before?.text === "," ? noun : before;
	if (works.has(work?.lower ?? "") && isTitle(words)) return true;
	return isAuxiliary(before?.lower ?? "") && names.has(noun?.lower ?? "");
}

const maxNameLength = 5;

/** Each longer word has a capital, and there are two of them. */
function isTitle(words: string): boolean {
	const long = words.match(/\p{L}{4,}/gu) ?? [];
	return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

const works: ReadonlySet<string> = new Set(
	"paper book essay article study film movie song album novel poem play memoir series podcast documentary".split(
		" ",
	),
);
const titling: ReadonlySet<string> = new Set([
	"titled",
	"entitled",
	"codenamed",
	"code-named",
	"nicknamed",
]);
const names: ReadonlySet<string> = new Set(
	"name codename nickname pseudonym title password username hashtag".split(" "),
);

/**
 * `called her "all for one" pledge a "fig leaf"`: of the two, the first belongs to what is spoken of. It stands
 * between an owner and a noun, after a verb of naming, and the words that name it are still to come.
 */
export function isThingSpokenOf(scene: Scene, piece: number): boolean {
	const token = scene.pieceTokens[piece] ?? 0;
	const next = scene.pieceTokens[piece + 1] ?? -1;
	const isFollowed = scene.tokens[next]?.sentence === scene.tokens[token]?.sentence;
	if (!isFollowed || !owners.has(neighbour(scene, token, -1)?.lower ?? "")) return false;
	if (!/^(?:word|body|role)$/.test(classOf(neighbour(scene, token, 1)))) return false;
	for (let step = 2; step <= 6; step++) {
		if (naming.has(speechVerbOf(neighbour(scene, token, -step)?.lower ?? "") ?? "")) return true;
	}
	return false;
}

const owners: ReadonlySet<string> = new Set(["'s", "his", "her", "their", "its"]);
const naming: ReadonlySet<string> = new Set(["call", "label", "describe", "brand", "dub", "term"]);
