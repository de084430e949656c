import { isDayOrMonth } from "../../english/function-words.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { mentionsAround } from "./mentions.ts";
import { nameLineOf } from "./name-lines.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The mention that the layout itself gives a quotation to, with no verb of speech: the name in a signature after it
 * ("“…” ― Ada Example, teacher"), or before a colon at the beginning of its paragraph ("EXAMPLE: “…”").
 */
export function labelOf(scene: Scene, view: Surroundings): number | null {
	return (
		signatureAfter(scene, view) ??
		signatureBelow(scene, view) ??
		colonLabelOf(scene, view) ??
		nameLineOf(scene, view)
	);
}

const none = { kind: "", from: -1, last: -1 };
const maxSignatureLength = 24;

/** A dash and a name after a line's quotations, in the same line. */
function signatureAfter(scene: Scene, view: Surroundings): number | null {
	let first = view.token;
	while (scene.tokens[first - 1]?.kind === "quote" && !opensLine(scene, first)) first--;
	if (!opensLine(scene, first)) return null;
	let dash = view.token + 1;
	while (scene.tokens[dash]?.kind === "quote" && !opensLine(scene, dash)) dash++;
	return signatureAt(scene, dash);
}

/** A paragraph that begins with a dash and a name, after some of nothing but quotations. */
function signatureBelow(scene: Scene, view: Surroundings): number | null {
	if (!view.alone) return null;
	for (let at = view.paragraph + 1; at <= view.paragraph + maxParagraphs; at++) {
		const start = scene.paragraphStarts[at];
		const end = scene.paragraphStarts[at + 1];
		if (start === undefined || end === undefined) return null;
		if (scene.paragraphs[at]?.apart !== scene.paragraphs[view.paragraph]?.apart) return null;
		if (isDash(scene.tokens[start]?.text)) return signatureAt(scene, start);
		if (!isOnlyQuotes(scene, start, end)) return null;
	}
	return null;
}

/** The name after a dash, if that is all that stands in the line but for what the named one is. */
function signatureAt(scene: Scene, dash: number): number | null {
	if (!isDash(scene.tokens[dash]?.text) || opensLine(scene, dash + 1)) return null;
	const mention = mentionsAround(scene.mentions, dash).find((index) => {
		const { kind, from } = scene.mentions[index] ?? none;
		return kind === "name" && from === dash + 1;
	});
	if (mention === undefined) return null;
	const { last } = scene.mentions[mention] ?? none;
	let end = last + 1;
	while (end - dash <= maxSignatureLength && !opensLine(scene, end)) {
		if (scene.tokens[end]?.kind === "quote") return null;
		end++;
	}
	// “Ferry held in port” — Example Star, August 3: a headline with its source
	const isDated = scene.tokens.slice(last + 1, end).some(({ lower }) => isDayOrMonth(lower));
	const person = scene.people[scene.personOf[mention] ?? -1];
	if (isDated && person?.nature !== "human") return null;
	// a sentence is an item of a list, and signs nothing
	if (end - dash > maxSignatureLength || scene.tokens[end - 1]?.text === ".") return null;
	return end === last + 1 || scene.tokens[last + 1]?.kind === "punctuation" ? mention : null;
}

/** Whether a token is the first of its line; so is what comes after the last token. */
function opensLine(scene: Scene, token: number): boolean {
	const [before, here] = [scene.tokens[token - 1], scene.tokens[token]];
	if (before === undefined || here === undefined) return true;
	return (
		before.paragraph !== here.paragraph || scene.text.slice(before.end, here.start).includes("\n")
	);
}

/** A quotation over so many paragraphs may have its signature after the last. */
const maxParagraphs = 6;

/** `Ada Example: “…”`, where the name is all that stands before the colon. */
function colonLabelOf(scene: Scene, view: Surroundings): number | null {
	const start = scene.paragraphStarts[view.paragraph] ?? 0;
	const mention = scene.mentionStarts[view.paragraph] ?? -1;
	const { kind, from, last } = scene.mentions[mention] ?? none;
	if (kind !== "name" || from !== start || last !== view.token - 2) return null;
	if (isSpeechVerb(scene.tokens[last]?.lower ?? "")) return null;
	return scene.tokens[last + 1]?.text === ":" ? mention : null;
}

function isDash(text: string | undefined): boolean {
	return text !== undefined && /^[-–—―~]$/.test(text);
}

function isOnlyQuotes(scene: Scene, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (scene.tokens[at]?.kind !== "quote") return false;
	return end > start;
}
