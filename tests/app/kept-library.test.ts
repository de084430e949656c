import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openArticles } from "../../src/app/open-articles.ts";
import { ferry, folderWith } from "../commands/cli.ts";

const files = {
	"ferry.md": ferry,
	"crane.md":
		"---\ntitle: The crane\nlanguage: en\n---\n\nThe crane was painted blue.\n\n“It is old,” said Ada Roth.\n",
	"quai.md": "---\ntitle: Le quai\nlanguage: fr\n---\n\nLe vieux quai reste fermé.\n",
};

function folders() {
	const [knowledge, cache] = [folderWith(files), folderWith({})];
	const yesterday = new Date(Date.now() - 86_400_000);
	for (const name of Object.keys(files))
		utimesSync(path.join(knowledge, name), yesterday, yesterday);
	return { knowledge, cache };
}

/** What a start answers, and what it complains of. */
async function start({ knowledge, cache }: ReturnType<typeof folders>) {
	const warnings: string[] = [];
	const env = { READER: "off", CACHE_DIR: cache };
	const opened = await openArticles(env, knowledge, {
		warnBy: () => (message) => warnings.push(message),
	});
	if (!opened.ok) throw new Error(opened.problems.join());
	const answers = await Promise.all(
		["Which colour was the crane painted?", "What did Ada Roth say?", "le quai"].map((text) =>
			opened.answerer.ask({ text }),
		),
	);
	return { answers, warnings };
}

const keptIn = ({ cache }: ReturnType<typeof folders>, kind: string): string => {
	const [name = ""] = readdirSync(cache).filter((each) => each.endsWith(kind));
	return path.join(cache, name);
};

describe("what is kept of a folder's articles", () => {
	it("gives the same answers at the next start, and is not written again", async () => {
		const place = folders();
		const first = await start(place);
		const ino = statSync(keptIn(place, ".index")).ino;
		expect(await start(place)).toEqual(first);
		expect(first.warnings).toEqual([]);
		expect(statSync(keptIn(place, ".index")).ino).toBe(ino);
	});

	it.each([
		[".index", "The kept index cannot be used and is made anew."],
		[".articles", "The kept articles cannot be used and are read anew."],
	])("is made anew where %s was damaged, which is said once", async (kind, message) => {
		const place = folders();
		const { answers } = await start(place);
		const kept = readFileSync(keptIn(place, kind));
		kept[kept.length >> 1] = (kept[kept.length >> 1] ?? 0) ^ 1;
		writeFileSync(keptIn(place, kind), kept);
		expect(await start(place)).toEqual({ answers, warnings: [message] });
		expect(await start(place)).toEqual({ answers, warnings: [] });
		writeFileSync(keptIn(place, kind), kept.subarray(0, kept.length - 9));
		expect(await start(place)).toEqual({ answers, warnings: [message] });
	});

	it("follows an article that was changed between two starts", async () => {
		const place = folders();
		await start(place);
		const changed = files["crane.md"].replace("blue", "red");
		writeFileSync(path.join(place.knowledge, "crane.md"), changed);
		const again = await start(place);
		expect(again.warnings).toEqual([]);
		expect(JSON.stringify(again.answers[0])).toContain("The crane was painted red.");
		expect(await start({ ...place, cache: folderWith({}) })).toEqual(again);
		expect(await start(place)).toEqual(again);
	});
});
