import { articleFrom } from "./articles.ts";

/** Two people and somebody unnamed speak about a harbour. */
export const harbour = articleFrom(
	"harbour",
	`---
title: The harbour argues about its lamp
publisher: Harbour Gazette
published: 2024-06-01
---

The harbour board met on Monday to argue about the lamp.

## What does the board say?

"We *cannot* pay for the lamp twice," said Tomas Reiff, who chairs the harbour board.

"The breakwater beacon is brighter by far," said Tomas Reiff.

## What does the keeper say?

"The lamp has never failed a single boat," said Ines Marlow, the last keeper of the tower.

A note on the door said: "Do not touch the winding gear before noon."
`,
);

const topics = ["herring", "anchors", "ballast", "cables", "dredging", "eddies", "fenders"];

/** So many quotations by one person with a long name that they need several pages. */
export const marathon = articleFrom(
	"marathon",
	`# The longest meeting of the harbour board

Wilhelmina Featherstonehaugh spoke for nine hours on Tuesday.

${Array.from(
	{ length: 60 },
	(_, index) =>
		`"Point ${index + 1} is about ${topics[index % topics.length]} and about *nothing* else, @everyone, and I shall not tire of it," said Wilhelmina Featherstonehaugh.`,
).join("\n\n")}
`,
);
