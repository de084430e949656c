import { expect, it } from "vitest";
import { readPageSafely } from "../../../src/library/thread/page-reader.ts";

const sentence = "<p>The ferry sails from the old pier at nine every evening but Sunday.</p>";
const nested = (depth: number) => "<div>".repeat(depth) + sentence + "</div>".repeat(depth);

it.each([
	["a bomb of nested elements", nested(20_000), "the page nests its elements more than 400 deep"],
	["nothing", " \n", "the page is empty"],
	["no article", "<nav><a href=/>Home</a></nav>", "no article was found on the page"],
	["too much", "<p>".padEnd(11 * 1024 * 1024), "the page is too large (at most 10 MB)"],
])("a page of %s is refused", async (_, html, message) => {
	expect(await readPageSafely(html, null)).toEqual({ ok: false, message });
});

it("a page that takes too long is given up", async () => {
	expect(await readPageSafely(nested(300_000), null, 50)).toEqual({
		ok: false,
		message: "reading the page took longer than 0.05 seconds",
	});
});

it.each([
	["a piece of a page", sentence],
	["a page without a body", `<html><head><title>x</title></head>${sentence}</html>`],
	["a page nested as deep as real ones", `<html><body>${nested(60)}</body></html>`],
])("%s gives its paragraph", async (_, html) => {
	expect(await readPageSafely(html, null)).toMatchObject({
		ok: true,
		page: { blocks: [{ kind: "paragraph", text: expect.stringContaining("The ferry sails") }] },
	});
});

/** In milliseconds of the processor's time, whatever else the machine does: each took half a minute and more. */
const enough = 4000;

const asked = Array.from({ length: 3000 }, (_, at) => ({
	"@type": "Question",
	name: `What is boat number ${at}?`,
	acceptedAnswer: { "@type": "Answer", text: `Number ${at} of the boats is in the harbour.` },
}));
const described = JSON.stringify({ "@type": "FAQPage", mainEntity: asked });

it.each([
	[
		"200 kB of spaces in a listing",
		`${sentence.repeat(5)}<pre>${" ".repeat(200_000)}x = 1\n\n</pre>${sentence.repeat(3)}`,
		9,
		"x = 1",
	],
	[
		"3,000 questions that it only describes",
		`${sentence.repeat(9)}<script type="application/ld+json">${described}</script>`,
		6009,
		"Number 2999 of the boats",
	],
	[
		"4,000 links in one paragraph",
		`${sentence.repeat(5)}<p>${Array.from({ length: 4000 }, (_, at) => `the <a href="/${at}">boat ${at}</a>`).join(", ")}</p>${sentence}`,
		7,
		"boat 3999",
	],
])("a page with %s is read whole", async (_, html, blocks, words) => {
	const read = await readPageSafely(`<html><body><main>${html}</main></body></html>`, null, enough);
	if (!read.ok) throw new Error(read.message);
	expect(read.page.blocks).toHaveLength(blocks);
	expect(JSON.stringify(read.page.blocks)).toContain(words);
});
