import { describe, expect, it } from "vitest";
import { textOfBlock } from "../../../src/library/page/page-blocks.ts";
import { readPage } from "../../../src/library/page/read-page.ts";

const sentence =
	"The old ferry was painted green and sails again from the pier at nine every evening.";
const article = `<h1>The ferry sails again</h1>${`<p>${sentence}</p>`.repeat(4)}`;
const short =
	"<h1>A short word</h1><p>“I know, I know.”</p><p>– “Then say it.”</p><p>– “Fine.”</p>";

function wordsOf(html: string): string {
	const head =
		'<title>The ferry sails again</title><meta name="author" content="Ada Moss"><meta property="og:site_name" content="Harbour Post">';
	const read = readPage(`<html><head>${head}</head><body><main>${html}</main></body></html>`, null);
	if (!read.ok) throw new Error(read.message);
	return read.page.blocks.map(textOfBlock).join("\n");
}

describe("at the end of a page", () => {
	it.each([
		[
			"a call for comments below a long text",
			`${article}<h3>Leave a comment</h3><p>Nice ferry.</p>`,
			"Nice ferry",
		],
		[
			"a call for comments below a short text",
			`${short}<h3>Kommentar verfassen</h3><p>Trage deine Daten ein:</p>`,
			"Trage deine",
		],
		[
			"what stands below that call",
			`${short}<h3>Leave a reply</h3><p>Sign in:</p><h3>Licence</h3><p>All is free.</p>`,
			"All is free",
		],
		[
			"that call above a note on cookies",
			`${short}<h3>Leave a reply</h3><p>Sign in:</p><p>Privacy & Cookies: This site uses cookies. ${sentence.repeat(6)}</p>`,
			"Sign in",
		],
		[
			"a card of somebody under a full name",
			`${article}<h3>Über Ben Tarr-Moss</h3><p>Lehrer am Hafen | schreibt gelegentlich</p>`,
			"Lehrer am Hafen",
		],
		[
			"other articles under a heading of their own",
			`${article}<p>Verwandte Artikel:</p><ul><li><a href="/a">Das Schiff und der Rat</a></li><li><a href="/b">Der Hafen im Winter</a></li></ul>`,
			"Das Schiff",
		],
		[
			"the note with an entry's categories",
			`${article}<p>Der Beitrag wurde am Montag, den 3. Mai 2021 um 15:21 Uhr veröffentlicht und wurde unter Allgemein, Hafen und Küste, Schiffe, Termine und Veranstaltungen, Vereine abgelegt. Du kannst die Kommentare zu diesem Eintrag durch den Feed verfolgen. Kommentare sind derzeit geschlossen, aber du kannst einen Trackback auf deiner Seite einrichten.</p>`,
			"Der Beitrag wurde",
		],
		[
			"the issue of the magazine",
			`${article}<p>This article appeared in the May issue of Coast and Harbour, out on Friday.</p>`,
			"May issue",
		],
		[
			"the issue of a German magazine",
			`${article}<p>Dieser Beitrag stammt aus Ausgabe 7/2019 des Küstenblatts. Das Heft ist im Handel.</p>`,
			"Küstenblatt",
		],
		[
			"a box about who wrote it",
			`${article}<h3>Über Ada Moss</h3><p>Lehrerin am Hafen | schreibt gelegentlich</p>`,
			"Lehrerin am Hafen",
		],
		[
			"a box about the author",
			`${article}<h3>About the author</h3><p>Teacher at the harbour</p>`,
			"Teacher at the harbour",
		],
		[
			"a box about the site by its name",
			`${article}<h3>About the Harbour Post</h3><p>We have told the news of the coast for a hundred years.</p>`,
			"a hundred years",
		],
		[
			"a box about the site by its address",
			`${article}<h3>Über das Portal www.hafen.example</h3><p>Seit langem stehen hier Meldungen von der Küste.</p>`,
			"Seit langem",
		],
		["a box about us", `${article}<h2>Über uns</h2><p>Wir sind drei Leute.</p>`, "drei Leute"],
		[
			"a heading that nothing follows any more",
			`${article}<h3>Issue 7</h3><p>This article appeared in the May issue of Coast and Harbour.</p>`,
			"Issue 7",
		],
		[
			"the licence",
			`${article}<p>Die Inhalte dieser Seite stehen unter einer Creative Commons-Lizenz.</p>`,
			"Creative Commons",
		],
	])("%s is left out", (_, html, words) => {
		expect(wordsOf(html)).not.toContain(words);
	});

	it.each([
		[
			"a section about somebody else",
			`${article}<h3>About Ben Tarr</h3><p>Tarr built the ferry.</p>`,
			"Tarr built",
		],
		[
			"a section about a thing",
			`${article}<h3>About the ferry</h3><p>It was built in Tarn.</p>`,
			"It was built",
		],
		[
			"a text below a call for comments above it",
			`<p>Monday</p><p>Harbour</p><h3>Join the conversation</h3>${article}`,
			"painted green",
		],
		[
			"a sentence about a licence",
			`${article}<p>Ada Moss put her drawings under a Creative Commons licence.</p>`,
			"put her drawings",
		],
		[
			"a question without an answer",
			`${article}<h3>Who pays for it?</h3><h3>Issue 7</h3><p>This article appeared in the May issue of Coast.</p>`,
			"Who pays for it?",
		],
		[
			"a box about us above the text",
			`<h3>About us</h3><p>We are three people.</p>${article}`,
			"three people",
		],
		[
			"a sentence about an issue",
			`${article}<p>This article of law was the issue that split the council for years and years, and it still does today.</p>`,
			"split the council",
		],
	])("%s stays", (_, html, words) => {
		expect(wordsOf(html)).toContain(words);
	});
});
