import { expect, it } from "vitest";
import { isForOrganisation } from "../../../src/answer/quotes/attributions.ts";
import { quotedSpeakers } from "../../../src/answer/quotes/named-speakers.ts";
import { createQuoteArchive } from "../../../src/answer/quotes/quote-archive.ts";
import { quoteNotesOf } from "../../../src/answer/quotes/quote-notes.ts";
import { passagesNear, quotesOf } from "../../../src/answer/quotes/quote-search.ts";
import { headOf, keptArticle } from "../../../src/library/folder/kept-article.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { inventLibrary } from "../../search/library.ts";

const { articles } = inventLibrary(20, 24);

it("the quotations that are listed are those that the articles have, each where it stands", () => {
	const archive = createQuoteArchive(createSearchIndex(articles));
	const all = quotesOf(articles);
	expect(
		archive.quotes.map(({ article, section, quote }) => ({ article, section, quote })),
	).toEqual(all);
	expect(archive.speakers).toEqual(quotedSpeakers(articles));
	for (const article of articles) {
		const passages = article.sections.flatMap((section) => section.passages);
		const { rows } = quoteNotesOf(article);
		const listed = quotesOf([article]).map((each) => {
			const near = passagesNear(each);
			const traits =
				(near.length > 1 ? 1 : 0) +
				(isForOrganisation(each) ? 2 : 0) +
				(each.quote.cue !== null && each.quote.speakers.length > 0 ? 4 : 0);
			return [article.quotes.indexOf(each.quote), passages.indexOf(near.at(-1) as never), traits];
		});
		expect([...rows]).toEqual(listed.flat());
	}
});

it("no kept article is read for what is known of its quotations", () => {
	const unreadable = articles.map((article) => {
		const parsed = { ok: true, article, isDraft: false, problems: [], lines: null } as const;
		const { article: again } = keptArticle(headOf(parsed), new Uint8Array());
		quoteNotesOf.know(again, quoteNotesOf(article));
		return again;
	});
	expect(() => unreadable[0]?.quotes).toThrow();
	const search = createSearchIndex([]);
	const archive = createQuoteArchive({
		...search,
		articles: unreadable.map((article) => ({ article })),
	});
	expect(archive.quotes.length).toBe(quotesOf(articles).length);
	const [first] = archive.speakers;
	// A matcher would look into the articles.
	expect(archive.findSpeakers(first?.speaker.name ?? "").some((each) => each === first)).toBe(true);
	expect(archive.alike.value()(first?.speaker.name ?? "", 1).length).toBe(1);
});
