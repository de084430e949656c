import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { type ArticleSource, parseArticle } from "../../src/article/parsing/parse.ts";
import { writeMarkdown } from "../../src/library/page/markdown-writer.ts";
import { readPage } from "../../src/library/page/read-page.ts";
import { executable, openBrowser } from "./browser.ts";

/** Left out where there is no browser, but not in CI. */
const describeInBrowser =
	executable === undefined && process.env["CI"] === undefined ? describe.skip : describe;

/** A piece of an article as it is written, and as a browser is given it where it should show other words. */
interface Written {
	readonly written: string;
	readonly shown: string;
}

const same = (written: string): Written => ({ written, shown: written });

const plainWord = fc
	.constantFrom(..."ferry pier island harbour Fähre Insel été board ticket 1986 12".split(" "))
	.map(same);

/** Within a sentence, in HTML and as tags in Markdown. */
const tagged = fc.constantFrom(
	...[
		"<del>eight</del>",
		"<s>never</s>",
		"<strike>one day</strike>",
		"<del>nine</del> <ins>ten</ins>",
		'<span style="text-decoration: line-through">gone</span>',
		"<b>bold <del>no</del> words</b>",
		"10<sup>3</sup>",
		"10<sup>-3</sup>",
		"€5<sup>99</sup>",
		"3<sup>1</sup>/<sub>2</sub>",
		"3<sup>5</sup>/<sub>16</sub>",
		"H<sub>2</sub>O",
		"SO<sub>4</sub><sup>2-</sup>",
		"21<sup>st</sup>",
		"Donau<wbr>dampf",
		"Donau&shy;schiff",
		'<span style="display:none">unseen</span>',
		"<!-- unseen -->",
		"<em>so</em>",
		"AT&amp;T",
	].map(same),
	{ written: '1,200<sup><a href="#fn5">5</a></sup>', shown: "1,200" },
	{ written: "1,200<sup>[5]</sup>", shown: "1,200" },
);

/** Within a sentence, in Markdown alone. */
const marked = fc.constantFrom(
	...[
		"~~eight~~",
		"~~eight *or* nine~~",
		"**bold**",
		"_so_",
		"`code`",
		"[label](https://a.example)",
		"\\*star\\*",
		"{{ 4 }}",
		"{% … %}",
		"{% link a.md %}",
		"{.5 kilos}",
		"12. Mai",
		"5 - 3",
	].map(same),
	{ written: "<b or more>", shown: "&lt;b or more&gt;" },
	{ written: "<name>", shown: "&lt;name&gt;" },
	{ written: "people<sup>5</sup>", shown: "people <s>5</s>" },
	{ written: "H~2~O", shown: "H2O" },
);

/** A sentence, long enough to be no label or headline; its words may be struck, raised or in braces. */
function sentenceOf(pieces: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
	return fc.array(fc.oneof(plainWord, pieces), { minLength: 3, maxLength: 9 }).map((words) => {
		const join = (side: keyof Written) =>
			`So ${words.map((each) => each[side]).join(" ")} sails from there every single day.`;
		return { written: join("written"), shown: join("shown") };
	});
}

/** Writes a piece around sentences, both ways. */
function around(sentences: readonly Written[], write: (lines: string[]) => string): Written {
	return {
		written: write(sentences.map(({ written }) => written)),
		shown: write(sentences.map(({ shown }) => shown)),
	};
}

function blocksOf(
	sentence: fc.Arbitrary<Written>,
	writers: readonly ((lines: string[]) => string)[],
): fc.Arbitrary<Written[]> {
	const block = fc
		.tuple(fc.array(sentence, { minLength: 2, maxLength: 3 }), fc.constantFrom(...writers))
		.map(([sentences, write]) => around(sentences, write));
	return fc.array(block, { minLength: 2, maxLength: 5 });
}

/** To a browser a link of Markdown between tags is none. */
function unlinked(lines: readonly string[]): string[] {
	return lines.map((line) => line.replaceAll("[label](https://a.example)", "label"));
}

/** A generator's tag is listed wherever it stands. */
function untagged(line = ""): string {
	return line.replaceAll("{% link a.md %}", "");
}

const markdownArticle = blocksOf(sentenceOf(fc.oneof(tagged, marked)), [
	(lines) => lines.join("\n"),
	(lines) => lines.join(" "),
	(lines) => `## ${lines[0]}\n\n${lines[1]}`,
	(lines) => lines.map((line) => `- ${line}`).join("\n"),
	(lines) => lines.map((line, at) => `${at + 4}. ${line}`).join("\n"),
	(lines) => lines.map((line, at) => `- [${at === 0 ? "x" : " "}] ${line}`).join("\n"),
	(lines) => `12. März 2026: ${lines[0]}`,
	(lines) => `1986. In diesem Jahr: ${lines[0]}`,
	(lines) => `- 5 Grad: ${lines[0]}`,
	(lines) => `> ${lines[0]}`,
	(lines) => `<p>${unlinked(lines).join("</p><p>")}</p>`,
	(lines) => `<del>\n\n${lines[0]}\n\n</del>\n\n${lines[1]}`,
	(lines) => `<div hidden>\n\n${untagged(lines[0])}\n\n</div>\n\n${lines[1]}`,
	(lines) => `<ol start="3"><li>${unlinked(lines).join("</li><li>")}</li></ol>`,
	(lines) => `| a | b |\n|---|---|\n| ${lines[0]} | ${lines[1]} |`,
]).map((blocks) => around(blocks, (texts) => texts.join("\n\n***\n\n")));

const pageArticle = blocksOf(sentenceOf(tagged), [
	(lines) => `<p>${lines.join("</p><p>")}</p>`,
	(lines) => `<p>${lines.join("<br>")}</p>`,
	(lines) => `<h2>${lines[0]}</h2><p>${lines[1]}</p>`,
	(lines) => `<ul><li>${lines.join("</li><li>")}</li></ul>`,
	(lines) => `<ol start="3"><li>${lines.join("</li><li>")}</li></ol>`,
	(lines) => `<ol><li value="7">${lines.join("</li><li>")}</li></ol>`,
	(lines) => `<ul><li><input type="checkbox" disabled checked> ${lines[0]}</li></ul>`,
	(lines) => `<p><s>${lines[0]}</s></p><p>${lines[1]}</p>`,
	(lines) => `<del><p>${lines[0]}</p></del><p>${lines[1]}</p>`,
	(lines) => `<blockquote><p>${lines[0]}</p></blockquote>`,
]).map((blocks) => around(blocks, (texts) => texts.join("\n")));

/** Run in the browser. */
const writeOutLists = `
for (const list of document.querySelectorAll("ol")) {
	let number = list.start;
	for (const item of list.children) {
		if (item.hasAttribute("value")) number = Number(item.getAttribute("value"));
		item.prepend(number + ". ");
		number++;
	}
}
for (const box of document.querySelectorAll("input")) box.replaceWith(box.checked ? "☑ " : "☐ ");
`;

const opening =
	"The ferry sails from the old pier at nine every evening, and the board pays for it.";

/** Words of a text in one form for raised, lowered and plain figures. */
function wordsIn(text: string): string[] {
	const folded = text.normalize("NFKD").replace(/[\p{M}\u00ad\u200b]/gu, "");
	return folded.match(/[\p{L}\p{N}☑☐]+/gu) ?? [];
}

interface ReadWords {
	/** The words of headline, headings and passages. */
	readonly kept: string[];
	readonly leftOut: string[];
}

function parse(format: ArticleSource["format"], content: string): Article {
	const parsed = parseArticle({ id: "a", file: "a", format, content });
	if (!parsed.ok) throw new Error(parsed.problem.message);
	return parsed.article;
}

function readWords(article: Article, others: readonly string[] = []): ReadWords {
	const kept = article.sections.flatMap(({ heading, passages }) => [
		...(heading === null ? [] : [heading]),
		...passages.map(({ text }) => text),
	]);
	const leftOut = [...article.dropped.map(({ text }) => text), ...others];
	return { kept: kept.flatMap(wordsIn), leftOut: leftOut.flatMap(wordsIn) };
}

/** What of the shown words is not kept; null where what is kept is not among them in this order. */
function restOf(shown: readonly string[], kept: readonly string[]): string[] | null {
	const rest: string[] = [];
	let at = 0;
	for (const word of shown) {
		if (word === kept[at]) at++;
		else rest.push(word);
	}
	return at === kept.length ? rest.sort() : null;
}

describeInBrowser("what a browser shows of an article", { timeout: 120_000 }, () => {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await openBrowser();
		page = await browser.newPage();
	}, 60_000);
	afterAll(async () => browser?.close());

	/** The words of each article; the numbers and boxes of lists, which are no text to a browser, written out. */
	async function shownWords(articles: readonly string[]): Promise<string[][]> {
		const html = articles.map((each) => `<article>${each}</article>`).join("\n");
		await page.setContent(`<!doctype html><html><body>${html}</body></html>`);
		await page.evaluate(writeOutLists);
		return (await page.locator("article").allInnerTexts()).map(wordsIn);
	}

	/** All articles stand on one page; the first that reads otherwise is shown as it is written. */
	async function compareAll(
		written: readonly string[],
		shown: readonly string[],
		read: (content: string) => ReadWords,
	): Promise<void> {
		for (const [index, words] of (await shownWords(shown)).entries()) {
			const content = written[index] ?? "";
			const { kept, leftOut } = read(content);
			const rest = restOf(words, kept);
			expect({ kept, rest }, content).toEqual({ kept, rest: [...leftOut].sort() });
		}
	}

	it("is in the text of Markdown in the same order, or left out, and nothing else is", async () => {
		const options = {
			extensions: [gfm()],
			htmlExtensions: [gfmHtml()],
			allowDangerousHtml: true,
		};
		const articles = fc.sample(markdownArticle, 60);
		await compareAll(
			articles.map(({ written }) => written),
			articles.map(({ shown }) => micromark(`${opening}\n\n${shown}`, options)),
			(content) => readWords(parse("markdown", `---\ntitle: T\n---\n${opening}\n\n${content}`)),
		);
	});

	it("is in the text of a page in the same order, or left out, and nothing else is", async () => {
		const articles = fc.sample(pageArticle, 40);
		await compareAll(
			articles.map(({ written }) => written),
			articles.map(({ shown }) => `<p>${opening}</p>${shown}`),
			(content) => {
				const body = `<article><p>${opening}</p>${content}</article>`;
				const read = readPage(`<html><body>${body}</body></html>`, null);
				if (!read.ok) throw new Error(read.message);
				const { page: found } = read;
				const article = parse("markdown", writeMarkdown(found));
				return readWords(
					article,
					// What no browser shows is listed too.
					found.leftOut.flatMap(({ text, reason }) => (reason === "not shown" ? [] : [text])),
				);
			},
		);
	});

	it("is in plain text in the same order, or left out, and nothing else is", async () => {
		const line = fc
			.array(fc.oneof(plainWord, tagged, marked), { minLength: 3, maxLength: 9 })
			.map((words) => `So ${words.map(({ written }) => written).join(" ")} sails every day.`);
		const lines = fc.array(line, { minLength: 2, maxLength: 6 });
		const articles = fc.sample(lines, 40).map((each) => `${opening}\n\n${each.join("\n\n")}`);
		const escaped = articles.map((text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;"));
		await compareAll(
			articles,
			escaped.map((text) => `<pre>${text}</pre>`),
			(content) => readWords(parse("text", content)),
		);
	});
});
