import {
	type PackedPart,
	type PackedParts,
	packedRow,
	packedValue,
	packedWords,
	toInts,
} from "../algorithms/packed.ts";
import type { Article } from "../article/article.ts";
import type { Steps } from "./collections/steps.ts";
import type { ArticleIndex } from "./index/article-index.ts";
import type { FormerInverted } from "./index/inverted-index.ts";
import {
	type IndexNotes,
	notesOf,
	packArticleIndex,
	unpackArticleIndex,
} from "./index/packed-article.ts";
import { cumulate } from "./index/passage-lists.ts";
import { languageOf } from "./language/article-language.ts";
import { type Lexicon, lexiconSteps } from "./language/lexicon.ts";
import { createVocabulary, type FormerIndex, type SearchIndex } from "./search-index.ts";

/** What is kept of each article beside its record, in their order. */
interface KeptArticles {
	/** What stands for the article's content. */
	readonly keys: readonly string[];
	readonly languages: readonly string[];
	readonly notes: readonly IndexNotes[];
}

/** What stands for the contents of the kept articles, in their order. */
export function keptKeys(parts: PackedParts): readonly string[] {
	return (parts.value("articles") as KeptArticles).keys;
}

/** A search index on its way into a file. @param keyOf stands for an article's content; empty for one not worth keeping */
export function* packSearch(
	{ articles, vocabularies, inverted }: SearchIndex,
	keyOf: (article: Article) => string,
): Generator<PackedPart, void> {
	const kept: KeptArticles = {
		keys: articles.map(({ article }) => keyOf(article)),
		languages: articles.map(({ lexicon }) => lexicon.language),
		notes: articles.map(notesOf),
	};
	yield packedValue("articles", kept);
	const lengths: number[] = [];
	yield { name: "records", pieces: recordsOf(articles, lengths) };
	yield packedRow("recordLengths", Int32Array.from(lengths));
	for (const [language, { lexicon }] of vocabularies) {
		yield* packLexicon(lexicon);
		const listed = inverted.get(language);
		if (!listed) continue;
		const { starts, passages, vocabulary } = listed;
		yield packedRow(`${language} starts`, starts);
		yield packedRow(`${language} passages`, passages);
		yield packedRow(`${language} vocabulary`, vocabulary);
	}
}

/** @param lengths is told how long each is */
function* recordsOf(
	articles: readonly ArticleIndex[],
	lengths: number[],
): Generator<Uint8Array, void> {
	for (const index of articles) {
		const record = packArticleIndex(index);
		lengths.push(record.length);
		yield record;
	}
}

function* packLexicon(lexicon: Lexicon): Generator<PackedPart, void> {
	const { language } = lexicon;
	const { words, stems, roots, stemOf, rootOf, rarity } = lexicon.pack();
	yield packedWords(`${language} words`, words);
	yield packedWords(`${language} stems`, stems);
	yield packedWords(`${language} roots`, roots);
	yield packedRow(`${language} stemOf`, Int32Array.from(stemOf));
	yield packedRow(`${language} rootOf`, Int32Array.from(rootOf));
	yield packedRow(`${language} rarity`, Float64Array.from(rarity));
}

/**
 * In steps, what was kept, for the index of the articles at hand.
 *
 * @param articleOf gives the article with a content; undefined where there is none any more
 */
export function* unpackSearch(
	parts: PackedParts,
	articleOf: (key: string) => Article | undefined,
): Steps<FormerIndex> {
	const { keys, languages, notes } = parts.value("articles") as KeptArticles;
	const lexicons = new Map<string, Lexicon>();
	for (const language of new Set(languages))
		lexicons.set(language, yield* unpackLexicon(parts, language));
	const records = yield* cutRecords(parts);
	const found = new Map<string, ArticleIndex>();
	const indexes: (ArticleIndex | null)[] = [];
	for (const [at, key] of keys.entries()) {
		const article = key === "" ? undefined : articleOf(key);
		const language = languages[at] as string;
		if (article) languageOf.know(article, language);
		const index = article
			? unpackArticleIndex(
					article,
					lexicons.get(language) as Lexicon,
					records[at] as Uint8Array,
					notes[at] as IndexNotes,
				)
			: null;
		indexes.push(index);
		if (index) found.set(index.article.id, index);
		if (at % articlesBetween === articlesBetween - 1) yield lettersAsLong;
	}
	const sizes = records.map((record) => toInts(record.subarray(0, 16))[3] ?? 0);
	const inverted = new Map<string, FormerInverted>();
	for (const [language, lexicon] of lexicons) {
		const those = [...languages.keys()].filter((at) => languages[at] === language);
		inverted.set(language, {
			lexicon,
			articles: those.map((at) => indexes[at] ?? null),
			firstPassages: cumulate(those.map((at) => sizes[at] ?? 0)),
			starts: parts.ints(`${language} starts`),
			passages: parts.ints(`${language} passages`),
			vocabulary: parts.ints(`${language} vocabulary`),
		});
	}
	return {
		find: (id) => found.get(id),
		vocabularies: new Map(
			Array.from(lexicons, ([language, lexicon]) => [
				language,
				createVocabulary(language, lexicon),
			]),
		),
		inverted,
	};
}

const articlesBetween = 500;
const lettersAsLong = 5000;

function* cutRecords(parts: PackedParts): Steps<Uint8Array[]> {
	const all = parts.bytes("records");
	const records: Uint8Array[] = [];
	let at = 0;
	for (const length of parts.ints("recordLengths")) {
		records.push(all.subarray(at, at + length));
		at += length;
	}
	yield records.length;
	return records;
}

function* unpackLexicon(parts: PackedParts, language: string): Steps<Lexicon> {
	return yield* lexiconSteps(language, {
		words: parts.words(`${language} words`),
		stems: parts.words(`${language} stems`),
		roots: parts.words(`${language} roots`),
		stemOf: parts.ints(`${language} stemOf`),
		rootOf: parts.ints(`${language} rootOf`),
		rarity: parts.floats(`${language} rarity`),
	});
}
