import { Tokenizer } from "@huggingface/tokenizers";
import { createLatestUsed } from "../algorithms/latest-used.ts";

/** A text as the model reads it. */
interface Encoded {
	/** Numbers of word pieces. */
	readonly ids: readonly number[];
	/** By piece where the word that it is part of begins and ends in the text (UTF-16 units, `end` exclusive). */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Splits texts into the word pieces of a BERT vocabulary. */
export interface PieceEncoder {
	encode(text: string): Encoded;
	/** The pieces that begin a row, and end each of its parts. */
	readonly begin: number;
	readonly end: number;
}

/**
 * The library tells no places, so a text is split into words here, at white space and around each mark, which is where
 * BERT splits too; and the pieces of a word are kept, since most words come again.
 *
 * @param json the content of a `tokenizer.json`
 */
export function createPieceEncoder(json: object): PieceEncoder {
	const tokenizer = new Tokenizer(json, {});
	const known = createLatestUsed<readonly number[]>(wordsKept);
	const piecesOf = (word: string): readonly number[] => {
		const pieces =
			known.get(word) ?? tokenizer.encode(word, { add_special_tokens: false }).ids.map(Number);
		known.set(word, pieces);
		return pieces;
	};
	const special = (token: string): number => {
		const id = tokenizer.token_to_id(token);
		if (id === undefined) throw new Error(`the tokenizer has no ${token}`);
		return id;
	};
	return {
		begin: special("[CLS]"),
		end: special("[SEP]"),
		encode(text) {
			const ids: number[] = [];
			const starts: number[] = [];
			const ends: number[] = [];
			for (const { 0: word, index } of text.matchAll(words)) {
				for (const id of piecesOf(word)) {
					ids.push(id);
					starts.push(index);
					ends.push(index + word.length);
				}
			}
			return { ids, starts, ends };
		},
	};
}

const wordsKept = 20_000;

/** Runs without marks and white space, and each mark by itself. */
const words = /[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu;
