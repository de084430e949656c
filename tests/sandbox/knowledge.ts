import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const articles = {
	"mill.md": `---
title: The mill that learnt to sing
publisher: Valley Observer
published: 2025-02-11
url: https://valley.example/mill
---

The old water mill of Elmsford turns again, and it hums.

## Who repaired the mill?

Three apprentices repaired the mill in one winter. They worked under the carpenter Orla Finch.

"I told them to listen to the wood," said Orla Finch, the carpenter.

## Why does the mill hum?

The mill hums because its new blades are hollow. The wind of the wheel blows through them as through flutes.

"The whole valley complained for a week, and then it began to dance," said Orla Finch.

## What does the flour cost?

A sack of flour costs nine crowns at the mill door.
`,
	"hostile.txt": `<script>document.title = "broken"</script>

What does the parrot on the stage say?

The parrot says <script>document.title = "broken"</script> and <img src=x onerror=alert(1)> without a pause. It was taught [a trick](javascript:alert(2)) and \u202Ebackwards talk\u202C by its keeper.
`,
} as const;

/** A folder with an article to ask about, and one that tries to break the page. */
export async function writeKnowledge(): Promise<string> {
	const dir = await mkdtemp(path.join(tmpdir(), "sandbox-"));
	for (const [name, text] of Object.entries(articles)) await writeFile(path.join(dir, name), text);
	return dir;
}

/** An article that comes later. */
export const owl = `# The night owl

## Where does the night owl of Elmsford nest?

The night owl nests above the bakery, where the bricks are warm.
`;
