/** A piece of a text that is written in one way. */
interface Piece {
	readonly text: string;
	readonly start: number;
}

/** Whether a text has letters of a script that puts no spaces between words, or hangs endings on them as Korean does. */
export function isUnspaced(text: string): boolean {
	return unspaced.test(text);
}

const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The words of a run of letters and figures in such scripts: figures apart from letters, Korean as it is spaced, and
 * else by the segmenter's dictionary (UAX 29, `Intl.Segmenter`).
 */
export function wordsOfRun(run: string, start: number): Piece[] {
	return [...run.matchAll(stretches)].flatMap(({ 0: text, index }) =>
		dictionaryScripts.test(text)
			? [...dictionary.segment(text)].map((each) => ({
					text: each.segment,
					start: start + index + each.index,
				}))
			: [{ text, start: start + index }],
	);
}

const stretches =
	/\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Hangul}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{Script=Thai}]+|[^\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+/gu;
const dictionaryScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const dictionary = new Intl.Segmenter("ja", { granularity: "word" });
