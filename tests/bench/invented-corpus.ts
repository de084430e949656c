import { seededRandom } from "../../tools/training/squad.ts";
import { createVocabulary, type Vocabulary } from "./invented-words.ts";

/** An article that nobody wrote: as long as real ones, with a vocabulary that grows as that of real ones does. */
export interface InventedArticle {
	readonly title: string;
	readonly sections: readonly { readonly heading: string; readonly passages: readonly string[] }[];
	readonly questions: readonly InventedQuestion[];
}

export interface InventedQuestion {
	readonly question: string;
	/** The passage whose words it asks with. */
	readonly passage: string;
}

/** Invents articles one after the other, the same on every machine: nobody need hold them all. */
export function* inventArticles(
	articles: number,
	passagesEach: number,
): Generator<InventedArticle> {
	const vocabulary = createVocabulary();
	const random = seededRandom(3);
	for (let number = 0; number < articles; number++) {
		yield inventArticle(createWriter(vocabulary, random), passagesEach);
	}
}

/** The file that such an article would be. */
export function markdownOf({ title, sections }: InventedArticle): string {
	const parts = sections.flatMap(({ heading, passages }) => [`## ${heading}`, ...passages]);
	return `---\ntitle: ${title}\nlanguage: en\n---\n\n${parts.join("\n\n")}\n`;
}

/** What an article is written with: its own topic's words and people come again and again. */
interface Writer {
	readonly random: () => number;
	readonly people: readonly string[];
	/** A word of the article's topic. */
	topical(): string;
	word(): string;
	between(least: number, most: number): number;
}

const passagesPerSection = 4;
/** Of a text's words about a seventh are its topic's. */
const topicShare = 0.14;

function createWriter(vocabulary: Vocabulary, random: () => number): Writer {
	const topic = Array.from({ length: 80 }, () =>
		random() < 0.5 ? vocabulary.rare(random) : vocabulary.any(random),
	);
	const name = (): string => capitalised(vocabulary.rare(random));
	const topical = (): string => topic[Math.floor(topic.length * random() ** 2)] ?? "";
	return {
		random,
		people: Array.from({ length: 6 }, () => `${name()} ${name()}`),
		topical,
		word: () => (random() < topicShare ? topical() : vocabulary.any(random)),
		between: (least, most) => least + Math.floor(random() * (most - least + 1)),
	};
}

function inventArticle(writer: Writer, passagesEach: number): InventedArticle {
	const sections: { heading: string; passages: string[] }[] = [];
	const questions: InventedQuestion[] = [];
	for (let number = 0; number < passagesEach; number++) {
		if (number % passagesPerSection === 0)
			sections.push({ heading: inventHeading(writer), passages: [] });
		const sentences = Array.from({ length: writer.between(3, 8) }, () => inventSentence(writer));
		const passage = sentences.join(" ");
		sections.at(-1)?.passages.push(passage);
		questions.push({ question: inventQuestion(writer, sentences), passage });
	}
	return { title: capitalised(`${phrase(writer, 3)} ${writer.topical()}`), sections, questions };
}

/** Half of the headings are questions, as in an explainer. */
function inventHeading(writer: Writer): string {
	return writer.random() < 0.5
		? `${pick(writer, openings)} ${phrase(writer, 2)} ${writer.topical()}?`
		: capitalised(`${writer.topical()} ${phrase(writer, 2)}`);
}

/** Every twentieth sentence is somebody's, word for word. */
function inventSentence(writer: Writer): string {
	const words = phrase(writer, writer.between(8, 32));
	const person = pick(writer, writer.people);
	const drawn = writer.random();
	if (drawn < 0.05) return `“${capitalised(words)},” said ${person}.`;
	if (drawn < 0.25) return `${person} ${words}.`;
	if (drawn < 0.4) return `In ${writer.between(1700, 2030)} ${words}.`;
	return `${capitalised(words)}.`;
}

function phrase(writer: Writer, words: number): string {
	return Array.from({ length: words }, () => writer.word()).join(" ");
}

const openings = "What is|What did|Who was|When did|Where is|Why does|How many".split("|");
const speech = /^“.*” said (.*)\.$/u;

/** Words of one sentence in their order, some left out; a fiftieth of the questions asks who said what. */
function inventQuestion(writer: Writer, sentences: readonly string[]): string {
	const sentence = pick(writer, sentences);
	const speaker = speech.exec(sentence)?.[1];
	if (speaker && writer.random() < 0.4) return `What did ${speaker} say about ${writer.topical()}?`;
	const words = sentence.replace(/[.,“”]/gu, "").split(" ");
	const from = writer.between(0, Math.max(0, words.length - 10));
	const kept = words.slice(from, from + 10).filter(() => writer.random() < 0.7);
	return `${pick(writer, openings)} ${kept.join(" ")} ${writer.topical()}?`;
}

function pick<T>(writer: Writer, from: readonly T[]): T {
	return from[Math.floor(writer.random() * from.length)] as T;
}

function capitalised(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
