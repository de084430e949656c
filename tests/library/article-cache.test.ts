import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openArticleCache } from "../../src/library/article-cache.ts";
import { readLibrary } from "../../src/library/folder.ts";
import { ferry, folderWith } from "../commands/cli.ts";

const files = {
	"ferry.md": ferry,
	"note.txt": "The pier opens at noon.\n\nBring a coat.\n",
	"bad.md": "---\n",
};

async function read(folder: string, cached: string) {
	const cache = await openArticleCache(cached, folder, true);
	const counted = { known: 0, put: 0 };
	const library = await readLibrary(folder, new Map(), {
		cache: {
			...cache,
			get(key) {
				const known = cache.get(key);
				if (known !== null) counted.known++;
				return known;
			},
			put(key, article) {
				counted.put++;
				cache.put(key, article);
			},
		},
	});
	return { ...counted, articles: library.articles, problems: library.problems };
}

test("what was read before is the same article, and is not parsed again", async () => {
	const [folder, cached] = [folderWith(files), folderWith({})];
	const first = await read(folder, cached);
	expect(first).toMatchObject({ known: 0, put: 2 });
	const second = await read(folder, cached);
	expect(second).toMatchObject({ known: 2, put: 0 });
	expect(second.articles).toEqual(first.articles);
	expect(second.problems).toEqual(first.problems);
	expect(second.problems).toHaveLength(1);
});

test("a file that has changed is read anew, and what nobody asks for any more is forgotten", async () => {
	const [folder, cached] = [folderWith(files), folderWith({})];
	await read(folder, cached);
	writeFileSync(path.join(folder, "note.txt"), "The pier opens at one.\n\nBring a hat.\n");
	expect(await read(folder, cached)).toMatchObject({ known: 1, put: 1 });
	writeFileSync(path.join(folder, "note.txt"), files["note.txt"]);
	expect(await read(folder, cached)).toMatchObject({ known: 1, put: 1 });
});

test("what is spoilt is no loss", async () => {
	const [folder, cached] = [folderWith(files), folderWith({})];
	await read(folder, cached);
	const [kept = ""] = readdirSync(cached);
	writeFileSync(path.join(cached, kept), "half of it");
	expect(await read(folder, cached)).toMatchObject({ known: 0, put: 2 });
	expect(await read(folder, cached)).toMatchObject({ known: 2, put: 0 });
});
