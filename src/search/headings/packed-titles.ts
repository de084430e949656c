import {
	type PackedPart,
	type PackedParts,
	packedList,
	packedRow,
	packedWords,
} from "../../algorithms/packed.ts";
import type { Article } from "../../article/article.ts";
import type { Steps } from "../collections/steps.ts";
import { knowTitles, type ReadTitles, titlesReadOf } from "./heading-index.ts";
import type { Word } from "./title-words.ts";

/**
 * What was read of the titles of articles. Each distinct word is kept once:
 *
 *     titles   [title, …]            as text
 *     places   [ 0, 3, …           ] by title its article, its section and how many forms it has
 *     forms    [ 4, 17, 3, 0, 9, … ] by topic and form how many words it has, and their numbers
 */
export function* packTitles(articles: readonly Article[]): Generator<PackedPart, void> {
	const titles: string[] = [];
	const places: number[] = [];
	const words: Word[] = [];
	yield { name: "title forms", pieces: formsOf(articles, { titles, places, words }) };
	yield packedList("titles", titles);
	yield packedRow("title places", Int32Array.from(places));
	yield packedWords(
		"title words",
		words.map(({ word }) => word),
	);
	yield packedWords(
		"title stems",
		words.map(({ stem }) => stem),
	);
	yield packedRow(
		"title weights",
		Float64Array.from(words, ({ weight }) => weight),
	);
}

/** The forms of all titles, some articles at a time. @param told is told what stands beside them */
function* formsOf(
	articles: readonly Article[],
	told: { readonly titles: string[]; readonly places: number[]; readonly words: Word[] },
): Generator<Int32Array, void> {
	const { titles, places } = told;
	const numbers = new Map<string, number>();
	const numberOf = (word: Word): number => {
		const key = `${word.word}\n${word.stem}\n${word.weight}`;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, told.words.length);
		return told.words.push(word) - 1;
	};
	let rows: number[] = [];
	let last: readonly Word[] = [];
	for (const [number, article] of articles.entries()) {
		for (const { title, section, forms, topic } of titlesReadOf(article)) {
			titles.push(title);
			places.push(number, section, forms.length);
			const isAsBefore = topic.length > 0 && topic === last;
			if (isAsBefore) rows.push(asBefore);
			for (const form of isAsBefore ? forms : [topic, ...forms])
				rows.push(form.length, ...form.map(numberOf));
			last = topic;
		}
		if (number % articlesBetween === articlesBetween - 1) {
			yield Int32Array.from(rows);
			rows = [];
		}
	}
	yield Int32Array.from(rows);
}

/** In steps, makes known what was kept of the titles. @param articles in the order of then; undefined for one that is gone */
export function* unpackTitles(
	parts: PackedParts,
	articles: readonly (Article | undefined)[],
): Steps<void> {
	const titles = parts.value("titles") as readonly string[];
	const [places, rows] = [parts.ints("title places"), parts.ints("title forms")];
	const words = yield* unpackWords(parts);
	let at = 0;
	const nextForm = (): Word[] => {
		const length = rows[at++] as number;
		const form = Array.from(rows.subarray(at, at + length), (number) => words[number] as Word);
		at += length;
		return form;
	};
	for (const article of articles) if (article) knowTitles(article, []);
	let read: ReadTitles[] = [];
	let topic: readonly Word[] = [];
	for (const [title, text] of titles.entries()) {
		const [number, section, forms] = places.subarray(3 * title) as unknown as [
			number,
			number,
			number,
		];
		if (rows[at] === asBefore) at++;
		else topic = nextForm();
		read.push({ title: text, section, topic, forms: Array.from({ length: forms }, nextForm) });
		if (places[3 * title + 3] === number) continue;
		const article = articles[number];
		if (article) knowTitles(article, read);
		read = [];
		if (number % articlesBetween === 0) yield lettersAsLong;
	}
}

/** In the place of a topic that is the one before. */
const asBefore = -1;

const articlesBetween = 50;
const lettersAsLong = 2500;

function* unpackWords(parts: PackedParts): Steps<Word[]> {
	const [spelt, stems] = [parts.words("title words"), parts.words("title stems")];
	const weights = parts.floats("title weights");
	const words: Word[] = [];
	for (const [at, word] of spelt.entries()) {
		words.push({ word, stem: stems[at] as string, weight: weights[at] as number });
		if (at % 5000 === 0) yield lettersAsLong;
	}
	return words;
}
