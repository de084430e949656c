import { describe, expect, test } from "vitest";
import type { CardAsked } from "../../src/answer/answer.ts";
import { cardLines } from "../../src/reply/card-lines.ts";
import { words } from "../../src/reply/reply-words.ts";
import type { Language } from "../../src/translations/languages.ts";
import { articleFrom, lighthouse } from "../e2e/articles.ts";

const bare = articleFrom("bare", "# A market\n\nThe market is held on Fridays.\n");
const written = { ...lighthouse, author: "Ada  Pell", updated: "2024-06" };
const now = new Date("2024-06-16T12:00:00Z");

describe("what a card says", () => {
	test.each<[Language, CardAsked, readonly string[]]>([
		["en", "published", ["Published: 17 May 2024 (30 days ago)", "Updated: June 2024"]],
		["de", "age", ["Erschienen: 17. Mai 2024 (vor 30 Tagen)", "Aktualisiert: Juni 2024"]],
		["fr", "author", ["Par Ada Pell"]],
		["es", "source", ["Fuente: Harbour Gazette"]],
		["en", "link", ["Here's the article:"]],
		["de", "about", ["„The keeper who would not leave Gull Point“ beginnt so:"]],
		[
			"fr",
			"articles",
			[
				"Tu peux poser des questions sur 2 articles :",
				"• The keeper who would not leave Gull Point",
				"• A market",
			],
		],
		["es", "thanks", ["De nada."]],
	])("in %s of %s", (language, asked, lines) => {
		const card = { asked, article: written, articles: [lighthouse, bare] };
		expect(cardLines(card, words[language], now)).toEqual(lines);
	});

	test.each<[Language, CardAsked, string]>([
		["en", "published", "The article gives no date."],
		["de", "author", "Der Artikel nennt nicht, wer ihn geschrieben hat."],
		["fr", "link", "Je n’ai pas de lien vers l’article."],
		["es", "source", "El artículo no indica su fuente."],
	])("in %s of %s where it is not known", (language, asked, line) => {
		const card = { asked, article: bare, articles: [bare] };
		expect(cardLines(card, words[language], now)).toEqual([line]);
	});

	test.each<[string, string]>([
		["2024-06-16", "Published: 16 June 2024 (today)"],
		["2024-03-16", "Published: 16 March 2024 (3 months ago)"],
		["2021-06-16", "Published: 16 June 2021 (3 years ago)"],
		["2025-01-01", "Published: 1 January 2025"],
	])("of the date %s how long ago that was, as far as it is past", (published, line) => {
		const card = { asked: "age", article: { ...bare, published }, articles: [] } as const;
		expect(cardLines(card, words.en, now)).toEqual([line]);
	});

	test("which article is meant is asked where nobody said it", () => {
		const card = { asked: "author", article: null, articles: [bare] } as const;
		expect(cardLines(card, words.en)).toEqual([words.en.cards.whichArticle, "• A market"]);
	});
});
