import { expect, it } from "vitest";
import { decodePage } from "../../../src/library/page/charset.ts";
import { parsePage } from "../../../src/library/page/page-article.ts";
import { article, other, page, paragraphs, read, whole } from "./mill.ts";

it.each([
	[
		"a text that states to be one, named as a banner",
		page(
			`<h1>The mill grinds again</h1><div class="inner-breaking-news" itemprop="articleBody">${whole.map((text) => `<div>${text}</div>`).join("")}</div>`,
		),
	],
])("a page with %s gives its article", (_, html) => {
	expect(read(html).lines).toEqual(expect.arrayContaining(whole));
	expect(read(html).headline).toBe("The mill grinds again");
});

it.each([
	[
		"a button to press",
		"Whoever wants flour must press <button>Order</button> on the parish's page before Thursday evening.",
		"Whoever wants flour must press Order on the parish's page before Thursday evening.",
	],
])("a sentence with %s stays whole", (_, html, text) => {
	expect(read(article(`<p>${html}</p>`)).lines).toEqual([text, ...whole]);
});

it.each([
	[
		"a line in Dutch that leads elsewhere",
		'<p>Lees ook:</p><p><a href="/x">Four roads shut after the flood of Sunday</a></p>',
		"",
		"related articles",
	],
	[
		"a picture's credit",
		"<p>The wheel of the mill at work on Friday (Getty Images)</p>",
		"",
		"caption",
	],
	["a link to a shop", "<p>Get it on Amazon for $79.</p>", "", "link to a shop"],
	["the same in German", "<p>Jetzt bei Amazon kaufen</p>", "", "link to a shop"],
	[
		"comments",
		"",
		`<section><h2>3 comments</h2>${[1, 2, 3].map(() => `<div class="comment-body"><p>${other}</p></div>`).join("")}</section>`,
		"comments",
	],
	[
		"another article in a closed window",
		"",
		`<div class="intro-window" role="dialog" aria-hidden="true"><h3>Roads</h3>${[1, 2, 3, 4, 5].map((n) => `<p>${n}: ${other}</p>`).join("")}</div>`,
		"not shown",
	],
	[
		"a box for a newsletter",
		'<div class="newsletter-box"><p>All the news of the valley, every Friday in your inbox.</p></div>',
		"",
		"sign-up",
	],
])("an article takes %s for none of its text, and says why", (_, inside, after, reason) => {
	const { lines, reasons } = read(article(inside, after));
	expect(lines).toEqual(whole);
	expect(reasons).toContain(reason);
});

it("a short list in the column beside the text is not the article's", () => {
	const services = "<ul><li>Guides, cooks</li><li>Carts, with drivers</li></ul>";
	const html = page(
		`<div><div class="column">${paragraphs}<p>${other}</p><p>${lede}</p></div><div class="column"><h2>Also here</h2><div><h3>What we do</h3></div>${services}<div><p>Tea, coffee, and cake on some days</p></div></div></div>`,
	);
	expect(read(html).lines).toEqual([...whole, other, lede]);
});

const lede =
	"Twelve years after the last sack of flour left the gate, the great wheel of the parish turns once more.";

it.each([
	[
		"named as a teaser, with the headline in it",
		`<div class="articleTeaser"><a href="/">Back</a><h1>The mill grinds again</h1><p>${lede}</p></div><article>${paragraphs}</article>`,
	],
	[
		"named as a teaser, stated to be the description",
		`<article><h1>The mill grinds again</h1><div class="teaser-text" itemprop="description"><p>${lede} <a href="/p">Ada Voss</a> saw it.</p></div>${paragraphs}</article>`,
	],
	[
		"between the headline and the text's own box",
		`<div class="head"><h1>The mill grinds again</h1><div><strong><p>${lede}</p></strong></div></div><div class="text">${paragraphs}</div>`,
	],
])("an introduction %s is text", (_, html) => {
	const { lines } = read(page(html));
	expect(lines[0]).toContain(lede);
	expect(lines.slice(1)).toEqual(whole);
});

it("a reading over a word is no part of it", () => {
	const text =
		"<p><ruby>水車<rt>すいしゃ</rt></ruby>は十二年ぶりに動き始め、毎週土曜日に粉をひくと教区が金曜日に発表しました。</p>";
	expect(read(article(text)).lines).toContain(
		"水車は十二年ぶりに動き始め、毎週土曜日に粉をひくと教区が金曜日に発表しました。",
	);
});

it.each([
	["two, shown", "", "<p>By Ada Voss and Jon Reuss</p>", "Ada Voss, Jon Reuss"],
	["shown in French", "", "<p>Par Ada Voss</p>", "Ada Voss"],
	["with a job", '<meta name="author" content="Ada Voss, water correspondent">', "", "Ada Voss"],
	[
		"another than who is shown",
		'<meta name="author" content="Jon Reuss">',
		"<p>By Ada Voss</p>",
		"Ada Voss",
	],
	[
		"in capitals, shown in small letters",
		'<meta name="author" content="ADA VOSS">',
		"<p>By Ada Voss</p>",
		"Ada Voss",
	],
	["a company", '<meta name="author" content="Copyright Mill GmbH & Co. KG">', "", null],
	["initials alone", '<meta name="author" content="AV">', "", null],
	["a job alone", '<meta name="author" content="Senior editor">', "", null],
])("authors: %s", (_, head, line, author) => {
	const html = page(`<article><h1>The mill grinds again</h1>${line}${paragraphs}</article>`, head);
	expect(read(html).author).toBe(author);
});

it.each([
	["en", "Published June 2, 2024 at 9:15 am"],
	["de", "Stand: 2. Juni 2024, 9.15 Uhr"],
	["fr", "Publié le 2 juin 2024 à 9h15"],
	["pl", "2 czerwca 2024, 9:15"],
	["de", "02.06.2024"],
	["zh", "2024年6月2日"],
])("a date that only stands at the headline is read, in %s: %s", (language, line) => {
	const html = `<html lang="${language}"><body><h1>The mill grinds again</h1><p>${line}</p>${paragraphs}</body></html>`;
	expect(read(html).published).toBe("2024-06-02");
});

it.each([
	[
		"a mark at its heading",
		"<title>The mill grinds again ¶</title>",
		'<h1>The mill grinds again <a href="#mill">¶</a></h1>',
	],
	[
		"a word for changing it",
		"<title>The mill grinds again - Valley Notes</title>",
		"<h1>The mill grinds again [edit]</h1>",
	],
])("the headline of a page with %s", (_, head, headings) => {
	const html = `<html lang="en"><head>${head}</head><body>${headings}<div class="post">${paragraphs}</div></body></html>`;
	expect(read(html).headline).toBe("The mill grinds again");
});

it.each([
	[
		"a feed",
		'<?xml version="1.0"?><rss version="2.0"><channel><title>Valley</title></channel></rss>',
		"this is a feed",
	],
	[
		"a sitemap",
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/</loc></url></urlset>',
		"this is a sitemap",
	],
	[
		"a list of addresses",
		"https://a.example/1\nhttps://a.example/2\n",
		"this is a list of addresses",
	],
	["a PDF", "%PDF-1.7 1 0 obj <</Type /Catalog>> endobj", "this is a PDF"],
	["a script", "#!/bin/sh\necho '<p>hello</p>'\n", "this is a script"],
	["JSON", '{"title": "The mill"}', "this is JSON"],
	["a text", "The mill grinds again.\n", "this is no web page"],
	[
		"a page that is not there",
		"<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested page was not found on this server.</p></body></html>",
		"the page says that there is no such page",
	],
])("%s is refused with a word why", (_, content, message) => {
	const parsed = parsePage({ id: "mill", file: "mill.html", html: content });
	expect(parsed).toMatchObject({
		ok: false,
		problem: { message: expect.stringContaining(message), mend: expect.any(String) },
	});
});

it("a page that states another encoding than its bytes have is read as what they are", () => {
	const html =
		'<html><head><meta charset="gb2312"></head><body><p>Die Mühle mahlt wieder – für alle.</p></body></html>';
	expect(decodePage(new TextEncoder().encode(html), null)).toBe(html);
	expect(decodePage(new TextEncoder().encode(html), "text/html; charset=gb2312")).toBe(html);
	const old = Uint8Array.from([0x3c, 0x70, 0x3e, 0x4d, 0xfc, 0x68, 0x6c, 0x65]);
	expect(decodePage(old, "text/html; charset=iso-8859-1")).toBe("<p>Mühle");
});

it("the word for changing a section is no part of its heading", () => {
	expect(read(article(`<h2>The wheel [edit]</h2>`)).lines).toEqual(["The wheel", ...whole]);
});

it("a title that ends in a quotation is not cut at its mark", () => {
	const html = `<html lang="fr"><head><title>Exposition « Les moulins » – Musée du Val</title></head><body>${paragraphs}</body></html>`;
	expect(read(html).headline).toBe("Exposition « Les moulins »");
});
