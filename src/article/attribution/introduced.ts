import { isAdverb } from "../../english/function-words.ts";
import { isGivenName } from "../../english/given-names.ts";
import { mentionsAround } from "./mentions.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { neighbour } from "./tokens.ts";

/**
 * Who is introduced by a line that ends in a colon, `Quoting Ada Example after the race: “…”`, `Ada Example on her
 * brother: “…”`, or by the statement they released: `Senator Ada Example released the following statement: “…”`.
 */
export function introducedBy(scene: Scene, view: Surroundings): number | null {
	const colon = view.token - 1;
	if (scene.tokens[colon]?.text !== ":") return null;
	return releasedBefore(scene, colon) ?? openingLine(scene, view, colon);
}

/** The person before "released the following statement", the first whom the sentence names. */
function releasedBefore(scene: Scene, colon: number): number | null {
	const { sentence = -1 } = scene.tokens[colon] ?? {};
	const start = scene.sentenceStarts[sentence] ?? colon;
	const words = scene.tokens.slice(start, colon);
	const at = words.findIndex(
		({ lower }, index) =>
			releasing.test(lower) &&
			words.slice(index + 1, index + 4).some((word) => word.lower === "statement"),
	);
	if (at < 0 || !isClosed(scene, start + at)) return null;
	const found = mentionsAround(scene.mentions, start + at).findLast((index) => {
		const { kind, from, first, last } = scene.mentions[index] ?? none;
		const { nature, gender } = scene.people[scene.personOf[index] ?? -1] ?? nobody;
		const isHuman = nature === "human" || gender !== null;
		const isPerson = kind === "name" && (isHuman || (nature === "unknown" && from < first));
		return isPerson && first >= start && last < start + at;
	});
	return found ?? null;
}

const nobody = { nature: "unknown", gender: null };
const none = { kind: "", from: -1, first: -1, last: -1 };

/** Not "the Example family released": before the verb stands a name, or what may follow one. */
function isClosed(scene: Scene, verb: number): boolean {
	const before = neighbour(scene, verb, -1);
	if (before === null) return false;
	const mayFollow =
		/^(?:today|yesterday|has|had|have)$/.test(before.lower) || isAdverb(before.lower);
	const isFamily = before.lower === "family";
	return before.isCapital || before.kind === "punctuation" || (mayFollow && !isFamily);
}

const releasing = /^(?:release[sd]?|issue[sd]?)$/;

/** The full name that opens a paragraph which is a line, a colon and the words, without a verb of speech. */
function openingLine(scene: Scene, view: Surroundings, colon: number): number | null {
	const start = scene.paragraphStarts[view.paragraph] ?? colon;
	const end = scene.paragraphStarts[view.paragraph + 1] ?? view.token;
	if (end !== view.token + 1 || colon - start > maxLineLength) return null;
	const opens = scene.tokens[start]?.lower === "quoting" ? start + 1 : start;
	if (opens === start && view.cues.length > 0) return null;
	const isQuoting = opens > start;
	const named = mentionsAround(scene.mentions, opens).filter(
		(index) => scene.mentions[index]?.from === opens,
	);
	// "Quoting Example Bay head coach Ada Other": the last that begins there is the whole of it
	const mention = isQuoting ? named.at(-1) : named[0];
	const { kind, from, first, last } = scene.mentions[mention ?? -1] ?? none;
	if (kind !== "name" || (last === colon - 1 && !isQuoting)) return null;
	const isPerson = isGivenName(scene.tokens[first]?.lower ?? "") || (isQuoting && from < first);
	if (!isPerson || first === last) return null;
	const isWhole = scene.tokens.slice(start, colon).every(({ kind: sort, text }) => {
		return sort !== "quote" && !/^[.;:]$/.test(text);
	});
	if (mention === undefined || !isWhole || things.test(scene.tokens[colon - 1]?.lower ?? ""))
		return null;
	return mention;
}

/** In tokens: "Quoting Ada Example after the 41-20 win over Norland". */
const maxLineLength = 18;
/** What words stand on or in, and are not said. */
const things =
	/^(?:sign|banner|placard|poster|note|message|shirt|t-shirt|cap|headline|slogan|motto|letter|book|song|question|rule|title)s?$/;
