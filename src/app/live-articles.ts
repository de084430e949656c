import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Answerer } from "../answer/answer.ts";
import type { Article } from "../article/article.ts";
import type { LibraryPort, LibraryState } from "../discord/bot/bot.ts";
import type { Log } from "../discord/bot/log.ts";
import type { Library } from "../library/folder/folder.ts";
import { type Watch, watchFolder } from "../library/folder/watch.ts";
import type { Reader } from "../reading/reader.ts";
import { describeProblem } from "../terminal/problem-text.ts";
import type { KeptLibrary } from "./kept-library.ts";

/** What is served at the moment; problems with the file as it is called within the folder. */
type ArticlesStatus = Omit<LibraryState, "reading">;

/** The articles of a folder, kept as the folder is. */
export interface LiveArticles {
	/** The answerer of the moment; who holds one goes on with the articles it has. */
	answerer(): Answerer;
	status(): ArticlesStatus;
	/** Reads the folder now, for who does not want to wait for the watch. */
	reload(): Promise<ArticlesStatus>;
	close(): Promise<void>;
}

/**
 * The same for who looks after the articles on Discord, who is told too whether questions are read, and what is wrong
 * with the sources of articles.
 */
export function withReading(
	articles: Pick<LiveArticles, "status" | "reload">,
	reader: Pick<Reader, "state"> | null,
	troubles: () => readonly string[] = () => [],
): LibraryPort {
	const read = (status: ArticlesStatus): LibraryState => ({
		...status,
		problems: [...status.problems, ...troubles()],
		reading: readingBy(reader),
	});
	return {
		status: () => read(articles.status()),
		reload: async () => read(await articles.reload()),
	};
}

function readingBy(reader: Pick<Reader, "state"> | null): LibraryState["reading"] {
	if (reader === null) return "off";
	const state = reader.state();
	// Of a file its name is enough: where it is on the computer concerns nobody on Discord.
	return state.kind === "failed" ? { failed: state.reason.replace(folders, "") } : "on";
}

const folders = /(?:\b[A-Za-z]:)?[\\/](?:[^\s\\/:"']+[\\/])+/g;

/** A folder that can be read again, as `openLibrary` gives it. */
interface OpenedFolder {
	readonly folder: string;
	readonly articles: readonly Article[];
	readonly problems: Library["problems"];
	reread(): Promise<Library>;
	/** Where what is made of the articles is kept for the next start. */
	readonly kept?: Pick<KeptLibrary, "save" | "saveLater" | "close">;
}

/**
 * Keeps what is answered in step with the folder: each burst of changes makes a new answerer as a whole, and the
 * one before goes on for the questions that have it.
 *
 * @param serving is told which articles are served from now on, at the start and after each change
 */
export async function keepArticles(
	opened: OpenedFolder,
	first: Answerer,
	log: Log,
	serving: (articles: readonly Article[]) => void = () => undefined,
): Promise<LiveArticles> {
	let answerer = first;
	let served: readonly Article[] = opened.articles;
	let known: readonly string[] = opened.problems.map(describeProblem);
	let status: ArticlesStatus = statusOf(opened, opened.folder, new Date());
	let wasFound = true;
	serving(served);
	const take = async (library: Library): Promise<void> => {
		const problems = library.problems.map(describeProblem);
		for (const problem of problems) if (!known.includes(problem)) log.warn(problem);
		known = problems;
		if (library.found && !wasFound) log.info("The articles' folder is back.");
		wasFound = library.found;
		if (!library.found) {
			// A folder that is moved or not mounted for a moment must not end all answers.
			status = { ...status, problems: statusOf(library, opened.folder, status.since).problems };
			return;
		}
		const changes = compare(served, library.articles);
		if (changes !== null) {
			answerer = await answerer.withArticles(library.articles);
			served = library.articles;
			serving(served);
			opened.kept?.saveLater(answerer);
			log.info("The articles have changed.", changes);
		}
		status = statusOf(library, opened.folder, changes === null ? status.since : new Date());
	};
	const complain = (error: unknown): void =>
		log.error("The articles' folder cannot be looked after.", { error });
	// One reading after the other: of two at a time the older could be taken last.
	let last: Promise<void> = Promise.resolve();
	const reread = (): Promise<void> => {
		last = last.catch(() => undefined).then(async () => take(await opened.reread()));
		return last;
	};
	const beginWatch = async (): Promise<Watch> => {
		// To watch many files takes a while, and whoever comes online goes first.
		if (served.length > many) await wait(untilOthers, undefined, { ref: false });
		const watch = await watchFolder(opened.folder, reread, (error) =>
			log.error("The articles' folder cannot be watched.", { error }),
		);
		// What changed before the watch began.
		await reread();
		return watch;
	};
	const watching = beginWatch();
	if (served.length > many) watching.catch(complain);
	else await watching;
	const lookAhead = async (): Promise<void> => {
		await wait(untilOthers, undefined, { ref: false });
		await first.readAhead();
		await opened.kept?.save(answerer);
	};
	void lookAhead().catch(complain);
	return {
		answerer: () => answerer,
		status: () => status,
		async reload() {
			await reread();
			return status;
		},
		async close() {
			await watching.then((watch) => watch.close()).catch(complain);
			await opened.kept?.close();
		},
	};
}

/** Milliseconds after the start in which whoever comes online goes first. */
const untilOthers = 1000;
/** Of more articles than this the watch begins only then. */
const many = 500;

/** Who looks after the articles on Discord need not see where the folder is. */
function statusOf(
	{ articles, problems }: Pick<Library, "articles" | "problems">,
	folder: string,
	since: Date,
): ArticlesStatus {
	const named = problems.map((problem) =>
		describeProblem({ ...problem, file: path.relative(folder, problem.file) || "the folder" }),
	);
	return { articles: articles.length, problems: named, since };
}

/** How many articles came, went and changed; null for none of all. */
function compare(before: readonly Article[], after: readonly Article[]) {
	const known = new Map(before.map((article) => [article.id, article]));
	const added = after.filter(({ id }) => !known.has(id)).length;
	const changed = after.filter((article) => (known.get(article.id) ?? article) !== article).length;
	const removed = before.length + added - after.length;
	if (added + changed + removed === 0) return null;
	return { added, changed, removed, articles: after.length };
}
