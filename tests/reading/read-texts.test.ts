import { expect, test } from "vitest";
import { textsOf } from "../../src/reading/read-texts.ts";
import { articleOf } from "../samples.ts";

test("a passage is read behind its heading where that tells it from others", () => {
	const article = articleOf(
		"# Wall\n\n## Cost\n\nIt cost nine million.\n\n## Height\n\nIt is nine feet tall.",
	);
	expect(textsOf(article)).toEqual([
		"Cost: It cost nine million.",
		"Height: It is nine feet tall.",
	]);
});

test("a heading that all stands under is read only if it is a question", () => {
	const read = (heading: string) =>
		textsOf(articleOf(`# Wall\n\n## ${heading}\n\nIt cost nine million.\n\nThe county paid.`));
	expect(read("The wall of Arle")).toEqual(["It cost nine million.", "The county paid."]);
	expect(read("Who paid?")).toEqual([
		"Who paid?: It cost nine million.",
		"Who paid?: The county paid.",
	]);
});
