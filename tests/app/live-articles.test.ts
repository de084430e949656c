import { cp, mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { keepArticles, type LiveArticles, withReading } from "../../src/app/live-articles.ts";
import { type LibraryMemory, readLibrary } from "../../src/library/folder/folder.ts";
import { createLog } from "../e2e/asking.ts";

/** A change takes effect within a second; a busy machine may take longer to run the test around it. */
const soon = { timeout: 4000, interval: 20 };

let dir: string;
let live: LiveArticles;
let readings: number;
let lines: ReturnType<typeof createLog>["lines"];

const about = (thing: string) =>
	`---\ntitle: On the ${thing}\npublished: 2025-01-01\n---\n\nThe ${thing} of the harbour was painted blue in spring.\n`;

const write = (name: string, content: string) => writeFile(path.join(dir, name), content);

async function firstPassage(question: string): Promise<string> {
	const answer = await live.answerer().ask({ text: question });
	return "nearest" in answer ? "" : (answer.passages[0]?.passage.text ?? "");
}

const ids = () =>
	live
		.answerer()
		.articles.map(({ id }) => id)
		.sort();

beforeEach(async () => {
	dir = await mkdtemp(path.join(tmpdir(), "live-"));
	await write("crane.md", about("crane"));
	// Done last: who ends goes in the order opposite to who begins.
	onTestFinished(() => rm(dir, { recursive: true, force: true }));
	live = await watchArticles(dir);
});

async function watchArticles(folder: string): Promise<LiveArticles> {
	const memory: LibraryMemory = new Map();
	readings = 0;
	const reread = () => {
		readings++;
		return readLibrary(folder, memory);
	};
	const library = await readLibrary(folder, memory);
	const log = createLog();
	lines = log.lines;
	const opened = { ...library, folder, reread };
	const kept = await keepArticles(opened, await createAnswerer(library.articles), log.log);
	onTestFinished(() => kept.close());
	return kept;
}

describe("what who looks after the articles is told of reading", () => {
	const failing = (reason: string) => ({ state: () => ({ kind: "failed", reason }) as const });

	it.each([
		{ reader: null, reading: "off" },
		{ reader: { state: () => ({ kind: "starting" }) as const }, reading: "on" },
		{
			reader: failing("its process has ended (9)"),
			reading: { failed: "its process has ended (9)" },
		},
		{
			reader: failing("Load model from /home/ada/verbatim/data/reader.onnx failed"),
			reading: { failed: "Load model from reader.onnx failed" },
		},
		{
			reader: failing("No file 'C:\\bots\\data\\reader.onnx'"),
			reading: { failed: "No file 'reader.onnx'" },
		},
	])("is $reading", async ({ reader, reading }) => {
		const library = withReading(live, reader);
		expect(library.status()).toEqual({ ...live.status(), reading });
		expect((await library.reload()).reading).toEqual(reading);
	});
});

describe("a folder that is watched", () => {
	it("serves a file that is new, in a new folder too", async () => {
		await mkdir(path.join(dir, "port"));
		await write("port/pier.md", about("pier"));
		await expect.poll(ids, soon).toEqual(["crane", "port/pier"]);
		expect(await firstPassage("What was painted blue on the pier?")).toContain("The pier");
	});

	it("serves what a changed file says now, and not what it said", async () => {
		await write("crane.md", about("lighthouse"));
		await expect
			.poll(() => firstPassage("Which colour has the lighthouse?"), soon)
			.toContain("lighthouse");
		expect(live.answerer().articles[0]?.text).not.toContain("crane");
	});

	it("serves a renamed file under its new name alone", async () => {
		await rename(path.join(dir, "crane.md"), path.join(dir, "old-crane.md"));
		await expect.poll(ids, soon).toEqual(["old-crane"]);
	});

	it("stops serving a file that is deleted", async () => {
		await unlink(path.join(dir, "crane.md"));
		await expect.poll(ids, soon).toEqual([]);
		expect(await live.answerer().ask({ text: "What was painted blue?" })).toMatchObject({
			status: "unanswered",
		});
	});

	it("keeps the last good version of a file that is broken, and names file and line", async () => {
		await write("crane.md", "---\ntitle: [On the\n---\n\nThe crane was painted red.\n");
		const problems = () =>
			lines.filter(({ message }) => message.includes("the version before it stays"));
		await expect.poll(problems, soon).toHaveLength(1);
		expect(problems()[0]?.message).toMatch(/crane\.md:\d+: /);
		expect(await firstPassage("What was painted?")).toContain("painted blue");
		await write("crane.md", about("crane").replace("blue", "red"));
		await expect.poll(() => firstPassage("What was painted?"), soon).toContain("painted red");
		expect(live.status().problems).toEqual([]);
	});

	it("takes a burst of changes as one", async () => {
		const before = readings;
		await Promise.all(
			Array.from({ length: 50 }, (_, n) => write(`boat-${n}.md`, about(`boat ${n}`))),
		);
		await expect.poll(() => ids().length, soon).toBe(51);
		expect(readings - before).toBeLessThanOrEqual(3);
	});

	it("reads only what has changed", async () => {
		const [crane] = live.answerer().articles;
		await write("pier.md", about("pier"));
		await expect.poll(ids, soon).toEqual(["crane", "pier"]);
		expect(live.answerer().articles.find(({ id }) => id === "crane")).toBe(crane);
	});

	it("goes on with what it has while the folder itself is away", async () => {
		await rename(dir, `${dir}-away`);
		await live.reload();
		expect(ids()).toEqual(["crane"]);
		await rename(`${dir}-away`, dir);
		await live.reload();
		expect(live.status().problems).toEqual([]);
	});

	describe("that is away for a while", () => {
		const away = () => lines.filter(({ message }) => message.includes("there is no such folder"));
		const back = () => lines.filter(({ message }) => message === "The articles' folder is back.");

		it.each([
			[
				"is moved, and moved back",
				() => rename(dir, `${dir}-away`),
				() => rename(`${dir}-away`, dir),
			],
			[
				"is deleted, and copied back",
				async () => {
					await cp(dir, `${dir}-away`, { recursive: true });
					await rm(dir, { recursive: true });
				},
				() => cp(`${dir}-away`, dir, { recursive: true }),
			],
		])("goes on being watched when it %s", async (_, takeAway, bringBack) => {
			onTestFinished(() => rm(`${dir}-away`, { recursive: true, force: true }));
			await takeAway();
			await expect.poll(away, soon).toHaveLength(1);
			expect(ids().filter((id) => id !== "crane")).toEqual([]);
			await bringBack();
			await expect.poll(back, soon).toHaveLength(1);
			await write("pier.md", about("pier"));
			await expect.poll(ids, soon).toEqual(["crane", "pier"]);
			expect([away().length, back().length]).toEqual([1, 1]);
		});

		it("goes on being watched when it is back at once", async () => {
			await rename(dir, `${dir}-away`);
			await wait(150);
			await rename(`${dir}-away`, dir);
			await wait(150);
			await write("pier.md", about("pier"));
			await expect.poll(ids, soon).toEqual(["crane", "pier"]);
		});
	});

	it("lets a question in flight keep the version that it began with", async () => {
		const inFlight = live.answerer();
		await write("crane.md", about("lighthouse"));
		await live.reload();
		expect(inFlight.articles[0]?.headline).toBe("On the crane");
		expect(live.answerer().articles[0]?.headline).toBe("On the lighthouse");
	});
});

it("a folder behind a link is the one that the link leads to", async () => {
	const releases = await mkdtemp(path.join(tmpdir(), "releases-"));
	onTestFinished(() => rm(releases, { recursive: true, force: true }));
	const current = path.join(releases, "current");
	const release = async (name: string, thing: string) => {
		await mkdir(path.join(releases, name));
		await writeFile(path.join(releases, name, `${thing}.md`), about(thing));
		await symlink(name, `${current}-new`);
		await rename(`${current}-new`, current);
	};
	await release("release-7", "pier");
	live = await watchArticles(current);
	await writeFile(path.join(releases, "release-7", "quay.md"), about("quay"));
	await expect.poll(ids, soon).toEqual(["pier", "quay"]);
	await release("release-8", "mole");
	await expect.poll(ids, soon).toEqual(["mole"]);
	await writeFile(path.join(releases, "release-8", "buoy.md"), about("buoy"));
	await expect.poll(ids, soon).toEqual(["buoy", "mole"]);
});

it("a thousand random edits while questions run end in answers from the files as they are", async () => {
	const words = ["anchor", "buoy", "cable", "dock", "engine", "ferry", "gull", "hull"];
	const held = new Map<string, string>();
	let seed = 20_250_101;
	const random = (below: number): number => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((seed / 2_147_483_648) * below);
	};
	for (let edit = 0; edit < 1000; edit++) {
		const name = `note-${random(8)}.md`;
		if (random(4) === 0 && held.delete(name)) await rm(path.join(dir, name), { force: true });
		else {
			held.set(name, `${words[random(8)]} ${edit}`);
			await write(name, about(held.get(name) ?? ""));
		}
		const answer = await live
			.answerer()
			.ask({ text: `Which ${words[random(8)]} was painted blue?` });
		expect(answer).toHaveProperty("status");
	}
	const expected = ["On the crane", ...[...held.values()].map((thing) => `On the ${thing}`)].sort();
	const headlines = () =>
		live
			.answerer()
			.articles.map(({ headline }) => headline)
			.sort();
	await expect.poll(headlines, soon).toEqual(expected);
	const fresh = await createAnswerer((await readLibrary(dir)).articles);
	for (const word of words) {
		const text = `Which ${word} was painted blue in spring?`;
		expect(await live.answerer().ask({ text })).toEqual(await fresh.ask({ text }));
	}
}, 240_000);

it("what is hidden is none of the articles' concern, however often it changes", async () => {
	const before = readings;
	await mkdir(path.join(dir, ".sources"));
	for (let line = 0; line < 5; line++) {
		await write(".sources/ledger.jsonl", `${line}`);
		await wait(50);
	}
	await wait(500);
	expect(readings).toBe(before);
	await write("pier.md", about("pier"));
	await expect.poll(ids, soon).toEqual(["crane", "pier"]);
});
