import { readFileSync } from "node:fs";
import type { Article } from "../../src/article/article.ts";
import { bareArticle } from "./bare-article.ts";

/** A question that people asked of an article, with the places of the answers they marked. */
export interface MarkedQuestion {
	readonly question: string;
	/** Number of the paragraph that answers. */
	readonly passage: number;
	/** Offsets of the marked answers' first characters in the article's text; empty where none answers. */
	readonly answers: readonly number[];
}

export interface MarkedArticle {
	readonly article: Article;
	readonly questions: readonly MarkedQuestion[];
}

interface SquadFile {
	data: {
		title?: string;
		paragraphs: {
			context: string;
			qas: { question: string; is_impossible?: boolean; answers?: { answer_start: number }[] }[];
		}[];
	}[];
}

/** Reads a file in the format of SQuAD (Rajpurkar et al. 2016, 2018): each paragraph becomes a passage. */
export function readSquad(file: string): MarkedArticle[] {
	const { data } = JSON.parse(readFileSync(file, "utf8")) as SquadFile;
	return data.map((entry, number) => {
		const title = (entry.title ?? `article ${number}`).replaceAll("_", " ");
		let text = "";
		const passages: { start: number; end: number; text: string }[] = [];
		const questions: MarkedQuestion[] = [];
		entry.paragraphs.forEach(({ context, qas }, passage) => {
			const start = text.length;
			text += `${clean(context)}\n\n`;
			passages.push({ start, end: text.length - 2, text: clean(context) });
			for (const { question, is_impossible, answers } of qas) {
				const places = is_impossible
					? []
					: (answers ?? []).map((a) => start + placeIn(context, a.answer_start));
				questions.push({ question, passage, answers: places });
			}
		});
		return {
			article: bareArticle({
				id: `a${number}`,
				headline: title,
				text,
				sections: [{ heading: null, headingSpan: null, passages }],
			}),
			questions,
		};
	});
}

function clean(context: string): string {
	return context.replace(/\s+/g, " ").trim();
}

function placeIn(context: string, at: number): number {
	return clean(`${context.slice(0, at)}\u0001`).length - 1;
}

/** One typo in about a third of the words of five letters or more: a letter left out, added, replaced or swapped. */
export function misspell(question: string, random: () => number): string {
	return question
		.split(" ")
		.map((word) => (word.length < 5 || random() > 0.3 ? word : misspellWord(word, random)))
		.join(" ");
}

function misspellWord(word: string, random: () => number): string {
	const i = 1 + Math.floor(random() * (word.length - 2));
	const letter = String.fromCharCode(97 + Math.floor(random() * 26));
	const kinds = [
		word.slice(0, i) + word.slice(i + 1),
		word.slice(0, i) + letter + word.slice(i),
		word.slice(0, i) + letter + word.slice(i + 1),
		word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
	];
	return kinds[Math.floor(random() * kinds.length)] ?? word;
}

/** Mulberry32: the same numbers, 0 to 1, from the same seed on every machine. */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
