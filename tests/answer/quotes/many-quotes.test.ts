import { describe, expect, it } from "vitest";
import type { AnsweredQuote } from "../../../src/answer/answer.ts";
import { quotesForOrganisation } from "../../../src/answer/quotes/attributions.ts";
import {
	findSpeakers,
	type HasWord,
	quotedSpeakers,
} from "../../../src/answer/quotes/named-speakers.ts";
import { answerWithQuotes } from "../../../src/answer/quotes/quote-answers.ts";
import { createQuoteArchive } from "../../../src/answer/quotes/quote-archive.ts";
import { quotesOf, searchQuotes } from "../../../src/answer/quotes/quote-search.ts";
import { speakerIndexSteps } from "../../../src/answer/quotes/speaker-index.ts";
import { finish } from "../../../src/search/collections/steps.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { misspell, seededRandom } from "../../../tools/training/squad.ts";
import { articleOf } from "../../samples.ts";
import { inventLibrary } from "../../search/library.ts";

const { articles } = inventLibrary(60, 24);
const harbour = articleOf(
	`The plan was criticised by Tidewatch. “A masterpiece of fog,” the charity's director, Ines Roth, said.`,
	"harbour",
);
const library = [...articles, harbour];
const index = createSearchIndex(library);
const archive = createQuoteArchive(index);
const all = quotesOf(library);
const speakers = quotedSpeakers(library);
const hasWord: HasWord = ({ id }, word) => index.hasWord(id, word);
const shown = ({ article, section, quote }: AnsweredQuote) => ({ article, section, quote });
const random = seededRandom(3);
const rare = all.flatMap(({ quote }, number) => {
	const words = quote.spans[0]?.text.split(/[^\p{L}]+/u).filter((word) => word.length > 8) ?? [];
	return number % 15 === 0 ? words.slice(0, 1) : [];
});

describe("very many quotes", () => {
	it("are more than are looked through one by one", () => {
		expect(all.length).toBeGreaterThan(300);
		expect(speakers.length).toBeGreaterThan(200);
	});

	it.each(rare)("about %s are those that looking through all of them gives", (topic) => {
		const holding = searchQuotes(all, topic, archive.readWord).filter(
			({ inSentence }) => inSentence > 0,
		);
		const found = answerWithQuotes({ kind: "about", about: topic }, archive);
		const quotes = found.kind === "quotes" ? found.quotes.map(({ quote }) => quote) : [];
		expect(new Set(quotes)).toEqual(new Set(holding.map(({ quote }) => quote)));
	});

	it("are by the same people whichever way these are found", () => {
		const find = finish(speakerIndexSteps(speakers, hasWord));
		for (const { speaker } of speakers.filter((_, number) => number % 5 === 0)) {
			const [surname = ""] = speaker.name.split(" ").slice(-1);
			for (const typed of [speaker.name, surname, misspell(speaker.name, random)]) {
				expect(find(typed), typed).toEqual(findSpeakers(typed, speakers, hasWord));
			}
		}
		expect(find("Nobody Whatsoever")).toEqual([]);
	});

	it("by one speaker are all of theirs", () => {
		for (const wanted of speakers.slice(0, 40)) {
			const theirs = all.filter(
				({ article, quote }) =>
					article === wanted.article &&
					quote.speakers.some(({ name }) => name === wanted.speaker.name),
			);
			expect(archive.by([wanted]).map(shown)).toEqual(theirs.map(shown));
		}
	});

	it("for an organisation are found by its name", () => {
		const found = archive.forOrganisation("Tidewatch");
		expect(found.map(shown)).toEqual(quotesForOrganisation(all, "Tidewatch").map(shown));
		expect(found.map(({ article }) => article.id)).toEqual(["harbour"]);
	});
});
