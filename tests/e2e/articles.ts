import type { Article } from "../../src/article/article.ts";
import { parseArticle } from "../../src/article/parsing/parse.ts";

/** Reads an article that is written down here. */
export function articleFrom(id: string, content: string): Article {
	const parsed = parseArticle({ id, file: `${id}.md`, format: "markdown", content });
	if (!parsed.ok) throw new Error(parsed.problem.message);
	return parsed.article;
}

export const lighthouse = articleFrom(
	"lighthouse",
	`---
title: "The keeper who would not leave Gull Point"
publisher: Harbour Gazette
published: 2024-05-17
url: https://harbour.example/keeper_(gull)
---

Gull Point lost its last keeper on Friday, when Ines Marlow climbed down the 212 steps for good.

## Why is the lighthouse closing?

A new beacon on the breakwater does the work of the old lamp for a tenth of the electricity. The harbour board voted in March to switch the lamp off.

"We are sad, but the sums were plain," said Tomas Reiff, who chairs the harbour board.

## How tall is the tower?

The tower is 41 metres tall and was built of granite from the quarry at Penn Hollow. *Its walls* are two metres thick at the foot.

## What will happen to the keeper's cottage and to the walled garden that three generations of keepers planted behind it?

The cottage becomes a hostel for walkers next spring, and the garden stays open to everyone.
`,
);

/** An article that tries every limit: 60 sections, a passage of 8,000 characters, long headings, emoji, Hebrew and Arabic. */
export const monster = articleFrom(
	"monster",
	`---
title: "${"An inventory of everything in the attic ".repeat(8).trim()}"
publisher: ${"Attic Quarterly ".repeat(20).trim()}
published: 2020
---

${Array.from({ length: 58 }, (_, index) => drawer(index)).join("\n\n")}

## Which trunk holds the ledger of *every* <@1234567890123456> ferry \`crossing\`?

${longPassage()}

## ${"Where does the very long corridor of the attic lead to in winter ".repeat(5).trim()}?

The corridor leads to a door painted blue 🚪, and behind the door stands the piano 🎹. ${"🎼".repeat(300)}
`,
);

function drawer(index: number): string {
	const words = ["amber", "brass", "copper", "damask", "ebony"];
	return `## What lies in drawer ${index + 1}, the ${words[index % 5]} one?

Drawer ${index + 1} holds ${index + 3} buttons, a @everyone stamp and # a thimble. العربية ${index} עברית ${"\u202E"}reversed${"\u202C"}. It was last opened in ${1900 + index}.`;
}

function longPassage(): string {
	const sentences = Array.from(
		{ length: 110 },
		(_, index) =>
			`Ferry number ${index} crossed with ${index * 3} sheep and **one** pilot called _Number ${index}_, 渡し船 ${index}.`,
	);
	return sentences.join(" ");
}
