import { expect, it } from "vitest";
import { decodePage } from "../../../src/library/page/charset.ts";
import { parsePage } from "../../../src/library/page/page-article.ts";

const first =
	"The mill on the Oder brook grinds again after twelve quiet years, the parish said on Friday, and it will do so each Saturday.";
const second =
	"Two volunteers keep the wheel going, and a third sells the flour at the gate in bags of one and of five pounds.";
const third =
	"The county gave half of the money for the new shaft, and the rest came from a fair that the school held in autumn.";
const paragraphs = `<p>${first}</p><p>${second}</p><p>${third}</p>`;

function page(inside: string, head = ""): string {
	return `<!doctype html><html lang="en"><head><title>The mill grinds again</title>${head}</head><body>${inside}</body></html>`;
}

const article = (more: string, after = "") =>
	page(`<article><h1>The mill grinds again</h1>${more}${paragraphs}</article>${after}`);

function read(html: string) {
	const parsed = parsePage({ id: "mill", file: "mill.html", html });
	if (!parsed.ok) throw new Error(parsed.problem.message);
	const { sections, headline, author, published } = parsed.article;
	const lines = sections.flatMap(({ heading, passages }) => [
		...(heading === null ? [] : [heading]),
		...passages.map(({ text }) => text),
	]);
	const reasons = new Set((parsed.leftOut ?? []).map(({ reason }) => reason));
	return { lines, headline, author, published, reasons };
}

const whole = [first, second, third];

it.each([
	[
		"notices of the server above it",
		`<br>\n<b>Notice</b>: a variable of the server<br>\n${article("")}`,
	],
	["a script above it", `\n<script>var a = 1;</script>\n${article("")}`],
	[
		"a heading that nothing ends",
		page(
			`<main><h1>The mill grinds again</h1><h2>The wheel turns.<div id="text">${paragraphs}</div></h2></main>`,
		),
	],
	[
		"a wrapper named as what stands beside",
		page(
			`<div class="wrapper left-rail-wide"><article><h1>The mill grinds again</h1>${whole.map((text) => `<div class="para">${text}</div>`).join("")}</article></div>`,
		),
	],
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
		"a player's link",
		'BREMEN — <a class="sn-player-card-link" href="/p">Ada Voss</a> won the race for the mill, and the parish cheered until the evening.',
		"BREMEN — Ada Voss won the race for the mill, and the parish cheered until the evening.",
	],
	[
		"a country that the site links by itself",
		'The miller is known in <a href="/x" class="u-underline" data-component="auto-linked-tag">Old Norland</a> as the best of his trade.',
		"The miller is known in Old Norland as the best of his trade.",
	],
	[
		"a tag",
		'The parish has begun the long way of <a class="textTag" rel="tag" href="/t">water law</a>, beginning with the brook.',
		"The parish has begun the long way of water law, beginning with the brook.",
	],
	[
		"an element of the site's own",
		'It is the oldest mill in the county (<x-source data-a="b"><a href="https://example.org/1">1</a></x-source>). That means that it needs care.',
		"It is the oldest mill in the county (1). That means that it needs care.",
	],
	[
		"a box that opens over a name",
		'Miller <a href="/p">Ada Voss</a><span class="rollover-card"><a href="/p">Ada Maria Voss</a> <a href="/x">Mill sold to parish</a></span> is teaching the new hands, who begin on Monday.',
		"Miller Ada Voss is teaching the new hands, who begin on Monday.",
	],
	[
		"a button to press",
		"Whoever wants flour must press <button>Order</button> on the parish's page before Thursday evening.",
		"Whoever wants flour must press Order on the parish's page before Thursday evening.",
	],
])("a sentence with %s stays whole", (_, html, text) => {
	expect(read(article(`<p>${html}</p>`)).lines).toEqual([text, ...whole]);
});

const other =
	"Four roads were shut on Sunday after the flood, and the road board thinks that the works will last until spring, said a foreman.";

it.each([
	[
		"a list under a picture",
		'<figure><img src="a.jpg"></figure><ul><li><p>Ada Voss at the gate of the mill</p></li></ul>',
		"",
		"caption",
	],
	[
		"a gallery",
		`<div class="photo-gallery"><ul>${[1, 2, 3].map((n) => `<li><h3>${n}/3 Another view</h3><p>${other}</p></li>`).join("")}</ul></div>`,
		"",
		"gallery",
	],
	[
		"rules for comments in a window",
		"",
		`<div class="modal-window" style="display:none"><p>${other}</p><p>${other}</p><p>${other}</p><p>${other}</p></div>`,
		"not shown",
	],
	[
		"teasers of other articles",
		"",
		`<div class="more-news"><h3>More from the valley</h3><ul>${[1, 2, 3].map((n) => `<li><article><h4><a href="/${n}">Headline number ${n}</a></h4><div class="excerpt">${other}</div></article></li>`).join("")}</ul></div>`,
		"related articles",
	],
	[
		"a line in Italian that leads elsewhere",
		'<p>Leggi anche</p><h4><a href="/x">Four roads shut: was the road board to blame?</a></h4>',
		"",
		"related articles",
	],
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
		"a line at the page's foot",
		"",
		`<section class="trust"><center><img src="seal.png"><p>${other}</p></center></section>`,
		"elsewhere on the page",
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

it("what is named as having no caption is text", () => {
	const text =
		"The mother of the first miller has told how the wheel broke before her eyes one night in June.";
	expect(
		read(article(`<div class="item no_caption"><h2>${text}</h2><img src="a.jpg"></div>`)).lines,
	).toContain(text);
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

it("a table of links keeps every row", () => {
	const row = (year: number, name: string) =>
		`<tr class="player-row"><td>${year}</td><td><a href="/${year}">${name}</a></td><td><ul><li>${other}</li></ul></td></tr>`;
	const table = `<table><tr><th>Year</th><th>Mill</th><th>What happened</th></tr>${row(1951, "The Red Mill")}${row(1968, "Wheel and Stone")}</table>`;
	expect(read(article(table)).lines).toContain(
		`Year | Mill | What happened\n1951 | The Red Mill | ${other}\n1968 | Wheel and Stone | ${other}`,
	);
});

it("a post that the article shows stays, with who wrote it", () => {
	const post =
		'<p>The miller wrote on Monday about the wheel.</p><blockquote class="twitter-tweet"><p>The wheel is sound again and I can hardly wait.</p>— Ada Voss (@adavoss) <a href="https://twitter.com/adavoss/status/1">June 2, 2024</a></blockquote>';
	expect(read(article(post)).lines).toContain(
		"The wheel is sound again and I can hardly wait.\n— Ada Voss (@adavoss) June 2, 2024",
	);
});

it("lines of Chinese without a full stop stay", () => {
	const lines = [
		"磨坊停了十二年之後重新開始運轉 每個星期六都會磨麵粉",
		"兩名志願者負責水輪 另一名在門口賣麵粉",
		"門票為五克朗 兒童免費入場",
	];
	const text = lines.map((line) => `<p>${line}</p>`).join("");
	const last =
		"縣政府支付了新軸的一半費用，其餘的錢來自學校在秋天舉辦的集市，教區星期五在磨坊前這樣說。";
	expect(
		read(page(`<article><h1>磨坊又開始磨麵粉了</h1>${text}<p>${last}</p></article>`)).lines,
	).toEqual(expect.arrayContaining([...lines, last]));
});

it("a reading over a word is no part of it", () => {
	const text =
		"<p><ruby>水車<rt>すいしゃ</rt></ruby>は十二年ぶりに動き始め、毎週土曜日に粉をひくと教区が金曜日に発表しました。</p>";
	expect(read(article(text)).lines).toContain(
		"水車は十二年ぶりに動き始め、毎週土曜日に粉をひくと教区が金曜日に発表しました。",
	);
});

it.each([
	[
		"stated twice in two spellings",
		'<meta name="author" content="Ada Voss"><meta name="byl" content="By ADA VOSS">',
		"",
		"Ada Voss",
	],
	[
		"shown in pieces with the date",
		"",
		'<div class="pb-byline">By <span>Ada Voss</span> <span>June 2, 2024</span></div>',
		"Ada Voss",
	],
	["two, shown", "", "<p>By Ada Voss and Jon Reuss</p>", "Ada Voss, Jon Reuss"],
	["shown in French", "", "<p>Par Ada Voss</p>", "Ada Voss"],
	["with a job", '<meta name="author" content="Ada Voss, water correspondent">', "", "Ada Voss"],
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
		"the site's name as its first heading",
		"<title>Valley Notes: The mill grinds again</title>",
		'<h1><a href="/">Valley Notes</a></h1><h3>The mill grinds again</h3>',
	],
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
