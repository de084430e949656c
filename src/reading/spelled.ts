import { tokensOf } from "../search/language/tokens.ts";
import type { ParsedQuestion } from "../search/query/question.ts";
import type { PieceEncoder } from "./tokenizer.ts";

/** A question as it is read. */
export interface ReadQuestion {
	readonly text: string;
	/** Its words that no article in question has, each with the article's word that it may be misspelt for. */
	readonly misspelt: ReadonlyMap<string, string>;
	/** When it was asked, as `askedNow` tells it: all that is read for it has to be read in time. */
	readonly since: number;
	/**
	 * Whether there is an answer already, which this would only add to: it is not read, and nobody is told, once half of the
	 * time is over.
	 */
	readonly isFurther?: boolean;
}

/** The time, in milliseconds of `performance.now()`, for all that is read for a question that is asked now. */
export function askedNow(): number {
	return performance.now();
}

/**
 * A question as it is read: a statement that is to be confirmed without its tag, and with what its misspelt words stand for.
 *
 * @param readWord what a word stands for in the articles in question: itself, or those that it may be misspelt for
 */
export function toReadQuestion(
	{ stated, tokens }: ParsedQuestion,
	readWord: (word: string) => readonly string[],
	asked: Pick<ReadQuestion, "since" | "isFurther">,
): ReadQuestion {
	const misspelt = tokens.flatMap(({ word }): [string, string][] => {
		const meant = readWord(word);
		const [first] = meant;
		return first === undefined || meant.includes(word) ? [] : [[word, first]];
	});
	return { text: stated, misspelt: new Map(misspelt), ...asked };
}

/**
 * The question with its misspelt words set right. A word that the network knows as a whole is none: it may be another
 * word for what the article says, and not one of the article's misspelt.
 */
export function spelled({ text, misspelt }: ReadQuestion, encoder: PieceEncoder): string {
	let right = "";
	let from = 0;
	for (const { word, start, end } of tokensOf(text)) {
		const meant = misspelt.get(word);
		if (meant === undefined || encoder.encode(text.slice(start, end)).ids.length === 1) continue;
		right += text.slice(from, start) + meant;
		from = end;
	}
	return right + text.slice(from);
}
