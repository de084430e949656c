import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readLibrary } from "../../../src/library/folder/folder.ts";
import { type Sync, syncFolder } from "../../../src/library/sources/folder-sync.ts";
import { folderWith } from "../../commands/cli.ts";
import { asking, openSite, pageOf, type Site } from "./site.ts";

const allows = (address: string) => address === "127.0.0.1";

/** A folder with one source of the site, by its lines in the file. */
function following(lines: string): string {
	return folderWith({ "sources.yaml": `sources:\n  - name: post\n    pause: 0s\n${lines}` });
}

async function sync(folder: string, more: Partial<Sync> = {}) {
	const visiting = { allows, ...more.visiting };
	const synced = await syncFolder({ folder, ...more, visiting });
	if (!synced.ok) throw new Error(synced.message);
	const [outcome] = synced.outcomes;
	const tally: Record<string, number> = {};
	for (const { deed } of outcome?.done ?? []) tally[deed] = (tally[deed] ?? 0) + 1;
	return { ...synced, problem: outcome?.problem ?? null, done: outcome?.done ?? [], tally };
}

const filesIn = (folder: string): string[] => readdirSync(path.join(folder, "post")).sort();

function bySitemap(site: Site, more = ""): string {
	return following(`    sitemap: ${site.base}/sitemap.xml\n${more}`);
}

it.each(["feed.xml", "atom.xml", "feed.json"])("articles come by %s", async (feed) => {
	const site = await openSite(3);
	const folder = following(
		`    feed: ${site.base}/${feed}\n    rights: CC BY 4.0\n    tags: [boats]\n`,
	);
	expect((await sync(folder)).tally).toEqual({ added: 3 });
	const { articles, problems } = await readLibrary(folder);
	expect(problems).toEqual([]);
	expect(articles.map(({ headline, url, rights }) => ({ headline, url, rights }))).toEqual(
		[1, 2, 3].map((number) => ({
			headline: `Boat number ${number} is launched`,
			url: `${site.base}/news/${number}`,
			rights: "CC BY 4.0",
		})),
	);
	expect(readFileSync(path.join(folder, "post/boat-number-1-is-launched.md"), "utf8")).toContain(
		"tags:\n  - boats\n",
	);
});

it("articles of a source say which it is where they stand in another folder", async () => {
	const site = await openSite(1);
	const named = async (more: string) => {
		const folder = following(`    feed: ${site.base}/feed.xml\n${more}`);
		await sync(folder);
		return (await readLibrary(folder)).articles.map(({ id, source }) => [id, source]);
	};
	expect(await named("    folder: all\n")).toEqual([["all/boat-number-1-is-launched", "post"]]);
	expect(await named("")).toEqual([["post/boat-number-1-is-launched", undefined]]);
});

it("articles come by a page with links, by its pattern alone", async () => {
	const site = await openSite(3);
	const folder = following(`    page: ${site.base}/\n    include: /news/*\n`);
	expect((await sync(folder)).tally).toEqual({ added: 3 });
});

it("articles come by their own addresses", async () => {
	const site = await openSite(5);
	const folder = following(`    addresses: ["${site.base}/news/2", "${site.base}/news/4#top"]\n`);
	expect((await sync(folder)).tally).toEqual({ added: 2 });
	expect(filesIn(folder)).toEqual(["boat-number-2-is-launched.md", "boat-number-4-is-launched.md"]);
});

it("articles come by an index of sitemaps, packed ones too, and by a news sitemap", async () => {
	const site = await openSite(4);
	const xml = (body: string, root = "urlset") =>
		`<?xml version="1.0"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${body}</${root}>`;
	const at = (number: number, more = "") =>
		`<url><loc>${site.base}/news/${number}</loc>${more}</url>`;
	site.others.set("/index.xml", (_, response) => {
		const maps = ["/a.xml.gz", "/news.xml"].map(
			(each) => `<sitemap><loc>${site.base}${each}</loc></sitemap>`,
		);
		const elsewhere = "<sitemap><loc>http://192.0.2.1/other.xml</loc></sitemap>";
		response
			.writeHead(200, { "content-type": "text/xml" })
			.end(xml(maps.join("") + elsewhere, "sitemapindex"));
	});
	site.others.set("/a.xml.gz", (_, response) => {
		response
			.writeHead(200, { "content-type": "application/gzip" })
			.end(gzipSync(xml(at(1) + at(2))));
	});
	site.others.set("/news.xml", (_, response) => {
		const date = "<news:news><news:publication_date>2026-01-05</news:publication_date></news:news>";
		const old = "<news:news><news:publication_date>2020-01-05</news:publication_date></news:news>";
		response.writeHead(200, { "content-type": "text/xml" }).end(xml(at(3, date) + at(4, old)));
	});
	const folder = following(`    sitemap: ${site.base}/index.xml\n    age: 1000d\n`);
	expect((await sync(folder)).tally).toEqual({ added: 3 });
});

it("a second time only what has changed is fetched", async () => {
	const site = await openSite(20);
	const folder = bySitemap(site);
	const first = await asking(site, () => sync(folder));
	expect(first.sort()).toEqual(
		[
			"200 /robots.txt",
			"200 /sitemap.xml",
			...[...site.pages.keys()].map((each) => `200 ${each}`),
		].sort(),
	);
	expect(await asking(site, () => sync(folder))).toEqual(["200 /robots.txt", "304 /sitemap.xml"]);
	site.pages.set("/news/7", {
		...pageOf(7),
		text: ["Boat number 7 sank on Friday, and nobody was hurt."],
		changed: "2026-02-01T00:00:00Z",
	});
	let tally = {};
	const third = await asking(site, async () => {
		tally = (await sync(folder)).tally;
	});
	expect(third).toEqual(["200 /robots.txt", "200 /sitemap.xml", "200 /news/7"]);
	expect(tally).toEqual({ changed: 1, unchanged: 19 });
});

it("where the list does not tell what has changed, the servers are asked whether it has", async () => {
	const site = await openSite(4);
	site.tellsChanges = false;
	const folder = bySitemap(site);
	await sync(folder);
	const second = await asking(site, () => sync(folder));
	expect(second.filter((each) => each.includes("/news/"))).toEqual(
		[1, 2, 3, 4].map((each) => `304 /news/${each}`),
	);
});

it("a corrected article replaces the former one, which is kept", async () => {
	const site = await openSite(2);
	const folder = bySitemap(site);
	await sync(folder);
	const file = path.join(folder, "post/boat-number-1-is-launched.md");
	const before = readFileSync(file, "utf8");
	site.pages.set("/news/1", {
		...pageOf(1),
		headline: "Boat number 1 was not launched",
		text: ["Boat number 1 was not launched at all, the harbour master says."],
		changed: "2026-02-01T00:00:00Z",
	});
	expect((await sync(folder)).tally).toEqual({ changed: 1, unchanged: 1 });
	expect(readFileSync(file, "utf8")).toContain("was not launched at all");
	const former = path.join(folder, ".history/post/boat-number-1-is-launched");
	expect(readdirSync(former).map((each) => readFileSync(path.join(former, each), "utf8"))).toEqual([
		before,
	]);
	expect((await readLibrary(folder)).articles).toHaveLength(2);
});

it("of former versions the newest five stay", async () => {
	const site = await openSite(1);
	const folder = bySitemap(site);
	for (let version = 0; version < 8; version++) {
		const text = [`Boat number 1 is now in its version ${version}, and sails all the same.`];
		site.pages.set("/news/1", { ...pageOf(1), text, changed: `2026-02-01T00:00:0${version}Z` });
		await sync(folder);
	}
	const former = path.join(folder, ".history/post/boat-number-1-is-launched");
	const versions = readdirSync(former)
		.sort()
		.map((each) => readFileSync(path.join(former, each), "utf8"));
	expect(versions.map((each) => /version (\d)/u.exec(each)?.[1])).toEqual([
		"2",
		"3",
		"4",
		"5",
		"6",
	]);
});

it.each([404, 410])("what is gone (%i) is taken out the second time", async (status) => {
	const site = await openSite(2);
	const folder = bySitemap(site);
	await sync(folder);
	site.unlisted.add("/news/1");
	site.pages.set("/news/1", {
		...pageOf(1),
		instead: (_, response) => response.writeHead(status).end(),
	});
	expect((await sync(folder)).tally).toEqual({ missing: 1, unchanged: 1 });
	expect(filesIn(folder)).toHaveLength(2);
	const second = await sync(folder);
	expect(second.tally).toEqual({ removed: 1, unchanged: 1 });
	expect(second.done.find(({ deed }) => deed === "removed")?.address).toBe(`${site.base}/news/1`);
	expect(filesIn(folder)).toEqual(["boat-number-2-is-launched.md"]);
	expect((await sync(folder)).tally).toEqual({ unchanged: 1 });
	site.unlisted.delete("/news/1");
	site.pages.set("/news/1", { ...pageOf(1), changed: "2026-03-01T00:00:00Z" });
	expect((await sync(folder)).tally).toEqual({ added: 1, unchanged: 1 });
});

it("what is gone for a moment stays", async () => {
	const site = await openSite(1);
	const folder = bySitemap(site);
	await sync(folder);
	const page = pageOf(1);
	const changed = "2026-02-01T00:00:00Z";
	site.pages.set("/news/1", {
		...page,
		changed,
		instead: (_, response) => response.writeHead(404).end(),
	});
	await sync(folder);
	site.pages.set("/news/1", { ...page, changed });
	expect((await sync(folder)).tally).toEqual({ unchanged: 1 });
	site.pages.set("/news/1", {
		...page,
		changed: "2026-02-02T00:00:00Z",
		instead: (_, response) => response.writeHead(404).end(),
	});
	expect((await sync(folder)).tally).toEqual({ missing: 1 });
});

it("what has moved keeps its file, also where the list names the new address", async () => {
	const site = await openSite(2);
	const folder = bySitemap(site);
	await sync(folder);
	site.pages.set("/news/1", {
		...pageOf(1),
		instead: (_, response) => response.writeHead(301, { location: "/boats/one" }).end(),
	});
	site.unlisted.add("/news/1");
	site.pages.set("/boats/one", {
		...pageOf(1),
		text: ["Boat number 1 has a new berth at the far pier."],
	});
	expect((await sync(folder)).tally).toEqual({ changed: 1, skipped: 1, unchanged: 1 });
	expect(filesIn(folder)).toHaveLength(2);
	const { articles } = await readLibrary(folder);
	expect(articles[0]).toMatchObject({
		id: "post/boat-number-1-is-launched",
		url: `${site.base}/boats/one`,
	});
});

it("two addresses of one article give one file", async () => {
	const site = await openSite(1);
	site.pages.set("/news/1?from=feed", {
		...pageOf(1),
		instead: (_, response) => response.writeHead(302, { location: "/news/1" }).end(),
	});
	const folder = bySitemap(site);
	expect((await sync(folder)).tally).toEqual({ added: 1, skipped: 1 });
	expect(filesIn(folder)).toHaveLength(1);
});

it("robots.txt is heeded, also after a redirect", async () => {
	const site = await openSite(3);
	site.pages.set("/private/1", pageOf(90));
	site.pages.set("/news/2", {
		...pageOf(2),
		instead: (_, response) => response.writeHead(302, { location: "/private/1" }).end(),
	});
	const folder = bySitemap(site);
	const asked = await asking(site, async () => {
		const { tally, done } = await sync(folder);
		expect(tally).toEqual({ added: 2, failed: 2 });
		expect(done.find(({ deed }) => deed === "failed")?.message).toBe(
			"robots.txt asks not to read it",
		);
	});
	expect(asked.filter((each) => each.includes("private"))).toEqual([]);
});

it("a server whose robots.txt cannot be had is not read", async () => {
	const site = await openSite(3);
	site.others.set("/robots.txt", (_, response) => response.writeHead(500).end());
	const folder = bySitemap(site);
	const asked = await asking(site, async () => {
		expect((await sync(folder)).problem).toBe(
			`${site.base}/sitemap.xml: its robots.txt cannot be had: the server answers 500 Internal Server Error`,
		);
	});
	expect(asked).toEqual(["500 /robots.txt"]);
});

it("one request at a time, with a pause, and with a name to be reached by", async () => {
	const site = await openSite(4);
	const agents = new Set<string | undefined>();
	for (const page of site.pages.values()) {
		page.instead = (request, response) => {
			agents.add(request.headers["user-agent"]);
			setTimeout(() => response.writeHead(404).end(), 20);
		};
	}
	const folder = bySitemap(site).replace("", "");
	const file = path.join(folder, "sources.yaml");
	writeFileSync(file, readFileSync(file, "utf8").replace("pause: 0s", "pause: 1s"));
	await sync(folder, { visiting: { contact: "mailto:desk@harbour.example" } });
	expect(site.mostAtOnce).toBe(1);
	expect([...agents]).toEqual(["Verbatim (+mailto:desk@harbour.example)"]);
	const gaps = site.times.slice(2).map((time, at) => time - (site.times[at + 1] ?? 0));
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(990);
});

it("a server that has too much to do is waited for as it says", async () => {
	const site = await openSite(2);
	let refused = 0;
	const page = pageOf(1);
	site.pages.set("/news/1", {
		...page,
		instead: (_, response) => {
			refused++;
			delete site.pages.get("/news/1")?.instead;
			response.writeHead(429, { "retry-after": "1" }).end();
		},
	});
	const folder = bySitemap(site);
	expect((await sync(folder)).tally).toEqual({ added: 2 });
	expect(refused).toBe(1);
});

it("a server that asks for a long pause is left alone until then, whoever asks", async () => {
	const site = await openSite(3);
	let now = new Date();
	for (const page of site.pages.values()) {
		page.instead = (_, response) => response.writeHead(503, { "retry-after": "3600" }).end();
	}
	const folder = bySitemap(site);
	const first = await asking(site, async () => {
		const { problem, tally } = await sync(folder, { now: () => now });
		expect(problem).toBe("the server answers 503 Service Unavailable");
		expect(tally).toEqual({ failed: 3 });
	});
	expect(first.filter((each) => each.startsWith("503"))).toHaveLength(1);
	expect(await asking(site, () => sync(folder, { now: () => now }))).toEqual([]);
	for (const page of site.pages.values()) delete page.instead;
	now = new Date(Date.now() + 3_700_000);
	expect((await sync(folder, { now: () => now })).tally).toEqual({ added: 3 });
});

it("a page that fails, is slow, no article or made to do harm holds nothing up", async () => {
	const site = await openSite(8);
	const instead = (number: number, does: NonNullable<ReturnType<typeof pageOf>["instead"]>) =>
		site.pages.set(`/news/${number}`, { ...pageOf(number), instead: does });
	instead(1, (_, response) => response.writeHead(500).end());
	instead(
		2,
		(_, response) => void response.writeHead(200, { "content-type": "text/html" }).write("<p>"),
	);
	instead(3, (_, response) =>
		response.writeHead(200, { "content-type": "text/html" }).end("<nav>Menu</nav>"),
	);
	instead(4, (_, response) =>
		response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
	);
	instead(5, (_, response) => {
		const html = `<p>${"<div>".repeat(2000)}It nests.`;
		response.writeHead(200, { "content-type": "text/html" }).end(html);
	});
	instead(6, (_, response) =>
		response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
	);
	instead(7, (_, response) => void response.destroy());
	const folder = bySitemap(site);
	const { tally, problem, done } = await sync(folder, { visiting: { allows, longest: 1500 } });
	expect(tally).toEqual({ added: 1, skipped: 2, failed: 5 });
	expect(problem).toContain("5 of 8 pages could not be read");
	expect(
		done
			.map(({ message }) => message)
			.filter((each) => each !== null)
			.sort(),
	).toEqual(
		[
			"its robots.txt cannot be had: 169.254.169.254 is not a public address",
			"it is application/pdf; only HTML and text are read",
			"it took longer than 1.5 seconds",
			"no article was found on the page",
			"the page nests its elements more than 400 deep",
			"the server answers 500 Internal Server Error",
			"the server broke off",
		].sort(),
	);
});

it("an article whose page is an error for a moment stays as it was", async () => {
	const site = await openSite(1);
	const folder = bySitemap(site);
	await sync(folder);
	site.pages.set("/news/1", {
		...pageOf(1),
		changed: "2026-02-01T00:00:00Z",
		instead: (_, response) =>
			response.writeHead(200, { "content-type": "text/html" }).end("<nav>We are back soon.</nav>"),
	});
	expect((await sync(folder)).tally).toEqual({ failed: 1 });
	expect((await readLibrary(folder)).articles).toHaveLength(1);
});

it("a page cannot take the place of another server's article", async () => {
	const site = await openSite(1);
	const other = await openSite(0);
	other.pages.set("/evil", {
		...pageOf(1),
		instead: (_, response) =>
			response
				.writeHead(200, { "content-type": "text/html" })
				.end(
					`<html><head><link rel="canonical" href="${site.base}/news/1"></head><body><h1>Evil</h1><p>Boat number 1 is ours, and everybody has to pay for it.</p></body></html>`,
				),
	});
	const folder = following(`    addresses: ["${site.base}/news/1", "${other.base}/evil"]\n`);
	await sync(folder);
	const file = path.join(folder, "post/boat-number-1-is-launched.md");
	expect(readFileSync(file, "utf8")).toContain("watched by 41 people");
});

it("ten thousand addresses in a sitemap with a limit of 500 give the newest 500", async () => {
	const site = await openSite(0);
	for (let number = 1; number <= 10_000; number++)
		site.pages.set(`/news/${number}`, pageOf(number));
	const folder = bySitemap(site, "    limit: 500\n");
	const { tally, done, requests } = await sync(folder, { isDryRun: true });
	expect(tally).toEqual({ due: 500 });
	expect(
		done.map(({ address }) => Number(address.split("/").at(-1))).sort((a, b) => a - b),
	).toEqual(Array.from({ length: 500 }, (_, at) => 9501 + at));
	expect(requests).toBe(2);
	expect(existsSync(path.join(folder, "post"))).toBe(false);
	expect(existsSync(path.join(folder, ".sources"))).toBe(false);
});

it("patterns say what is an article", async () => {
	const site = await openSite(12);
	const folder = bySitemap(site, '    include: ["/news/1*", "/news/2"]\n    exclude: /news/11\n');
	await sync(folder);
	expect(filesIn(folder)).toEqual(
		[1, 10, 12, 2].map((number) => `boat-number-${number}-is-launched.md`),
	);
});

it("a file that somebody takes away comes back, one that somebody mends stays mended", async () => {
	const site = await openSite(2);
	const folder = bySitemap(site);
	await sync(folder);
	const [first = "", second = ""] = filesIn(folder).map((each) => path.join(folder, "post", each));
	rmSync(first);
	writeFileSync(second, `${readFileSync(second, "utf8")}\nMended by hand.\n`);
	expect((await sync(folder)).tally).toEqual({ added: 1, unchanged: 1 });
	expect(readFileSync(second, "utf8")).toContain("Mended by hand.");
});

it("a list of another kind is named, and nothing is lost", async () => {
	const site = await openSite(2);
	const folder = bySitemap(site);
	await sync(folder);
	const file = path.join(folder, "sources.yaml");
	writeFileSync(file, readFileSync(file, "utf8").replace("sitemap.xml", "feed.xml"));
	expect((await sync(folder)).problem).toBe(
		`${site.base}/feed.xml: this is a feed, not a sitemap; write "feed:" before it`,
	);
	expect(filesIn(folder)).toHaveLength(2);
});

it("a bomb, a circle and an endless list end", async () => {
	const site = await openSite(1);
	const bomb = `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY a "${"a".repeat(1000)}">${Array.from({ length: 8 }, (_, at) => `<!ENTITY ${"bcdefghi"[at]} "${`&${"abcdefgh"[at]};`.repeat(20)}">`).join("")}]><urlset><url><loc>${site.base}/&i;</loc></url></urlset>`;
	site.others.set("/sitemap.xml", (_, response) => {
		response.writeHead(200, { "content-type": "text/xml" }).end(bomb);
	});
	const folder = bySitemap(site);
	expect(await sync(folder)).toMatchObject({ tally: {} });
	site.others.set("/sitemap.xml", (_, response) => {
		const loop = `<sitemapindex><sitemap><loc>${site.base}/sitemap.xml</loc></sitemap></sitemapindex>`;
		response.writeHead(200, { "content-type": "text/xml" }).end(loop);
	});
	expect((await sync(folder)).problem).toBeNull();
	expect(site.log.filter((each) => each === "200 /sitemap.xml")).toHaveLength(3);
});

it("only one process syncs a folder at a time", async () => {
	const site = await openSite(3);
	const folder = bySitemap(site);
	const both = await Promise.all([1, 2].map(() => syncFolder({ folder, visiting: { allows } })));
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	expect(filesIn(folder)).toHaveLength(3);
});
