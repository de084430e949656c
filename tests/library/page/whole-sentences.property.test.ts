import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePage } from "../../../src/library/page/page-article.ts";

/** Names by which pages tell what is not the article; on a word of a sentence they mean nothing. */
const names =
	"related read-more see-also more-stories rich-link promo recommended most-read trending up-next link-list teaser newsletter sign-up subscribe paywall donate cta ad advert ad-slot sponsor commercial comments comment-body share social toolbar rating caption photo-credit byline author authors dateline timestamp post-meta article-date breadcrumb nav navbar menu pagination tags article-tags topics-list sidebar rail masthead toc footer cookie consent modal popup overlay ticker infobox references pullquote pull-quote gallery slideshow carousel video-player video-title listen poll quiz player image thumbnail breaking-news tooltip textTag u-underline sn-player-post-link auto-linked-tag";

const attributes = ["class", "name", "data-component", "data-testid", "data-module"];

const tags =
	"a span em strong b i u small mark cite abbr time font ins bdi x-link trusted-source".split(" ");

const words =
	"the old ferry sails from harbour to island every evening with forty guests and the captain says that nobody need wait for long".split(
		" ",
	);

/** A sentence with one stretch of its words in an element, and the same without it. */
const sentence = fc
	.record({
		length: fc.integer({ min: 10, max: words.length }),
		from: fc.nat(),
		count: fc.integer({ min: 1, max: 3 }),
		tag: fc.constantFrom(...tags),
		attribute: fc.constantFrom(...attributes),
		name: fc.constantFrom(...names.split(" ")),
		rest: fc.constantFrom("", ' rel="author"', ' rel="tag"', ' href="/a"', ' role="note"'),
	})
	.map(({ length, from, count, tag, attribute, name, rest }) => {
		const said = ["Today", ...words.slice(0, length)];
		const at = from % said.length;
		const inner = said.slice(at, at + count).join(" ");
		const marked = `<${tag} ${attribute}="${name}"${rest}>${inner}</${tag}>`;
		const html = [...said.slice(0, at), marked, ...said.slice(at + count)].join(" ");
		return { html: `${html}.`, text: `${said.join(" ")}.` };
	});

/** Lines that come again look like a table of contents. */
const different = fc.uniqueArray(sentence, {
	minLength: 3,
	maxLength: 6,
	selector: ({ text }) => text,
});

test("a page of sentences comes out whole, whatever elements, classes and attributes stand in them", () => {
	fc.assert(
		fc.property(different, (sentences) => {
			const html = sentences.map((each) => `<p>${each.html}</p>`).join("");
			const parsed = parsePage({
				id: "a",
				file: "a.html",
				html: `<html lang="en"><body><article><h1>The ferry</h1>${html}</article></body></html>`,
			});
			const passages = parsed.ok
				? parsed.article.sections.flatMap((section) => section.passages.map(({ text }) => text))
				: [];
			expect(passages).toEqual(sentences.map(({ text }) => text));
		}),
		{ numRuns: 60 },
	);
});
