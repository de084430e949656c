import type { CountedQuestion } from "../../src/answer/grouping/question-groups.ts";
import { seededRandom } from "../../tools/training/squad.ts";
import { createVocabulary } from "./invented-words.ts";

/** Many questions of a server, as they come and as somebody might contrive them. */
export const manyQuestions: readonly {
	readonly name: string;
	readonly make: (many: number) => readonly CountedQuestion[];
}[] = [
	{
		name: "ordinary",
		make: (many) => {
			const { any } = createVocabulary();
			return invent(many, (random) => {
				const words = Array.from({ length: 4 + Math.floor(random() * 6) }, () => any(random));
				return `What is the ${words.join(" ")}?`;
			});
		},
	},
	{
		name: "ordinary, each asked in ten ways",
		make: (many) => {
			const { rare } = createVocabulary();
			return invent(many, (random, index) => {
				const asked = seededRandom(Math.floor(index / 10) + 1);
				const words = Array.from({ length: 4 }, () => rare(asked));
				const misspelt = words.map((word) => (random() < 0.2 ? swapLetters(word, random) : word));
				return misspelt.toSorted(() => random() - 0.5).join(" ");
			});
		},
	},
	{
		name: "sharing one rare word",
		make: (many) => {
			const { rare } = createVocabulary();
			return invent(many, (random) => `What did Zorblax say about ${rare(random)}?`);
		},
	},
	{
		name: "of twelve words out of thirty",
		make: (many) => {
			const { rare } = createVocabulary();
			const seeded = seededRandom(7);
			const words = Array.from({ length: 30 }, () => rare(seeded));
			return invent(many, (random) =>
				words
					.toSorted(() => random() - 0.5)
					.slice(0, 12)
					.join(" "),
			);
		},
	},
	{
		name: "of three hundred letters",
		make: (many) => {
			const { rare } = createVocabulary();
			return invent(many, (random) =>
				Array.from({ length: 60 }, () => rare(random))
					.join(" ")
					.slice(0, 300),
			);
		},
	},
	{
		name: "of a hundred and fifty words of a letter or two",
		make: (many) =>
			invent(many, (random) =>
				Array.from({ length: 150 }, () => letters(random, 1 + Math.floor(random() * 2)))
					.join(" ")
					.slice(0, 300),
			),
	},
	{
		name: "of one word of three hundred letters",
		make: (many) => invent(many, (random) => letters(random, 300)),
	},
	{
		name: "of words nearly alike, of two letters each",
		make: (many) =>
			invent(many, (random) =>
				Array.from({ length: 20 }, () =>
					Array.from({ length: 14 }, () => (random() < 0.5 ? "a" : "b")).join(""),
				).join(" "),
			),
	},
];

function invent(
	many: number,
	ask: (random: () => number, index: number) => string,
): CountedQuestion[] {
	const random = seededRandom(1);
	return Array.from({ length: many }, (_, index) => ({
		question: ask(random, index),
		count: 1 + Math.floor(random() * 9),
	}));
}

function swapLetters(word: string, random: () => number): string {
	const at = Math.floor(random() * (word.length - 1));
	return `${word.slice(0, at)}${word[at + 1] ?? ""}${word[at] ?? ""}${word.slice(at + 2)}`;
}

function letters(random: () => number, many: number): string {
	return Array.from({ length: many }, () =>
		String.fromCharCode(97 + Math.floor(random() * 26)),
	).join("");
}
