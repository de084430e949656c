import { setTimeout as wait } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import type { Article } from "../article/article.ts";
import type { Config } from "../config/config.ts";
import type {
	AddedArticlesPort,
	Brought,
	BroughtArticle,
} from "../discord/bot/added-articles-port.ts";
import type { Log } from "../discord/bot/log.ts";
import { fetchPage } from "../library/fetch-page.ts";
import { correctedSince } from "../library/folder/corrections.ts";
import { parseSafely } from "../library/folder/read-file.ts";
import { allowing } from "../library/public-address.ts";
import { type Import, importFetched, importSent } from "../library/sources/import.ts";
import type { AddedArticle } from "../records/records.ts";
import type { Store } from "../store/store.ts";

/** What the articles of servers are kept with. */
export interface AddedOptions {
	readonly store: Pick<
		Store<unknown>,
		"addedVersion" | "addedArticles" | "addArticle" | "removeArticle"
	>;
	readonly config: Pick<Config, "CONTACT" | "OWN_HOSTS">;
	readonly log: Log;
	/** Told which articles were read, so that they can be found by meaning too. */
	readonly onRead: (articles: readonly Article[]) => void;
}

/** A server has at most so many, each of at most so many letters: it is one of many. */
const maxOfServer = 100;
const maxLetters = 400_000;
/** So many pages are read at a time for all servers, and one for each. */
const maxAtOnce = 4;
/** Milliseconds that a question waits for articles that are not read yet. */
const maxWait = 1500;
/** Milliseconds after which a database that was away is asked again. */
const pause = 2000;
/** The articles of servers are held in memory up to so many letters, those of the servers that ask. */
const maxLettersHeld = 200_000_000;

const none: readonly Article[] = [];

/** The articles of a server as they were read. */
interface ServerArticles {
	readonly articles: readonly Article[];
	readonly kept: readonly AddedArticle[];
}

interface Reading {
	readonly version: number;
	readonly done: Promise<ServerArticles>;
	/** The last that there was; null before the first was read. */
	last: ServerArticles | null;
	retryAt: number;
}

/** Keeps the articles that servers have of their own: in the database, and read for the servers that ask. */
export function keepAdded({ store, config, log, onRead }: AddedOptions): AddedArticlesPort {
	const readings = new LRUCache<string, Reading>({
		maxSize: maxLettersHeld,
		sizeCalculation: ({ last }) => 1000 + lettersOf(last?.kept ?? []),
	});
	const bringing = createBringing();
	const begin = (server: string, version: number, before: Reading | undefined): Reading => {
		const last = before?.last ?? null;
		const done = readServerArticles(store.addedArticles(server), last);
		const reading: Reading = { version, done, last, retryAt: Number.POSITIVE_INFINITY };
		readings.set(server, reading);
		done.then(
			(read) => {
				reading.last = read;
				// Set again, for its size.
				if (readings.peek(server) === reading) readings.set(server, reading);
				onRead(read.articles);
			},
			(error: unknown) => {
				reading.retryAt = performance.now() + pause;
				log.warn("The articles of a server could not be read.", { server, error });
			},
		);
		return reading;
	};
	const articlesOf = async (server: string): Promise<ServerArticles | null> => {
		const version = store.addedVersion(server);
		if (version === 0) {
			readings.delete(server);
			return null;
		}
		const known = readings.get(server);
		const isCurrent = known?.version === version && performance.now() < known.retryAt;
		const reading = isCurrent ? known : begin(server, version, known);
		const late = wait(maxWait, null, { ref: false });
		await Promise.race([reading.done.catch(() => null), late]);
		return reading.last;
	};
	const formerOf = async (server: string, brought: BroughtArticle) =>
		findSame(await store.addedArticles(server), brought);
	return {
		of: async (server) => (await articlesOf(server))?.articles ?? none,
		addressOf: (server, article) =>
			readings.get(server)?.last?.kept.find(({ id }) => id === article)?.url ?? null,
		readPage: (server, address) =>
			bringing(server, async () => {
				const fetching = { contact: config.CONTACT ?? null, allows: allowing(config.OWN_HOSTS) };
				const fetched = await fetchPage(address, fetching);
				if (!fetched.ok) return fetched;
				return toBrought(await importFetched(fetched), fetched.address);
			}),
		readFile: (server, file, bytes) =>
			bringing(server, async () => toBrought(await importSent(file, bytes), null)),
		async findFormer(server, brought) {
			const former = await formerOf(server, brought).catch(() => null);
			if (former === null) return null;
			return (await articlesOf(server))?.articles.find(({ id }) => id === former.id) ?? null;
		},
		async add(server, brought, by) {
			const { content, url } = brought;
			try {
				const kept = await store.addedArticles(server);
				const former = findSame(kept, brought);
				const id = former?.id ?? freeId(brought.name, kept);
				const hasRoom = await store.addArticle(server, { id, content, url }, maxOfServer, by);
				return { adding: hasRoom ? (former ? "replaced" : "added") : "full", id };
			} catch (error) {
				log.warn("An article could not be added.", { server, error });
				return { adding: "away", id: "" };
			}
		},
		async remove(server, article, by) {
			try {
				return (await store.removeArticle(server, article, by)) ? "removed" : "unknown";
			} catch (error) {
				log.warn("An article could not be removed.", { server, error });
				return "away";
			}
		},
	};
}

/** Added articles stand apart from those of the folder, whatever these are called. */
const folder = "added/";

function freeId(name: string, kept: readonly AddedArticle[]): string {
	const taken = new Set(kept.map(({ id }) => id));
	let free = `${folder}${name}`;
	for (let number = 2; taken.has(free); number++) free = `${folder}${name}-${number}`;
	return free;
}

/** Of one page there is one article; a file takes the place of one of its name. */
function findSame(kept: readonly AddedArticle[], { url, name }: BroughtArticle) {
	const isSame = (each: AddedArticle) =>
		url === null ? each.url === null && each.id === `${folder}${name}` : each.url === url;
	return kept.find(isSame) ?? null;
}

async function readServerArticles(
	reading: Promise<readonly AddedArticle[]>,
	before: ServerArticles | null,
): Promise<ServerArticles> {
	const kept = await reading;
	const known = new Map(before?.articles.map((article) => [article.id, article]));
	const same = new Set(before?.kept.map(keyOf));
	const read = await Promise.all(
		kept.map(async (each) => {
			const article = same.has(keyOf(each)) ? known.get(each.id) : undefined;
			return article ?? (await readAdded(each));
		}),
	);
	return { kept, articles: read.filter((article) => article !== null) };
}

function keyOf({ id, content, former }: AddedArticle): string {
	return JSON.stringify([id, content, former?.until.getTime() ?? null]);
}

/** Whatever the file says of itself, its id is its own here; null where this version reads no article in it. */
async function readAdded({ id, content, former }: AddedArticle): Promise<Article | null> {
	const article = await readMarkdown(id, content);
	const before = article && former && (await readMarkdown(id, former.content));
	if (!article || !former || !before) return article;
	return correctedSince(article, [{ article: before, until: former.until }]);
}

async function readMarkdown(id: string, content: string): Promise<Article | null> {
	const bytes = new TextEncoder().encode(content);
	const parsed = await parseSafely({ id, file: `${id}.md`, format: "markdown", bytes });
	return parsed.ok && !parsed.isDraft ? { ...parsed.article, id } : null;
}

function toBrought(read: Import, url: string | null): Brought {
	if (!read.ok) return { ok: false, fault: read.fault ?? "noArticle" };
	if (read.isDraft) return { ok: false, fault: "draft" };
	if (read.content.length > maxLetters) return { ok: false, fault: "large" };
	const { article, content, name, leftOut } = read;
	return { ok: true, article, content, name, leftOut, url };
}

/** Reads for one server one thing at a time, and for all of them a few. */
function createBringing() {
	const busy = new Set<string>();
	return async (server: string, work: () => Promise<Brought>): Promise<Brought> => {
		if (busy.has(server) || busy.size >= maxAtOnce) return { ok: false, fault: "busy" };
		busy.add(server);
		try {
			return await work();
		} finally {
			busy.delete(server);
		}
	};
}

function lettersOf(kept: readonly AddedArticle[]): number {
	return kept.reduce((sum, { content }) => sum + content.length, 0);
}
