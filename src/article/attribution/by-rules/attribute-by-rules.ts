import type { Gender } from "../../../english/titles.ts";
import { labelOf } from "../labels.ts";
import type { Scene } from "../scene.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Token } from "../tokens.ts";
import {
	type Clause,
	clauseAfter,
	clauseBefore,
	ownerOfColon,
	sentenceBefore,
	sourceOf,
} from "./clause.ts";
import { genderOf, isGiven } from "./foreign-given-names.ts";
import { isForeignTerm } from "./foreign-terms.ts";
import { type FullNames, findFullNames, fullNameOf, type NamePlace } from "./full-names.ts";
import type { Grammar } from "./grammar.ts";
import { labelBefore } from "./label.ts";
import {
	introducedBy,
	mayGoOn,
	namedBefore,
	reportedIn,
	speaksUnnamed,
	toldAfter,
} from "./reported-clauses.ts";
import { isDenied, isOwnerOfKin, isSecondHand } from "./second-hand.ts";

/** Who says a unit, by the grammar of its language. Token indices, `last` included. */
export interface RuleAttribution {
	readonly unit: number;
	readonly shown: NamePlace;
	readonly role: NamePlace | null;
	readonly cue: NamePlace | null;
	readonly rule: "name" | "description" | "pronoun" | "no subject" | "layout" | "around";
	/** How sure the rule is, 0 to 1. */
	readonly confidence: number;
}

/**
 * How sure each rule is: the share that was right where it was read by eye on pages in German, French and Spanish. A
 * pronoun that more than one can be meant by names nobody.
 */
const sureness = {
	name: 0.97,
	description: 0.95,
	pronoun: 0.92,
	"no subject": 0.91,
	around: 0.9,
	layout: 1,
};

/** Gives the units of a text to whom the clause beside them names; the others to nobody. */
export function attributeByRules(
	scene: Scene,
	units: readonly number[],
	grammar: Grammar | null,
): RuleAttribution[] {
	const names: FullNames = grammar === null ? new Map() : findFullNames(scene.tokens, grammar);
	const attributions: RuleAttribution[] = [];
	let speaker: Spoken | null = null;
	for (const unit of units) {
		const at = scene.surroundings[unit]?.paragraph ?? 0;
		const isApart = (scene.paragraphs[at]?.apart ?? 0) > 0;
		const found: RuleAttribution | null =
			layoutOf(scene, unit) ??
			labelled(scene, unit, names, grammar) ??
			byGrammar(scene, unit, isApart ? null : speaker, names, grammar);
		if (found === null) continue;
		attributions.push(found);
		if (!isApart) speaker = { ...found, paragraph: at, at: scene.surroundings[unit]?.token ?? 0 };
	}
	return attributions;
}

interface Spoken extends RuleAttribution {
	readonly paragraph: number;
	/** The token of their last quotation. */
	readonly at: number;
}

function layoutOf(scene: Scene, unit: number): RuleAttribution | null {
	const mention = labelOf(scene, scene.surroundings[unit] as Surroundings);
	const { first, last } = scene.mentions[mention ?? -1] ?? { first: -1, last: -1 };
	// the names of English find nouns too
	if (first < 0 || !isGiven(scene.tokens[first]?.lower ?? "")) return null;
	const rule = "layout";
	return { unit, shown: { first, last }, role: null, cue: null, rule, confidence: sureness[rule] };
}

/** `Ministerin Ada Example: “…”`. */
function labelled(
	scene: Scene,
	unit: number,
	names: FullNames,
	grammar: Grammar | null,
): RuleAttribution | null {
	const quote = scene.surroundings[unit]?.token ?? -1;
	const label = grammar === null ? null : labelBefore(scene, quote, grammar);
	if (label === null) return null;
	const { first, last } = label.name;
	const full = first < last ? null : fullNameOf(names, scene.tokens[last]?.lower ?? "", first);
	const rule = "layout";
	const shown = full ?? label.name;
	return { unit, shown, role: label.role, cue: null, rule, confidence: sureness[rule] };
}

function byGrammar(
	scene: Scene,
	unit: number,
	speaker: Spoken | null,
	names: FullNames,
	grammar: Grammar | null,
): RuleAttribution | null {
	if (grammar === null) return null;
	for (const piece of scene.units[unit]?.pieces ?? []) {
		const quote = scene.pieceTokens[piece] ?? -1;
		if (isForeignTerm(scene, quote)) return null;
		const clause =
			clauseAfter(scene, quote, names, grammar) ??
			clauseBefore(scene, quote, names, grammar) ??
			sourceOf(scene, quote, names, grammar) ??
			ownerOfColon(scene, quote, names, grammar) ??
			sentenceBefore(scene, quote, names, grammar);
		if (clause === null) continue;
		const isHeard = !isSecondHand(scene, quote, clause, names, grammar) && !isDenied(scene, clause);
		return isHeard ? resolve(scene, unit, clause, speaker, names, grammar) : null;
	}
	return goingOn(scene, unit, speaker, names, grammar);
}

/** Without a clause, whom the words around tell, or who spoke just before. */
function goingOn(
	scene: Scene,
	unit: number,
	speaker: Spoken | null,
	names: FullNames,
	grammar: Grammar,
): RuleAttribution | null {
	for (const piece of scene.units[unit]?.pieces ?? []) {
		const quote = scene.pieceTokens[piece] ?? -1;
		const clause =
			reportedIn(scene, quote, names, grammar) ??
			introducedBy(scene, quote, names, grammar) ??
			namedBefore(scene, quote, names, grammar) ??
			toldAfter(scene, quote, names, grammar);
		if (clause !== null && isDenied(scene, clause)) return null;
		const found = clause === null ? null : resolve(scene, unit, clause, speaker, names, grammar);
		if (found !== null) return { ...found, rule: "around", confidence: sureness.around };
		if (clause !== null) return null;
		if (speaker !== null && isStillSpeaking(scene, quote, speaker, names, grammar)) {
			const { shown, role } = speaker;
			return { unit, shown, role, cue: null, rule: "around", confidence: sureness.around };
		}
	}
	return null;
}

function isStillSpeaking(
	scene: Scene,
	quote: number,
	{ at, cue, shown, paragraph, rule }: Spoken,
	names: FullNames,
	grammar: Grammar,
): boolean {
	const [here, there] = [scene.tokens[quote], scene.tokens[at]];
	if (here === undefined || there === undefined) return false;
	if (here.paragraph - paragraph > (rule === "description" ? 0 : 1)) return false;
	const since = Math.max(at, cue?.last ?? -1) + 1;
	const surname = scene.tokens[shown.last]?.lower ?? "";
	const isBeside = here.paragraph === there.paragraph && here.sentence - there.sentence <= 1;
	return mayGoOn(scene, quote, { since, surname, isBeside }, names, grammar);
}

function resolve(
	scene: Scene,
	unit: number,
	{ subject, cue }: Clause,
	speaker: Spoken | null,
	names: FullNames,
	grammar: Grammar,
): RuleAttribution | null {
	if (subject !== null && subject.pronoun === null) {
		const { kind, shown, role } = subject;
		if (kind === "pronoun") return null;
		return { unit, shown, role, cue, rule: kind, confidence: sureness[kind] };
	}
	const rule = subject === null ? "no subject" : "pronoun";
	const meant = meantBy(scene, cue.first, subject?.pronoun ?? null, speaker, names, grammar);
	if (meant === null) return null;
	const { shown, role } = meant;
	return { unit, shown, role, cue, rule, confidence: sureness[rule] };
}

const paragraphsBack = 3;

/** Whom "er", "elle" or a verb without a subject means: the one who spoke last, or the only one named just before. */
function meantBy(
	scene: Scene,
	at: number,
	pronoun: "he" | "she" | null,
	speaker: Spoken | null,
	names: FullNames,
	grammar: Grammar,
): { shown: NamePlace; role: NamePlace | null } | null {
	const { tokens } = scene;
	const here = tokens[at]?.paragraph ?? 0;
	const back = speaker?.rule === "description" ? 0 : paragraphsBack;
	const isLast = speaker !== null && here - speaker.paragraph <= back;
	const since = isLast ? Math.max(speaker.cue?.first ?? -1, speaker.shown.last) : -1;
	const others = new Map<string, NamePlace>();
	const own = new Map<string, NamePlace>();
	for (let token = since + 1; token < at; token++) {
		const { lower = "", paragraph = 0, isCapital } = tokens[token] ?? {};
		if (!isCapital || paragraph < here - paragraphsBack || !names.has(lower)) continue;
		const full = fullNameOf(names, lower, at);
		if (full === null || !mayMean(pronoun, tokens[full.first]?.lower ?? "")) continue;
		if (isNoPerson(tokens, full)) continue;
		const named = full.last === token ? full : { first: token, last: token };
		if (isOwnerOfKin(scene, named)) return null;
		if (pronoun === null && isBesideAnother(tokens, full.last === token ? full.first : token))
			return null;
		others.set(lower, full);
		if (paragraph === here) own.set(lower, full);
	}
	const topic = topicBefore(tokens, at, pronoun, names);
	const isOpen = topic !== null && pronoun === null && !isNoPerson(tokens, topic);
	if (topic !== null && (isOpen || surelyMeans(pronoun, tokens[topic.first]?.lower ?? "")))
		return { shown: topic, role: null };
	// the only one whom the paragraph itself has named since, else the one who spoke last, else the only one nearby
	const isSpeaker = isLast && mayMean(pronoun, tokens[speaker.shown.first]?.lower ?? "");
	if (own.size === 0 && isSpeaker) {
		others.delete(tokens[speaker.shown.last]?.lower ?? "");
		const start = Math.max(since + 1, scene.paragraphStarts[here] ?? 0);
		if (speaksUnnamed(scene, start, at, names, grammar)) return null;
		return others.size === 0 ? speaker : null;
	}
	const [only, ...more] = own.size > 0 ? own.values() : others.values();
	if (only === undefined || more.length > 0) return null;
	if (isSpeaker && tokens[only.last]?.lower === tokens[speaker.shown.last]?.lower) return speaker;
	const isMeant = surelyMeans(pronoun, tokens[only.first]?.lower ?? "");
	return isMeant || isWomanByRole(tokens, only, pronoun, at) ? { shown: only, role: null } : null;
}

/** "el guardia le dio una medalla y Example una botella": a sentence about more than the one it names. */
function isBesideAnother(tokens: readonly Token[], at: number): boolean {
	return /^(?:y|e|et|und)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "la Unión Ejemplar", "en Ciudad del Este": behind an article or a preposition stands no name of a person. */
function isNoPerson(tokens: readonly Token[], { first }: NamePlace): boolean {
	if (isGiven(tokens[first]?.lower ?? "")) return false;
	return /^(?:el|la|los|las|en|del|al|le|les|au|aux|du|dans|im|in|beim|der|das|zur|zum)$/.test(
		tokens[first - 1]?.lower ?? "",
	);
}

/** The only one whom the sentence before names, as the one who does something in it: "Gestern lief Example ins Ziel." */
function topicBefore(
	tokens: readonly Token[],
	cue: number,
	pronoun: "he" | "she" | null,
	names: FullNames,
): NamePlace | null {
	let quote = cue;
	while (quote > 0 && tokens[quote]?.kind !== "quote") quote--;
	const last = tokens[quote - 1];
	const found = new Map<string, { full: NamePlace; at: number }>();
	for (let at = quote - 1; at >= 0 && tokens[at]?.sentence === last?.sentence; at--) {
		const { lower = "", isCapital } = tokens[at] ?? {};
		const full = isCapital ? fullNameOf(names, lower, at + 1) : null;
		if (full !== null && mayMean(pronoun, tokens[full.first]?.lower ?? ""))
			found.set(lower, { full, at });
	}
	const [only, ...others] = found.values();
	if (only === undefined || others.length > 0) return null;
	const before = tokens[only.full.last === only.at ? only.full.first - 1 : only.at - 1];
	const isSubject =
		before?.sentence !== last?.sentence || /t(?:e|en)?$|lief$|kam$|ging$/.test(before?.lower ?? "");
	return isSubject && before?.isCapital !== true ? only.full : null;
}

/** Whether a given name stands in the way of another: one whose gender is not known may be anybody's. */
function mayMean(pronoun: "he" | "she" | null, given: string): boolean {
	const gender = genderOf(given);
	return pronoun === null || gender === null || gender === genderOfPronoun(pronoun);
}

/** Whether a name is surely a person's, and of the pronoun's gender. */
function surelyMeans(pronoun: "he" | "she" | null, given: string): boolean {
	return pronoun === null ? isGiven(given) : genderOf(given) === genderOfPronoun(pronoun);
}

/** "Präsidentin Irmela Example", "als Chefin will Example": an office that tells a woman, beside her name. */
function isWomanByRole(
	tokens: readonly Token[],
	{ last }: NamePlace,
	pronoun: "he" | "she" | null,
	before: number,
): boolean {
	if (pronoun !== "she") return false;
	const surname = tokens[last]?.lower ?? "";
	const from = Math.max(0, before - farthestOffice);
	return tokens.slice(from, before).some(({ lower, sentence }, offset) => {
		if (lower !== surname) return false;
		return [1, 2, 3, 4, 5].some((step) => {
			const word = tokens[from + offset - step];
			return word?.sentence === sentence && womansOffice.test(word.lower);
		});
	});
}

/** In tokens: a name is told again with what its bearer is. */
const farthestOffice = 2000;
const womansOffice =
	/(?:präsidentin|chefin|ministerin|sprecherin|direktorin|leiterin|meisterin|kanzlerin|sekretärin|trainerin|professorin|autorin|richterin|expertin|anwältin)$|^(?:frau|madame|mme|señora|doña|presidenta|directora|ministra|alcaldesa|présidente|directrice)$/;

function genderOfPronoun(pronoun: "he" | "she"): Gender {
	return pronoun === "he" ? "male" : "female";
}
