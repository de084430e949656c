import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { readLibrary } from "../../src/library/folder/folder.ts";
import { folderWith } from "../commands/cli.ts";
import { asking, openSite, pageOf, type Site } from "../library/sources/site.ts";
import { manageGuild } from "./manager.ts";
import { openDiscord, textIn } from "./online.ts";
import { run, settingsFor, soon } from "./program.ts";

/** Five hundred pages take the program a while on a busy machine. */
const long = { timeout: 300_000 };

function sync(folder: string, command = "sync") {
	return run(command, { KNOWLEDGE_DIR: folder, OWN_HOSTS: "127.0.0.1" });
}

async function synced(folder: string): Promise<{ code: unknown; out: string; err: string }> {
	const program = sync(folder);
	return { code: await program.exit(), ...program.written };
}

/** Ends the program with no warning once the site has given so many more pages. */
async function killAfter(site: Site, pages: number, folder: string): Promise<void> {
	const before = site.log.length;
	const program = sync(folder);
	// An expectation that fails a thousand times a second would take a core of its own.
	while (site.log.length <= before + pages && program.child.exitCode === null) await wait(3);
	program.child.kill("SIGKILL");
	expect(await program.exit()).toBe("SIGKILL");
}

const headline = "source  added  changed  unchanged  removed  failed  left";

it(
	"five hundred pages, though the program is killed twice: none lost, none doubled",
	long,
	async () => {
		const site = await openSite(500);
		const source = `sources:\n  - { name: post, sitemap: "${site.base}/sitemap.xml", limit: 600, pause: 0s }\n`;
		const folder = folderWith({ "sources.yaml": source });
		await killAfter(site, 120, folder);
		await killAfter(site, 150, folder);
		const kept = readdirSync(path.join(folder, "post")).length;
		expect(kept).toBeGreaterThan(250);
		const rest = await asking(site, async () => {
			const { code, out, err } = await synced(folder);
			expect({ code, err }).toEqual({ code: 0, err: "" });
			expect(out).toContain(headline);
		});
		// What was fetched before the end came is not fetched again, but for the page in hand.
		expect(rest.filter((each) => each.startsWith("200 /news/")).length).toBeLessThanOrEqual(
			500 - kept + 2,
		);
		const { articles, problems } = await readLibrary(folder);
		expect(problems).toEqual([]);
		expect(new Set(articles.map(({ url }) => url)).size).toBe(500);
		expect(articles).toHaveLength(500);

		expect(await asking(site, () => synced(folder))).toEqual([
			"200 /robots.txt",
			"304 /sitemap.xml",
		]);

		change(site);
		let out = "";
		const asked = await asking(site, async () => {
			({ out } = await synced(folder));
		});
		expect(out).toContain("changed: post/boat-number-3-is-launched.md");
		expect(out).toContain("missing: post/boat-number-4-is-launched.md");
		expect(out).toMatch(/post +1 +2 +495 +0 +3 +0\n/);
		expect(asked.filter((each) => each.includes("/news/")).sort()).toEqual([
			"200 /news/3",
			"200 /news/501",
			"301 /news/5",
			"404 /news/4",
			"500 /news/6",
		]);
		({ out } = await synced(folder));
		expect(out).toContain("removed: post/boat-number-4-is-launched.md");
		expect(readdirSync(path.join(folder, "post"))).toHaveLength(500);
		expect(readdirSync(path.join(folder, ".history/post")).sort()).toEqual([
			"boat-number-3-is-launched",
			"boat-number-4-is-launched",
			"boat-number-5-is-launched",
		]);
	},
);

/** One page is corrected, one deleted, one moved, one failing, one hostile, and one is new. */
function change(site: Site): void {
	const changed = "2026-02-01T00:00:00Z";
	const text = ["Boat number 3 was never launched, the harbour master says now."];
	site.pages.set("/news/3", { ...pageOf(3), text, changed });
	site.pages.set("/news/4", {
		...pageOf(4),
		changed,
		instead: (_, response) => response.writeHead(404).end(),
	});
	site.pages.set("/news/5", {
		...pageOf(5),
		changed,
		instead: (_, response) => response.writeHead(301, { location: "/boats/5" }).end(),
	});
	site.unlisted.add("/boats/5");
	site.pages.set("/boats/5", pageOf(5));
	site.pages.set("/news/6", {
		...pageOf(6),
		changed,
		instead: (_, response) => response.writeHead(500).end(),
	});
	site.pages.set("/news/7", {
		...pageOf(7),
		changed,
		instead: (_, response) => response.destroy(),
	});
	site.pages.set("/news/501", { ...pageOf(501), changed });
}

it("follow finds the feed that a site names, and sync takes its articles", long, async () => {
	const site = await openSite(3);
	const folder = folderWith({ "sources.yaml": "# Ours.\nsources:\n" });
	const env = { KNOWLEDGE_DIR: folder, OWN_HOSTS: "127.0.0.1" };
	const followed = run("follow", env, [`${site.base}/`, "--name", "post", "--every", "15m"]);
	expect(await followed.exit()).toBe(0);
	expect(followed.written.out).toContain("It lists 3 articles.");
	expect(readFileSync(path.join(folder, "sources.yaml"), "utf8")).toBe(
		`# Ours.\nsources:\n  - name: post\n    feed: ${site.base}/feed.xml\n    every: 15m\n`,
	);
	const again = run("follow", env, [`${site.base}/feed.xml`]);
	expect(await again.exit()).toBe(1);
	expect(again.written.err).toContain("is followed already, as post");
	const page = run("follow", env, [`${site.base}/news/1`]);
	expect(await page.exit()).toBe(1);
	expect(page.written.err).toContain("say which of its links are articles");
	const { code, out } = await synced(folder);
	expect(code).toBe(0);
	expect(out).toMatch(/post +3 +0 +0 +0 +0 +0\n/);
});

it(
	"what is wrong with sources.yaml is named with its line, by sync and by check",
	long,
	async () => {
		const lines = `sources:
  - name: post
    feed: ftp://example.org/feed
  - name: post two
    feed: https://example.org/feed
    evry: 1h
  - name: other
    feed: https://example.org/feed
    sitemap: https://example.org/sitemap.xml
  - name: page
    page: https://example.org/
`;
		const article = "# Ferry\n\nIt sails at nine every evening but Sunday.\n";
		const folder = folderWith({ "sources.yaml": lines, "ferry.md": article });
		const check = run("check", { KNOWLEDGE_DIR: folder });
		expect(await check.exit()).toBe(1);
		for (const [line, words] of [
			[2, "feed: expected an address such as"],
			[4, "name: expected a name of letters"],
			[4, 'Unrecognized key: "evry"'],
			[7, "other: expected one of feed, sitemap, page, addresses, not feed and sitemap"],
			[10, "page: a page has other links too; expected include"],
		] as const) {
			expect(check.written.out).toContain(`sources.yaml:${line}: `);
			expect(check.written.out).toContain(words);
		}
		const none = await synced(folderWith({ "ferry.md": article }));
		expect(none.code).toBe(2);
		expect(none.err).toContain("names no source; verbatim follow URL makes one");
	},
);

it("the bot fetches articles while it runs, and names a source that fails", long, async () => {
	const site = await openSite(3);
	const discord = await openDiscord();
	const sources = `sources:
  - { name: post, feed: "${site.base}/feed.xml", pause: 0s }
  - { name: broken, feed: "${site.base}/none.xml", pause: 0s }
`;
	const article = "# Ferry\n\nThe ferry sails at nine every evening but Sunday.\n";
	const folder = folderWith({ "sources.yaml": sources, "ferry.md": article });
	const settings = { ...settingsFor(discord), KNOWLEDGE_DIR: folder, READER: "off" };
	const program = run("start", { ...settings, OWN_HOSTS: "127.0.0.1", COOLDOWN: "off" });
	await program.ready();
	const use = async (name: string, options: readonly object[] = []) => {
		const data = { id: "3", name, type: 1, options };
		return textIn((await discord.people.act({ type: 2, data, permissions: manageGuild })).data);
	};
	const question = [
		{ type: 3, name: "question", value: "How many sheep does boat number 2 carry?" },
	];
	await vi.waitFor(
		async () => expect(await use("ask", question)).toContain("It carries 6 sheep"),
		soon,
	);
	await vi.waitFor(async () => {
		const status = await use("status");
		expect(status).toContain("**4 articles**");
		expect(status).toContain("source broken: ");
		expect(status).toContain("the server answers 404 Not Found");
	}, soon);
	expect(program.written.err).toContain("source broken: ");
	program.child.kill("SIGTERM");
	expect(await program.exit()).toBe(0);
});
