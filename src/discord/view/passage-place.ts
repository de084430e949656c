import { derived } from "../../algorithms/derived.ts";
import { type Article, type Passage, type Slice, sliceOf } from "../../article/article.ts";
import { eachSentence } from "../../article/sentences.ts";
import type { Placed } from "../../reply/stretch.ts";
import type { ArticleSet } from "../bot/place.ts";
import type { Press } from "./custom-id.ts";
import { articleByTag, tagOf, tagOfPassage, tagOfText } from "./tags.ts";

/** A place that a press names, in the article as it is now. */
export interface Found {
	readonly placed: Placed;
	/** True where the article has changed since the button was made. */
	readonly changed: boolean;
}

/** All passages of an article, in reading order. */
export const passagesIn = derived((article: Article): readonly Placed[] =>
	article.sections.flatMap((section) =>
		section.passages.map((passage) => ({ article, section, passage, highlight: null })),
	),
);

/** The number of a passage among all of its article. */
export function numberOf({ article, passage }: Placed): number {
	return passagesIn(article).findIndex((each) => each.passage.start === passage.start);
}

/** What a press needs to find a passage again, even where it has moved: `12.3.dJ3k` is the passage, its key sentence, a tag of its words. */
export function anchorOf(placed: Placed): Pick<Press, "article" | "text" | "place"> {
	const { article, passage } = placed;
	const place = `${shortPlace(placed)}.${tagOfPassage(passage).slice(0, 4)}`;
	return { article: tagOf(article.id), text: tagOfText(article), place };
}

/** The passage of an anchor; null where its article is gone or the anchor makes no sense. */
export function findAnchor(
	{ article: tag, text, place }: Pick<Press, "article" | "text" | "place">,
	answerer: ArticleSet,
): Found | null {
	const article = articleByTag(tag, answerer);
	const [, short, words] = /^(.*)\.([\w-]{4})$/.exec(place) ?? [];
	if (article === null || short === undefined || !shortPlacePattern.test(short)) return null;
	const changed = tagOfText(article) !== text;
	const placed = atShortPlace(article, short);
	const hasWords = (each: Placed) => tagOfPassage(each.passage).slice(0, 4) === words;
	if (!changed || (placed && hasWords(placed))) return placed && { placed, changed };
	const all = passagesIn(article);
	const found = all.find(hasWords) ?? placed ?? all.at(-1);
	return found === undefined ? null : { placed: found, changed };
}

/** A place with a number, and the words in it that answer where they are known: `12.3.dJ3k~2`, `12.3.dJ3k~2~4.f`. */
export function anchorNumbered(placed: Placed, number: number) {
	const anchor = anchorOf(placed);
	const words = writeAnswer(placed);
	return { ...anchor, place: [anchor.place, number, ...(words === "" ? [] : [words])].join("~") };
}

/** The passage and the number of such a place. */
export function findNumbered(
	press: Press,
	answerer: ArticleSet,
): { readonly found: Found | null; readonly number: number } {
	const [, place, number, words = ""] = numberedPattern.exec(press.place) ?? [];
	const found = place === undefined ? null : findAnchor({ ...press, place }, answerer);
	if (found === null) return { found, number: Number(number) };
	const answer = found.changed ? null : readAnswer(words, found.placed);
	return { found: { ...found, placed: { ...found.placed, answer } }, number: Number(number) };
}

const numberedPattern = /^([^~]*)~(\d{1,4})(?:~([0-9a-z]+\.[0-9a-z]+))?$/;

/** Where the words that answer begin in the key sentence, and how long they are: `4.f`; nothing where none are known. */
export function writeAnswer({ highlight, answer = null }: Placed): string {
	if (highlight === null || answer === null) return "";
	const { start, end } = answer;
	return `${(start - highlight.start).toString(36)}.${(end - start).toString(36)}`;
}

export function readAnswer(written: string, { article, highlight }: Placed): Slice | null {
	const [start, length] = written.split(".").map((each) => Number.parseInt(each, 36));
	if (highlight === null || start === undefined || length === undefined) return null;
	const span = { start: highlight.start + start, end: highlight.start + start + length };
	return span.end <= highlight.end ? sliceOf(article.text, span) : null;
}

/**
 * Passages as a list; those of the first one's article without its tag, and of another one with it once:
 * `c.3,d.0,hqg0WAYz:4.1,:5.0`.
 */
export function listPlaces(
	passages: readonly Placed[],
	most = maxListed,
): Pick<Press, "article" | "text" | "place"> {
	const [first] = passages;
	const list = passages.slice(0, most).map((placed, at) => {
		const { article } = placed;
		if (article === first?.article) return shortPlace(placed);
		const tag = passages[at - 1]?.article === article ? "" : tagOf(article.id);
		return `${tag}:${shortPlace(placed)}`;
	});
	return {
		article: first ? tagOf(first.article.id) : "",
		text: first ? tagOfText(first.article) : "",
		place: list.join(","),
	};
}

/** The passages of a list that are still there. */
export function findListed(
	press: Pick<Press, "article" | "text" | "place">,
	answerer: ArticleSet,
	most = maxListed,
): readonly Found[] {
	let before = press.article;
	return press.place.split(",", most).flatMap((each) => {
		const [short = "", named = press.article] = each.split(":").reverse();
		const tag = named || before;
		before = tag;
		const article = articleByTag(tag, answerer);
		const placed = article && atShortPlace(article, short);
		if (!placed) return [];
		return [{ placed, changed: tag === press.article && tagOfText(article) !== press.text }];
	});
}

const maxListed = 4;

/** The number of a passage and that of its key sentence, or where this begins far into a long passage: `12.3`, `12.-4f3`. */
function shortPlace(placed: Placed): string {
	return `${numberOf(placed).toString(36)}.${shortSentence(placed)}`;
}

function shortSentence({ article, passage, highlight }: Placed): string {
	if (highlight === null) return "";
	const from = highlight.start - passage.start;
	if (from > countedLetters) return `-${from.toString(36)}`;
	let number = 0;
	for (const { start } of eachSentence(article.text, passage)) {
		if (start >= highlight.start) return start === highlight.start ? number.toString(36) : "";
		number++;
	}
	return "";
}

/** Sentences are counted so far into a passage; beyond, that would take the time of many answers. */
const countedLetters = 20_000;

function atShortPlace(article: Article, short: string): Placed | null {
	const [, number, sentence] = shortPlacePattern.exec(short) ?? [];
	const placed = passagesIn(article)[Number.parseInt(number ?? "", 36)];
	if (placed === undefined || sentence === undefined) return null;
	return { ...placed, highlight: sentenceAt(article, placed.passage, sentence) };
}

function sentenceAt({ text }: Article, passage: Passage, short: string): Slice | null {
	const { end } = passage;
	if (short.startsWith("-")) {
		const start = passage.start + Number.parseInt(short.slice(1), 36);
		const [sentence = null] = eachSentence(text, { start, end });
		return sentence;
	}
	let left = Number.parseInt(short, 36);
	for (const sentence of eachSentence(text, passage)) {
		// Buttons of old count further.
		if (sentence.start > passage.start + 10 * countedLetters) break;
		if (left-- === 0) return sentence;
	}
	return null;
}

const shortPlacePattern = /^([0-9a-z]{1,5})\.([0-9a-z]{0,4}|-[0-9a-z]{1,5})$/;
