import { type Slice, sliceOf } from "../article.ts";
import { isAdverb, isAuxiliary, isConjunction, isPreposition } from "./function-words.ts";
import type { Mention } from "./mentions.ts";
import type { Scene } from "./scene.ts";
import { neighbour } from "./scene.ts";
import { speechVerbOf } from "./speech-verbs.ts";
import { isBodyNoun, isRoleNoun } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** A mention that may be a quotation's speaker, with what speaks for it. */
export interface Candidate {
	readonly mention: number;
	readonly features: readonly string[];
}

/** Whom the quotation before was given to, if it is near. */
export interface Previous {
	readonly mention: number;
	readonly person: number | null;
	readonly paragraph: number;
}

/** The mentions that may be the speaker of a unit: from three paragraphs before it to its own end. */
export function candidatesOf(scene: Scene, unit: number): Candidate[] {
	const view = viewOf(scene, unit);
	const nearby = mentionsNear(scene, view);
	const ranks = ranksOf(scene, nearby, view.token);
	return nearby.map((mention) => ({
		mention,
		features: featuresOf(scene, view, mention, ranks.get(mention) ?? 0),
	}));
}

/** Features that depend on what was decided for the quotation before. */
export function followingFeatures(
	scene: Scene,
	unit: number,
	mention: number,
	previous: Previous | null,
): string[] {
	if (previous === null) return [];
	const view = viewOf(scene, unit);
	const gap = Math.min(view.paragraph - previous.paragraph, 3);
	const place = placeOf(scene, view, mention);
	const person = scene.personOf[mention] ?? null;
	const same =
		mention === previous.mention
			? "mention"
			: person !== null && person === previous.person
				? "person"
				: "other";
	const kind = kindOf(scene, mention);
	return [
		`F1 ${same} ${gap} ${view.shape}`,
		`F2 ${same} ${gap} ${place}`,
		`F3 ${same} ${kind} ${gap}`,
	];
}

interface View {
	readonly token: number;
	readonly sentence: number;
	readonly paragraph: number;
	readonly sentenceStart: number;
	readonly sentenceEnd: number;
	/** Indices of the verbs of speech in the sentence, outside quotations. */
	readonly cues: readonly number[];
	/** The cue that is nearest to the quotation. */
	readonly cue: number | null;
	/** How the quotation stands in its sentence. */
	readonly shape: string;
	readonly previousEnd: string;
	/** The sentence has no words but the quotation's. */
	readonly alone: boolean;
}

const views = new WeakMap<Scene, Map<number, View>>();

function viewOf(scene: Scene, unit: number): View {
	const known = views.get(scene) ?? new Map<number, View>();
	views.set(scene, known);
	const view = known.get(unit) ?? lookAt(scene, unit);
	known.set(unit, view);
	return view;
}

const farthestCue = 60;

function lookAt(scene: Scene, unit: number): View {
	const token = scene.pieceTokens[scene.units[unit]?.anchor ?? 0] ?? 0;
	const here = scene.tokens[token] as Token;
	const sentenceStart = scene.sentenceStarts[here.sentence] ?? 0;
	const sentenceEnd = scene.sentenceStarts[here.sentence + 1] ?? scene.tokens.length;
	const cues: number[] = [];
	let words = 0;
	const last = Math.min(sentenceEnd, token + farthestCue);
	for (let i = Math.max(sentenceStart, token - farthestCue); i < last; i++) {
		const other = scene.tokens[i] as Token;
		if (other.kind === "word") words++;
		if (isCue(scene, i)) cues.push(i);
	}
	const cue = nearest(cues, token);
	const alone = words === 0;
	const before = scene.tokens[(scene.paragraphStarts[here.paragraph] ?? 0) - 1];
	return {
		token,
		sentence: here.sentence,
		paragraph: here.paragraph,
		sentenceStart,
		sentenceEnd,
		cues,
		cue,
		alone,
		shape: alone ? `alone ${aloneShape(scene, here, token)}` : shapeOf(scene, here, token, cue),
		previousEnd: before?.text === ":" ? ":" : before?.kind === "quote" ? "quote" : "other",
	};
}

function isCue(scene: Scene, index: number): boolean {
	const token = scene.tokens[index];
	if (token === undefined || token.kind !== "word") return false;
	if (token.lower === "according") return scene.tokens[index + 1]?.lower === "to";
	return speechVerbOf(token.lower) !== null;
}

function nearest(indices: readonly number[], to: number): number | null {
	let best: number | null = null;
	for (const index of indices) {
		if (best === null || distance(index, to) < distance(best, to)) best = index;
	}
	return best;
}

/** Words after a quotation count as nearer than the same number before it: `"…," she said.` */
function distance(index: number, to: number): number {
	return index > to ? index - to - 0.5 : to - index;
}

function aloneShape(scene: Scene, here: Token, token: number): string {
	const starts = scene.paragraphStarts[here.paragraph] === token;
	const before = scene.tokens[token - 1];
	if (starts) return "paragraph";
	return before?.text === ":" ? "colon" : "inner";
}

function shapeOf(scene: Scene, here: Token, token: number, cue: number | null): string {
	const before = neighbour(scene, token, -1);
	const after = neighbour(scene, token, 1);
	const start = before === null ? "^" : markOf(before);
	const end = after === null ? "$" : markOf(after);
	const capital = /^[^\p{L}]*\p{Lu}/u.test(here.text) ? "A" : "a";
	const close = /[,.?!]/.exec(here.text.slice(-2))?.[0] ?? "";
	const side = cue === null ? "none" : cue < token ? "before" : "after";
	return `${start}${capital}${close}${end} ${side}`;
}

function markOf(token: Token): string {
	if (token.kind === "quote") return "Q";
	if (token.kind === "punctuation") return token.text;
	return token.lower === "that" || token.lower === "as" ? token.lower : "w";
}

const paragraphsBefore = 3;
const mostCandidates = 28;

function mentionsNear(scene: Scene, view: View): number[] {
	const from = scene.mentionStarts[Math.max(0, view.paragraph - paragraphsBefore)] ?? 0;
	const to = scene.mentionStarts[view.paragraph + 1] ?? scene.mentions.length;
	const next = view.alone ? nextTag(scene, view, to) : to;
	const near: number[] = [];
	let low = firstAfter(scene.mentions, view.token) - 1;
	let high = low + 1;
	while (near.length < mostCandidates && (low >= from || high < next)) {
		if (high < next && near.length % 3 !== 2) near.push(high++);
		else if (low >= from) near.push(low--);
		else near.push(high++);
	}
	return near.sort((a, b) => a - b);
}

function firstAfter(mentions: readonly Mention[], token: number): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.first ?? 0) > token) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** `"…"` in a paragraph of its own may be signed in the next: "— Ada Example". */
function nextTag(scene: Scene, view: View, to: number): number {
	const start = scene.paragraphStarts[view.paragraph + 1];
	const mention = scene.mentions[to];
	if (start === undefined || mention === undefined) return to;
	return mention.from - start <= 2 ? to + 1 : to;
}

/** How many mentions are nearer to the quotation on the same side. */
function ranksOf(scene: Scene, near: readonly number[], token: number): Map<number, number> {
	const ranks = new Map<number, number>();
	const after = near.filter((index) => (scene.mentions[index]?.first ?? 0) > token);
	const before = near.filter((index) => (scene.mentions[index]?.first ?? 0) < token).reverse();
	for (const side of [after, before])
		for (const [rank, index] of side.entries()) ranks.set(index, rank);
	return ranks;
}

function featuresOf(scene: Scene, view: View, index: number, rank: number): string[] {
	const mention = scene.mentions[index] as Mention;
	const kind = kindOf(scene, index);
	const coarse = mention.kind === "pronoun" ? mention.head : mention.kind;
	const place = placeOf(scene, view, index);
	const link = linkOf(scene, view, mention);
	const gap = gapOf(view, mention);
	const next = classOf(neighbour(scene, mention.last, 1));
	const before = classOf(neighbour(scene, mention.from, -1));
	const cueSide = view.cue === null ? "none" : view.cue < view.token ? "before" : "after";
	const from = Math.min(rank, 5);
	const order = orderInSentence(scene, index);
	return [
		`A ${kind}`,
		`B ${place} ${gap}`,
		`C ${coarse} ${place} ${from}`,
		`D ${kind} ${place}`,
		`E ${place} ${link.relation} ${cueSide}`,
		`F ${coarse} ${link.relation} ${link.nearest}`,
		`G ${link.relation} ${link.verb}`,
		`H ${view.shape} ${place}`,
		`I ${view.shape} ${link.relation} ${link.nearest}`,
		`J ${coarse} ${next}`,
		`K ${coarse} ${before}`,
		`L ${place} ${next}`,
		`M ${place} ${before}`,
		`N ${place} ${order} ${coarse}`,
		`O ${place} ${view.previousEnd} ${order} ${view.alone}`,
		`P ${place} ${pathOf(scene, view, mention)}`,
		`Q ${place} ${salienceOf(scene, index)} ${view.alone}`,
		`R ${next} ${link.relation}`,
		`S ${before} ${link.relation}`,
		`T ${view.shape} ${place} ${from}`,
		`U ${sentenceCueOf(scene, view, index)} ${place} ${order} ${view.alone}`,
		`V ${clauseOf(scene, mention)} ${place} ${link.relation}`,
		`W ${coarse} ${link.relation} ${gap}`,
	];
}

/** What sort of mention it is: a pronoun, a name by its nature and length, a description by its noun. */
function kindOf(scene: Scene, index: number): string {
	const mention = scene.mentions[index] as Mention;
	if (mention.kind === "pronoun") return mention.head;
	const first = scene.tokens[mention.from]?.lower ?? "";
	if (mention.kind === "name") {
		const person = scene.people[scene.personOf[index] ?? -1];
		const length = Math.min(mention.last - mention.first + 1, 3);
		const role = mention.from < mention.first ? "role" : "bare";
		return `${person?.nature} ${length} ${role}`;
	}
	const noun = isRoleNoun(mention.head) ? "role" : isBodyNoun(mention.head) ? "body" : "noun";
	const determiner = /^(?:the|a|an)$/.test(first)
		? first
		: mention.from === mention.last
			? "bare"
			: "det";
	return `${noun} ${determiner}`;
}

function placeOf(scene: Scene, view: View, index: number): string {
	const mention = scene.mentions[index] as Mention;
	const token = scene.tokens[mention.first] as Token;
	if (token.sentence === view.sentence) return mention.first < view.token ? "S<" : "S>";
	const sentences = token.sentence - view.sentence;
	if (token.paragraph === view.paragraph) return `P${Math.max(-3, Math.min(2, sentences))}`;
	if (token.paragraph > view.paragraph) return "Q+";
	const end = scene.paragraphStarts[token.paragraph + 1] ?? 0;
	const lastSentence = scene.tokens[end - 1]?.sentence ?? 0;
	const fromEnd = Math.min(lastSentence - token.sentence, 1);
	return `Q${token.paragraph - view.paragraph}.${fromEnd}`;
}

interface Link {
	readonly relation: string;
	readonly verb: string;
	/** The verb is the one nearest to the quotation. */
	readonly nearest: string;
}

/** How a mention is tied to a verb of speech: its subject, before or after it, its object, or not at all. */
function linkOf(scene: Scene, view: View, mention: Mention): Link {
	const subject = verbAfter(scene, mention);
	if (subject !== null) return link(scene, view, subject.verb, subject.relation);
	const before = mention.from - 1;
	if (neighbour(scene, mention.from, -1) !== null && isCue(scene, before)) {
		return link(scene, view, before, "inverted");
	}
	const previous = neighbour(scene, mention.from, -1);
	const beforePrevious = before - 1;
	if (previous?.lower === "to" && scene.tokens[beforePrevious]?.lower === "according") {
		return link(scene, view, beforePrevious, "according");
	}
	if (previous?.kind === "word" && isPreposition(previous.lower) && isCue(scene, beforePrevious)) {
		return link(scene, view, beforePrevious, `object-${previous.lower}`);
	}
	return { relation: "none", verb: "", nearest: "" };
}

function link(scene: Scene, view: View, verb: number, relation: string): Link {
	const form = scene.tokens[verb]?.lower ?? "";
	const ing = form.endsWith("ing") ? "+ing" : "";
	const nearest = verb === view.cue ? "nearest" : view.cues.includes(verb) ? "other" : "elsewhere";
	return { relation: relation + ing, verb: speechVerbOf(form) ?? form, nearest };
}

const longestApposition = 30;

/** The verb whose subject a mention may be: right after it, after adverbs, or after an apposition in commas. */
function verbAfter(scene: Scene, mention: Mention): { verb: number; relation: string } | null {
	let at = mention.last + 1;
	let relation = "subject";
	const opening = neighbour(scene, mention.last, 1)?.text ?? "";
	const closing = opening === "," ? "," : opening === "(" ? ")" : null;
	if (closing !== null) {
		const closed = indexOfClosing(scene, at + 1, closing);
		if (closed === null) return null;
		const who = scene.tokens[at + 1]?.lower === "who" ? "relative" : "apposition";
		relation = opening === "(" ? "parenthesis" : who;
		at = closed + 1;
		if (scene.tokens[at]?.text === ",") at++;
	} else if (scene.tokens[at]?.lower === "of") {
		while (at - mention.last < 9 && neighbour(scene, at, 1) !== null && !isCue(scene, at)) at++;
		relation = "modified";
	}
	for (let skipped = 0; skipped < 4; skipped++, at++) {
		if (neighbour(scene, mention.last, at - mention.last) === null) return null;
		if (isCue(scene, at))
			return { verb: at, relation: skipped > 1 ? `${relation}-late` : relation };
		const word = scene.tokens[at]?.lower ?? "";
		if (
			!isAuxiliary(word) &&
			!isAdverb(word) &&
			word !== "to" &&
			word !== "who" &&
			word !== "and"
		) {
			return null;
		}
	}
	return null;
}

function indexOfClosing(scene: Scene, from: number, closing: string): number | null {
	for (let i = from; i < from + longestApposition; i++) {
		const token = neighbour(scene, from, i - from);
		if (token === null) return null;
		if (token.text !== closing) continue;
		const after = scene.tokens[i + 1];
		if (closing === ")" || after === undefined) return i;
		if (isCue(scene, i + 1) || isAuxiliary(after.lower) || isAdverb(after.lower)) return i;
	}
	return null;
}

function gapOf(view: View, mention: Mention): string {
	const tokens =
		mention.first > view.token ? mention.from - view.token - 1 : view.token - mention.last - 1;
	for (const limit of [0, 1, 2, 3, 5, 8, 12, 20, 40]) if (tokens <= limit) return `<=${limit}`;
	return "far";
}

function classOf(token: Token | null): string {
	if (token === null) return "edge";
	if (token.kind === "quote") return "quote";
	if (token.kind === "punctuation") return token.text;
	const word = token.lower;
	if (word === "'s" || word === "that" || word === "to" || isPreposition(word)) return word;
	if (isConjunction(word)) return word;
	if (speechVerbOf(word) !== null) return "speech";
	if (isAuxiliary(word)) return "auxiliary";
	if (isAdverb(word)) return "adverb";
	if (isRoleNoun(word)) return "role";
	if (/(?:ed|ing)$/.test(word)) return "verb";
	return token.isCapital ? "Capital" : "word";
}

function orderInSentence(scene: Scene, index: number): string {
	const sentence = scene.tokens[scene.mentions[index]?.first ?? 0]?.sentence;
	const before = scene.mentions[index - 1];
	if (before === undefined || scene.tokens[before.first]?.sentence !== sentence) return "first";
	const second = scene.mentions[index - 2];
	const isSecond = second === undefined || scene.tokens[second.first]?.sentence !== sentence;
	return isSecond ? "second" : "later";
}

/** The classes of the words between a mention and the quotation in one sentence, repeats left out. */
function pathOf(scene: Scene, view: View, mention: Mention): string {
	const from = mention.first > view.token ? view.token + 1 : mention.last + 1;
	const to = mention.first > view.token ? mention.from : view.token;
	if (to - from > 14 || scene.tokens[mention.first]?.sentence !== view.sentence) return "far";
	const path: string[] = [];
	for (let i = from; i < to; i++) {
		const name = pathClass(scene.tokens[i] as Token);
		if (path.at(-1) !== name) path.push(name);
	}
	return path.length > 7 ? "long" : path.join("");
}

function pathClass(token: Token): string {
	if (token.kind === "quote") return "Q";
	if (token.kind === "punctuation") return token.text;
	const word = token.lower;
	if (speechVerbOf(word) !== null) return "V";
	if (word === "that" || word === "who") return word;
	if (isAuxiliary(word)) return "x";
	if (isPreposition(word)) return "p";
	if (isConjunction(word)) return "c";
	if (isAdverb(word)) return "a";
	return token.isCapital ? "N" : "w";
}

function salienceOf(scene: Scene, index: number): string {
	const person = scene.people[scene.personOf[index] ?? -1];
	if (person === undefined) return "-";
	const count = person.mentions.length;
	return `${count > 8 ? "many" : count > 3 ? "some" : count > 1 ? "two" : "one"} ${person.nature}`;
}

/** Whether a mention in another sentence is the subject of a verb of speech there. */
function sentenceCueOf(scene: Scene, view: View, index: number): string {
	const mention = scene.mentions[index] as Mention;
	if (scene.tokens[mention.first]?.sentence === view.sentence) return "same";
	const subject = verbAfter(scene, mention);
	if (subject !== null) return subject.relation;
	const next = neighbour(scene, mention.last, 1);
	if (neighbour(scene, mention.from, -1) !== null && isCue(scene, mention.from - 1))
		return "inverted";
	return next !== null && (isAuxiliary(next.lower) || /ed$/.test(next.lower))
		? "subject-of-other"
		: "none";
}

/** The conjunction or relative pronoun that opens the clause a mention stands in. */
function clauseOf(scene: Scene, mention: Mention): string {
	for (let i = 1; i <= 4; i++) {
		const token = neighbour(scene, mention.from, -i);
		if (token === null) return "main";
		if (token.kind === "punctuation" || token.kind === "quote") return token.text.slice(0, 1);
		if (isConjunction(token.lower) || token.lower === "that") return token.lower;
	}
	return "inner";
}

/** How a mention stands to a unit, in few words: for judging how sure an attribution is. */
export function standingOf(scene: Scene, unit: number, index: number): string {
	const view = viewOf(scene, unit);
	const { relation, nearest } = linkOf(scene, view, scene.mentions[index] as Mention);
	const place = placeOf(scene, view, index);
	return place.startsWith("S") ? `${place} ${relation} ${nearest}` : `${place} ${view.alone}`;
}

/** The words that attribute a unit: the verb of speech nearest to it in its sentence. */
export function cueOf(scene: Scene, unit: number): Slice | null {
	const { cue } = viewOf(scene, unit);
	const token = cue === null ? undefined : scene.tokens[cue];
	if (token === undefined) return null;
	const end =
		token.lower === "according" ? (scene.tokens[(cue ?? 0) + 1]?.end ?? token.end) : token.end;
	return sliceOf(scene.text, { start: token.start, end });
}
