import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PackedPart, type PackedParts, readParts } from "../../src/algorithms/packed.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import type { Article } from "../../src/article/article.ts";
import { parseArticle } from "../../src/article/parsing/parse.ts";
import { bodyOf, headOf, keptArticle } from "../../src/library/folder/kept-article.ts";
import { misspell, seededRandom } from "../../tools/training/squad.ts";
import { inventLibrary } from "../search/library.ts";
import { unspaced } from "./tables/unspaced.ts";

const written = [
	"---\ntitle: Pier and ferry\nlanguage: en-US\npublished: 2025-03-04\n---\n\nThe European Ferry Council (EFC) shut the pier on June 5, 2025.\n\n## What did the EFC pay?\n\nIt paid $3 million.\n\n“The pier stays shut,” said Ines Roth, the council's spokeswoman.",
	"---\ntitle: Le quai des brumes\nlanguage: fr\n---\n\nLe vieux quai reste fermé jusqu'au 3 mai.\n\n## Qui paie les travaux ?\n\n« Nous payons tout », a déclaré Jeanne Morel.",
	"---\ntitle: Die alte Brücke\nlanguage: de\n---\n\nDie Schienennetzprüfung dauert bis zum 12. Mai.\n\n## Wer bezahlt die Brücke?\n\n„Der Kanton bezahlt“, sagte Urs Meier.",
	"---\ntitle: El puente viejo\nlanguage: es\n---\n\nEl puente cierra el 3 de mayo.\n\n## ¿Quién paga el puente?\n\n«Paga la ciudad», dijo Ana Ruiz.",
];
const { articles, questions } = inventLibrary(24, 5);
const random = seededRandom(5);
const asked = [
	...questions.filter((_, number) => number % 12 === 0),
	...questions.filter((_, number) => number % 24 === 5).map((each) => misspell(each, random)),
	...unspaced.flatMap(({ questions: those }) => those.slice(0, 2).map(([question]) => question)),
	"What did the EFC pay?",
	"what did the europaen ferry council pay",
	"What did Ines Roth say?",
	"What did the council's spokeswoman say?",
	"qui paie le quai",
	"Wer bezahlt die Brucke?",
	"Schienennetz",
	"quien paga",
	"who won the cup",
];

/** As the library keeps an article, its words not read yet. */
function kept(article: Article): Article {
	const parsed = { ok: true, article, isDraft: false, problems: [], lines: null } as const;
	return keptArticle(headOf(parsed), bodyOf(parsed)).article;
}

function fromText(content: string, number: number): Article {
	const parsed = parseArticle({
		id: `w${number}`,
		file: `w${number}.md`,
		format: "markdown",
		content,
	});
	if (!parsed.ok) throw new Error(parsed.problem.message);
	return parsed.article;
}

const all = [
	...articles,
	...written.map(fromText),
	...unspaced.map(({ headline, paragraphs }, number) =>
		fromText(`---\ntitle: ${headline}\n---\n\n${paragraphs.join("\n\n")}\n`, 10 + number),
	),
];

function throughBytes(parts: Iterable<PackedPart>): PackedParts {
	const bytes = new Map<string, Uint8Array>();
	for (const { name, pieces } of parts)
		bytes.set(
			name,
			new Uint8Array(
				Buffer.concat(
					Array.from(pieces, ({ buffer, byteOffset, byteLength }) =>
						Buffer.from(buffer, byteOffset, byteLength),
					),
				),
			),
		);
	return readParts((name) => bytes.get(name) ?? new Uint8Array());
}

/** What an answerer of some articles leaves for one of others, in which all articles are kept ones. */
async function restarted(before: readonly Article[], after: readonly Article[]) {
	const packed = (await createAnswerer(before)).pack(({ id }) => id);
	const again = new Map(after.map((article) => [article.id, kept(article)]));
	return createAnswerer([...again.values()], {
		kept: { parts: throughBytes(packed), articleOf: (key) => again.get(key) },
	});
}

type Answerer = Awaited<ReturnType<typeof createAnswerer>>;

async function expectSame(one: Answerer, other: Answerer, some: readonly Article[]) {
	const article = some[0]?.id ?? "";
	for (const text of asked) {
		expect(await one.ask({ text })).toEqual(await other.ask({ text }));
		expect(await one.ask({ text, article })).toEqual(await other.ask({ text, article }));
		const typed = text.slice(0, 9);
		expect(one.complete(typed, { limit: 9 })).toEqual(other.complete(typed, { limit: 9 }));
		expect(one.findArticles(typed, 5)).toEqual(other.findArticles(typed, 5));
		expect(one.completeSpeaker(typed, { limit: 9 })).toEqual(
			other.completeSpeaker(typed, { limit: 9 }),
		);
		expect(one.listQuotes({ about: text })).toEqual(other.listQuotes({ about: text }));
	}
	expect(one.listQuotes({})).toEqual(other.listQuotes({}));
}

const library = fc.shuffledSubarray(all, { minLength: 1 });

describe("an answerer from what one before it has left", () => {
	it("answers to the digit as one that has read everything", async () => {
		await fc.assert(
			fc.asyncProperty(library, async (some) => {
				const [again, fresh] = [await restarted(some, some), await createAnswerer(some)];
				await expectSame(again, fresh, some);
				for (const text of asked)
					expect(await again.explain({ text })).toEqual(await fresh.explain({ text }));
			}),
			{ numRuns: 4 },
		);
	}, 120_000);

	it("does so too where articles came and went meanwhile", async () => {
		await fc.assert(
			fc.asyncProperty(library, library, async (before, after) => {
				await expectSame(await restarted(before, after), await createAnswerer(after), after);
			}),
			{ numRuns: 4 },
		);
	}, 120_000);

	it("leaves in its turn what the next can use", async () => {
		const second = await restarted(all, all);
		const again = new Map(all.map((article) => [article.id, kept(article)]));
		const third = await createAnswerer([...again.values()], {
			kept: {
				parts: throughBytes(second.pack(({ id }) => id)),
				articleOf: (key) => again.get(key),
			},
		});
		await expectSame(third, await createAnswerer(all), all);
	}, 120_000);
});
