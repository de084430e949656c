import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A page of the site. */
export interface SitePage {
	headline: string;
	/** Paragraphs. */
	text: readonly string[];
	/** ISO 8601. */
	changed: string;
	/** What the server does instead of showing it. */
	instead?: (request: IncomingMessage, response: ServerResponse) => void;
}

/** A small newspaper on loopback, with a feed, sitemaps and robots.txt. */
export interface Site {
	readonly base: string;
	/** By path, in the order in which the lists name them. */
	readonly pages: Map<string, SitePage>;
	/** Paths that the lists leave out. */
	readonly unlisted: Set<string>;
	/** What else it answers, by path. */
	readonly others: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
	robots: string;
	/** Whether the lists say when a page changed. */
	tellsChanges: boolean;
	/** Each request, as "200 /path". */
	readonly log: string[];
	/** When each request came, and how many were under way at most. */
	readonly times: number[];
	mostAtOnce: number;
	/** Called after each answer. */
	onAnswer: () => void;
	close(): Promise<void>;
}

export async function openSite(count: number): Promise<Site> {
	const pages = new Map<string, SitePage>();
	for (let number = 1; number <= count; number++) pages.set(`/news/${number}`, pageOf(number));
	let underWay = 0;
	const server = createServer((request, response) => {
		site.times.push(Date.now());
		site.mostAtOnce = Math.max(site.mostAtOnce, ++underWay);
		response.on("close", () => {
			underWay--;
		});
		response.on("finish", () => {
			site.log.push(`${response.statusCode} ${request.url}`);
			site.onAnswer();
		});
		answer(site, request, response);
	}).listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	const { port } = server.address() as AddressInfo;
	const close = async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
	const site: Site = {
		base: `http://127.0.0.1:${port}`,
		pages,
		unlisted: new Set(),
		others: new Map(),
		robots: "User-agent: *\nDisallow: /private/\n",
		tellsChanges: true,
		log: [],
		times: [],
		mostAtOnce: 0,
		onAnswer: () => undefined,
		close,
	};
	onTestFinished(() => (server.listening ? close() : undefined));
	return site;
}

/** Forgets what was asked, and tells what came after. */
export async function asking(site: Site, work: () => Promise<unknown>): Promise<string[]> {
	site.log.length = 0;
	await work();
	return [...site.log];
}

export function pageOf(number: number): SitePage {
	return {
		headline: `Boat number ${number} is launched`,
		text: [
			`Boat number ${number} slid into the harbour on Tuesday, watched by ${number + 40} people and a brass band.`,
			`It carries ${number * 3} sheep and a pilot called Tomas ${romans[number % 5]}, and needs ${number} hours to the far pier.`,
			`“She is the best of them,” said Ines Marlow, who built boat number ${number} in her own yard.`,
		],
		changed: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
	};
}

const romans = ["the First", "the Second", "the Third", "the Fourth", "the Fifth"];

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
	const path = request.url ?? "/";
	const other = site.others.get(path);
	const page = site.pages.get(path);
	if (other) other(request, response);
	else if (page?.instead) page.instead(request, response);
	else if (page) send(request, response, "text/html; charset=utf-8", htmlOf(page));
	else if (path === "/robots.txt") send(request, response, "text/plain", site.robots);
	else if (path === "/feed.xml") send(request, response, "application/rss+xml", rssOf(site));
	else if (path === "/atom.xml") send(request, response, "application/atom+xml", atomOf(site));
	else if (path === "/feed.json") send(request, response, "application/feed+json", jsonOf(site));
	else if (path === "/sitemap.xml") send(request, response, "application/xml", sitemapOf(site));
	else if (path === "/") send(request, response, "text/html", frontOf(site));
	else
		response.writeHead(404, { "content-type": "text/html" }).end("<p>There is nothing here.</p>");
}

function send(
	request: IncomingMessage,
	response: ServerResponse,
	type: string,
	body: string,
): void {
	const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
	if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
	else response.writeHead(200, { "content-type": type, etag }).end(body);
}

function htmlOf({ headline, text }: Pick<SitePage, "headline" | "text">): string {
	return `<!doctype html><html lang="en"><head><title>${headline} | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2026-01-05T10:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/about">About us</a></nav><main><article><h1>${headline}</h1>
${text.map((each) => `<p>${each}</p>`).join("\n")}</article></main><footer>All rights reserved</footer></body></html>`;
}

function listed(site: Site): [string, SitePage][] {
	return [...site.pages].filter(([path]) => !site.unlisted.has(path));
}

function rssOf(site: Site): string {
	const items = listed(site).map(
		([path, { headline }]) =>
			`<item><title>${headline}</title><link>${site.base}${path}</link><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item>`,
	);
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><link>${site.base}/</link>${items.join("")}</channel></rss>`;
}

function atomOf(site: Site): string {
	const entries = listed(site).map(
		([path, { headline, changed }]) =>
			`<entry><title>${headline}</title><link rel="enclosure" href="/sound.mp3"/><link href="${path}"/><id>${path}</id><updated>${changed}</updated></entry>`,
	);
	return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>${entries.join("")}</feed>`;
}

function jsonOf(site: Site): string {
	const items = listed(site).map(([path, { headline, changed }]) => {
		return { id: path, url: `${site.base}${path}`, title: headline, date_modified: changed };
	});
	return JSON.stringify({
		version: "https://jsonfeed.org/version/1.1",
		title: "Harbour Post",
		items,
	});
}

function sitemapOf(site: Site): string {
	const urls = listed(site).map(([path, { changed }]) => {
		const lastmod = site.tellsChanges ? `<lastmod>${changed}</lastmod>` : "";
		return `<url><loc>${site.base}${path}</loc>${lastmod}</url>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>`;
}

function frontOf(site: Site): string {
	const links = listed(site).map(
		([path, { headline }]) => `<li><a href="${path}">${headline}</a></li>`,
	);
	return `<!doctype html><html><head><title>Harbour Post</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><a href="/about">About</a><ul>${links.join("")}</ul></body></html>`;
}
