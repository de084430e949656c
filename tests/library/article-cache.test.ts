import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openArticleCache } from "../../src/library/folder/article-cache.ts";
import { readLibrary } from "../../src/library/folder/folder.ts";
import { ferry, folderWith } from "../commands/cli.ts";

const files = {
	"ferry.md": ferry,
	"note.txt": "The pier opens at noon.\n\nBring a coat.\n",
	"bad.md": "---\n",
};

/** How many files were known as untouched, how many by what they hold, and how many were parsed. */
async function read(folder: string, cached: string) {
	const warnings: unknown[] = [];
	const cache = await openArticleCache(cached, folder, true, (...said) => warnings.push(said));
	const counted = { untouched: 0, known: 0, put: 0 };
	const library = await readLibrary(folder, new Map(), {
		cache: {
			...cache,
			find(...asked) {
				const found = cache.find(...asked);
				if (found !== null) counted.untouched++;
				return found;
			},
			at(file, state) {
				const place = cache.at(file, state);
				return {
					...place,
					get(key) {
						const known = place.get(key);
						if (known !== null) counted.known++;
						return known;
					},
					put(key, article) {
						if (article.ok) counted.put++;
						place.put(key, article);
					},
				};
			},
		},
	});
	await cache.save(new Set(Object.keys(files)));
	const { articles, problems } = library;
	return { ...counted, articles, problems, advice: library.advise(), warnings: warnings.length };
}

/** As files that nobody has touched for a day. */
function settle(folder: string): void {
	const yesterday = new Date(Date.now() - 86_400_000);
	for (const name of Object.keys(files)) utimesSync(path.join(folder, name), yesterday, yesterday);
}

test("what was read before is the same article, and is not parsed again", async () => {
	const [folder, cached] = [folderWith(files), folderWith({})];
	const first = await read(folder, cached);
	expect(first).toMatchObject({ known: 0, put: 2, warnings: 0 });
	const second = await read(folder, cached);
	expect(second).toMatchObject({ known: 2, put: 0, warnings: 0 });
	expect(second.articles).toEqual(first.articles);
	expect(second.problems).toEqual(first.problems);
	expect(second.problems).toHaveLength(1);
	expect(second.advice).toEqual(first.advice);
});

test("a file that has changed is read anew, and what nobody asks for any more is forgotten", async () => {
	const [folder, cached] = [folderWith(files), folderWith({})];
	await read(folder, cached);
	writeFileSync(path.join(folder, "note.txt"), "The pier opens at one.\n\nBring a hat.\n");
	expect(await read(folder, cached)).toMatchObject({ known: 1, put: 1 });
	writeFileSync(path.join(folder, "note.txt"), files["note.txt"]);
	expect(await read(folder, cached)).toMatchObject({ known: 1, put: 1 });
});

test("what is spoilt is no loss, and is said once", async () => {
	const [folder, cached] = [folderWith(files), folderWith({})];
	await read(folder, cached);
	const [kept = ""] = readdirSync(cached);
	writeFileSync(path.join(cached, kept), "half of it");
	expect(await read(folder, cached)).toMatchObject({ known: 0, put: 2, warnings: 1 });
	expect(await read(folder, cached)).toMatchObject({ known: 2, put: 0, warnings: 0 });
});

test("a file whose times say that nobody touched it for long is not even opened", async () => {
	const [folder, cached] = [folderWith(files), folderWith({})];
	settle(folder);
	const first = await read(folder, cached);
	// The change of its times is a moment ago, so the first reading does not rely on them.
	vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ["Date"] });
	onTestFinished(() => {
		vi.useRealTimers();
	});
	expect(await read(folder, cached)).toMatchObject({ untouched: 0, known: 2 });
	const third = await read(folder, cached);
	expect(third).toMatchObject({ untouched: 2, known: 0, put: 0 });
	expect(third.articles).toEqual(first.articles);
	writeFileSync(path.join(folder, "note.txt"), "The pier opens at two.\n\nBring a bag.\n");
	expect(await read(folder, cached)).toMatchObject({ untouched: 1, put: 1 });
});
