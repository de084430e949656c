import type { Answer, Answerer, RankedPassage } from "../../answer/answer.ts";
import type { Slice } from "../../article/article.ts";
import { alternativesTo, passagesShown } from "../../reply/layout.ts";
import type { Placed } from "../../reply/stretch.ts";
import type { Press } from "./custom-id.ts";
import {
	anchorOf,
	findAnchor,
	findListed,
	listPlaces,
	readAnswer,
	writeAnswer,
} from "./passage-place.ts";

// What an answer showed, in the few letters that a button has room for: so every view of it leads back, after a restart
// too, and nothing is kept.

/** What a button carries to show an answer again: its main passage, and in `place` what stands around that. */
export type WayBack = Pick<Press, "article" | "text" | "place">;

/** So many passages of a section that is asked for are shown; all of them are behind a button. */
export const maxOfSection = 2;

/**
 * The way back to an answer; null for one that a button has no room for: quotations, cards, answers to several questions.
 *
 *     u2c.3.dJ3k~4.f~d.0,hqg0WAYz:4.1   unsure, with two alternatives; the words that answer; the other passages
 */
export function wayBackTo(answer: Answer, maxLetters: number): WayBack | null {
	const { kind, status, certainty, further = [] } = answer;
	const isOne = status === "answered" && further.length === 0;
	if (!isOne || (kind !== "passage" && kind !== "section")) return null;
	if (kind === "section" && certainty === "unsure") return null;
	const shown = passagesShown(answer, { maxOfSection });
	const [first] = [...shown].sort((a, b) => b.score - a.score);
	if (first === undefined) return null;
	const beside = shown.filter((each) => each !== first);
	const alternatives = certainty === "unsure" ? alternativesTo(answer) : [];
	const isIn = (each: RankedPassage) => kind === "section" && each.section === first.section;
	const others = answer.passages.filter(
		(each) => !shown.includes(each) && !alternatives.includes(each) && !isIn(each),
	);
	const anchor = anchorOf(first);
	const letter = kind === "section" ? "s" : certainty === "unsure" ? "u" : "p";
	const head = `${letter}${beside.length + alternatives.length}${anchor.place}~${writeAnswer(first)}~`;
	const list = listWithin(maxLetters - head.length, first, [...beside, ...alternatives, ...others]);
	return list === null ? null : { ...anchor, place: head + list };
}

/** As many places as there is room for, as seen from the article of the first; null where there is none for no place. */
function listWithin(room: number, first: Placed, places: readonly Placed[]): string | null {
	if (room < 0) return null;
	for (let count = Math.min(places.length, maxPlaces); count > 0; count--) {
		const { place } = listPlaces([first, ...places.slice(0, count)], count + 1);
		const list = place.slice(place.indexOf(",") + 1);
		if (list.length <= room) return list;
	}
	return "";
}

/** One beside the first, and what "More" leads to. */
const maxPlaces = 5;

/** The answer that a way leads back to, as the articles are now; null where it is gone or the way makes no sense. */
export function followBack(
	way: WayBack,
	answerer: Answerer,
): { readonly answer: Answer; readonly changed: boolean } | null {
	const [, letter, count, anchor, answer = "", list = ""] = pattern.exec(way.place) ?? [];
	if (letter === undefined || anchor === undefined) return null;
	const found = findAnchor({ ...way, place: anchor }, answerer);
	if (found === null) return null;
	const near = findListed({ ...way, place: list }, answerer, maxPlaces);
	const first = rank(found.placed, 1, found.changed ? null : readAnswer(answer, found.placed));
	const beside = near.map(({ placed }, at) => rank(placed, at < Number(count) ? likely : 0, null));
	const passages =
		letter === "s" ? [first, ...beside].sort((a, b) => inOrder(first, a, b)) : [first, ...beside];
	return {
		answer: {
			question: "",
			scope: "articles",
			status: "answered",
			kind: letter === "s" ? "section" : "passage",
			certainty: letter === "u" ? "unsure" : "sure",
			confidence: 1,
			passages,
			quotes: [],
			suggestions: [],
		},
		changed: found.changed || near.some((each) => each.changed),
	};
}

/** The main passage of the answer that a way leads back to; null where the way makes no sense. */
export function anchorOfWay({ article, text, place }: WayBack): WayBack | null {
	const [, , , anchor] = pattern.exec(place) ?? [];
	return anchor === undefined ? null : { article, text, place: anchor };
}

const pattern = /^([psu])(\d)([0-9a-z.-]+\.[\w-]{4})~((?:[0-9a-z]+\.[0-9a-z]+)?)~([\w.,:-]*)$/;
const likely = 0.5;

function rank(placed: Placed, score: number, answer: Slice | null): RankedPassage {
	const { start } = placed.passage;
	const { highlight } = placed;
	return { ...placed, highlight: highlight ?? { start, end: start, text: "" }, answer, score };
}

/** The passages of the section that was asked for first, as they stand in it. */
function inOrder({ section }: RankedPassage, a: RankedPassage, b: RankedPassage): number {
	const [aIsIn, bIsIn] = [a.section === section, b.section === section];
	if (aIsIn && bIsIn) return a.passage.start - b.passage.start;
	return Number(bIsIn) - Number(aIsIn);
}

/**
 * What "Delete" and "Share here" carry: who asked, and the way back to the answer. For null nobody is named.
 *
 *     4kd0s9mbxqf~u2c.3.dJ3k~4.f~d.0
 */
export function carryBack(
	asker: string | null,
	way: WayBack | "view" | null = null,
): Pick<Press, "article" | "text" | "place"> {
	const who = asker === null ? "" : BigInt(asker).toString(36);
	if (way === null || way === "view")
		return { article: "", text: "", place: `${who}~${way ?? ""}` };
	return { ...way, place: `${who}~${way.place}` };
}

/** The letters that `carryBack` leaves for a way back. */
export const maxLettersBack = 100 - "2/delete/12345678/12345678/".length - "3w5e11264sgsf~".length;

/** Who asked and the way back, as `carryBack` wrote them; of a button of before, who asked. */
export function carriedBy({ article, text, place }: Press): {
	readonly asker: string | null;
	readonly wayBack: WayBack | "view" | null;
} {
	const [, who = "", rest] = /^([0-9a-z]{0,13})~(.*)$/.exec(place) ?? [];
	if (rest === undefined) return { asker: /^\d{1,20}$/.test(place) ? place : null, wayBack: null };
	const asker = who === "" ? null : readId(who);
	if (rest === "" || rest === "view") return { asker, wayBack: rest === "" ? null : "view" };
	return { asker, wayBack: { article, text, place: rest } };
}

function readId(written: string): string {
	return [...written]
		.reduce((sum, sign) => sum * 36n + BigInt(Number.parseInt(sign, 36)), 0n)
		.toString();
}
