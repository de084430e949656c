import { expect, it } from "vitest";
import { parsePage } from "../../../src/library/page/page-article.ts";
import { headline, page, paragraphs, read, second, whole } from "./mill.ts";

const cell = (text: string) => `<tr><td style="font-size:16px">${text}</td></tr>`;

it.each([
	[
		"a document saved by Word",
		`<html><head><title>Minutes</title></head><body><div class=WordSection1><p class=MsoTitle>The mill and its rules</p><p class=MsoNormal>${whole[0]}</p><p class=MsoListParagraph><span>·<span>&nbsp;&nbsp; </span></span>${second}</p><p class=MsoListParagraph><span>·</span>Flour is sold at the gate.</p><table><tr><td><p>Day</p></td><td><p>Open until</p></td></tr><tr><td><p>Friday</p></td><td><p>22.00</p></td></tr></table></div></body></html>`,
		"The mill and its rules",
		[whole[0], `${second}\nFlour is sold at the gate.`, "Day | Open until\nFriday | 22.00"],
	],
	[
		"a document saved by Google Docs",
		`<html><body class="c7 doc-content"><p class="c1 title"><span>How the mill works</span></p><p><span>${whole[0]}</span></p><h1><span>Who keeps it going?</span></h1><p><span>${second}</span></p></body></html>`,
		"How the mill works",
		[whole[0], "Who keeps it going?", second],
	],
	[
		"a newsletter in tables",
		`<html><head><title>${headline}</title></head><body><div style="display:none">Flour, and a word on geese</div><table><tr><td><table>${cell('<a href="/v">View this e-mail in your browser</a>')}${whole.map(cell).join("")}${cell('You get this e-mail because you signed up. <a href="#">Unsubscribe</a> | <a href="#">Update your preferences</a>')}</table></td></tr></table></body></html>`,
		headline,
		whole,
	],
	[
		"a gallery whose texts are the article",
		page(
			`<main><h1>${headline}</h1><div class="places">${whole.map((text, at) => `<div class="one"><div>${at + 1} / 3</div><h3>Mill ${at + 1}</h3><p>${text}</p></div>`).join("")}</div></main>`,
		),
		headline,
		whole.flatMap((text, at) => [`Mill ${at + 1}`, text]),
	],
	[
		"an announcement in a forum",
		`<html><head><title>The mill moves on Saturday - Old Mill Board</title></head><body><h1>Old Mill Board</h1><h2>The mill moves on Saturday</h2><div class="post"><div class="postprofile">miller<br>Posts: 5120<br>Joined: Mon Mar 02, 2009</div><div class="content">${whole.join("<br><br>")}</div><div class="signature">Mind the wheel.</div></div></body></html>`,
		"The mill moves on Saturday",
		whole,
	],
	[
		"a press release under a longer title",
		`<html><head><title>County | Press releases | New rules for mills from July</title></head><body><h1>New rules for all water mills from July</h1>${paragraphs}</body></html>`,
		"New rules for all water mills from July",
		whole,
	],
	[
		"a version for printing",
		`<html><head><title>Print: ${headline}</title></head><body><p><b>Valley Post</b>, 21 November 2024</p><hr><h2>${headline}</h2>${paragraphs}<hr><p>Source: https://valley.example/2024/mill<br>Printed on 02.01.2025 14:22</p></body></html>`,
		headline,
		whole,
	],
	[
		"a page of the nineties",
		`<HTML><HEAD><TITLE>${headline}</TITLE></HEAD><BODY><TABLE><TR><TD><A HREF="i.htm">Home</A><BR><A HREF="g.htm">Sign my guestbook!</A></TD><TD><FONT SIZE="+2"><B>${headline}</B></FONT><BR>${whole.join("<BR><BR>")}<BR><BR><FONT SIZE="-1">Last updated: 14 March 1999<BR>This page is best viewed with 800x600.</FONT></TD></TR></TABLE></BODY></HTML>`,
		headline,
		whole,
	],
])("%s gives its headline and its text", (_, html, title, lines) => {
	expect(read(html)).toMatchObject({ headline: title, lines });
});

it("a page of frames is refused, and says what to save instead", () => {
	const html =
		'<html><head><title>The mill</title></head><frameset cols="20%,80%"><frame src="menu.htm"><frame src="news.htm"><noframes><body>This site uses frames.</body></noframes></frameset></html>';
	expect(parsePage({ id: "mill", file: "mill.html", html })).toMatchObject({
		ok: false,
		problem: { message: expect.stringContaining("save the page that the frame") },
	});
});

it.each([
	["17 March 2025, by Tom Arden", "Tom Arden", "2025-03-17"],
	["6. Dezember 2024 von Ada Voss in Mühlen", "Ada Voss", "2024-12-06"],
	["From our reporter Jorun Vik", "Jorun Vik", null],
	["Text and pictures: Anke Ruhl", "Anke Ruhl", null],
	["Von Moritz Bach publiziert am 30. Juli 2018", "Moritz Bach", "2018-07-30"],
	["Текст: Лида Буслаева·11 октября 2018", "Лида Буслаева", "2018-10-11"],
	["Par Léon Brun", "Léon Brun", null],
	["por Henry Montenegro", "Henry Montenegro", null],
	["Von</p><p>Marco Junker", "Marco Junker", null],
	["Anna Mayer</p><p>Monday 6:30PM", "Anna Mayer", null],
	["記者・山野あかり", "山野あかり", null],
	["كتبت: سلمى حداد | 4 مارس 2025", "سلمى حداد", "2025-03-04"],
	["Apr <b>04</b><b>2013</b>", null, "2013-04-04"],
	["11.14.2024 09:00 AM", null, "2024-11-14"],
	["sexta-feira, 22 de outubro de 2010 às 20:13", null, "2010-10-22"],
	["Du 5 avril au 28 septembre 2025", null, null],
	["<b>Mara Kell</b><button>Follow</button><span>Jan 9, 2025</span>", null, "2025-01-09"],
	["By <b>Mara Kell</b><button>Follow</button>", "Mara Kell", null],
	["Member since: 2 March 2009", null, null],
	["The rules of the mill were agreed on 2 February 2025.", null, null],
])("below the headline, %s", (line, author, published) => {
	const html = `<html><head><title>${headline}</title></head><body><h1>${headline}</h1><p>${line}</p>${paragraphs}</body></html>`;
	expect(read(html)).toMatchObject({ author, published });
});

it("an update that only stands below the text is found", () => {
	const html = page(`<h1>${headline}</h1>${paragraphs}<p>Last updated: 14 March 1999</p>`);
	const parsed = parsePage({ id: "mill", file: "mill.html", html });
	expect(parsed).toMatchObject({ ok: true, article: { published: null, updated: "1999-03-14" } });
});

it("what is named after who took a picture is not the author", () => {
	const html = page(
		`<h1>${headline}</h1><div class="story-image-author">Jon Reuss</div><div class="story-author">Ada Voss</div>${paragraphs}`,
	);
	expect(read(html).author).toBe("Ada Voss");
});

it("a page without a root of its own, with another pasted into its text, keeps its head and its beginning", () => {
	const lede =
		"After twelve quiet years the mill has its wheel back, and the whole parish came to see it turn.";
	const html = `<!doctype html><head><title>${headline} - Valley Notes</title></head><body><h1>${headline}</h1><p>${lede}</p><!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><body>${paragraphs}</body></html></body>`;
	expect(read(html)).toMatchObject({ headline, lines: [lede, ...whole] });
});
