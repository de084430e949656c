import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { watch } from "chokidar";

/** Milliseconds without another change that end a burst, and that one lasts at most. */
const quiet = 60;
const maxBurst = 300;

/** Milliseconds between two looks at which folder stands at the path. */
const betweenLooks = 500;

/** Milliseconds in which a watch has to begin. */
const maxStart = 2000;

export interface Watch {
	close(): Promise<void>;
}

/**
 * Watches a folder and calls `onChange` once after each burst of changes in it, never twice at a time; a change
 * during a call leads to another. Settles when the folder is being watched.
 *
 * A watch holds on to the folder itself, wherever it is moved to. What counts is the path: when the folder goes away,
 * comes back, or another takes its place, also by a link on the way that leads elsewhere now, that is a change, and the
 * folder that stands there is watched.
 */
export async function watchFolder(
	dir: string,
	onChange: () => Promise<void>,
	onError: (error: unknown) => void,
): Promise<Watch> {
	const bursts = createBursts(() => onChange().catch(onError));
	let there = await standingAt(dir);
	const notice = (event: string, place: string): void => {
		// It may be back before the next look, and the watch is over all the same.
		if (event === "unlinkDir" && place === there?.place) there = null;
		bursts.add();
	};
	let watcher = await watchOne(there, notice, onError);
	const look = async (): Promise<void> => {
		const now = await standingAt(dir);
		if (now?.identity === there?.identity) return;
		there = now;
		await watcher?.close();
		watcher = await watchOne(now, notice, onError);
		// What changed before the watch began.
		bursts.add();
	};
	let looking = Promise.resolve();
	let timer: NodeJS.Timeout | undefined;
	let isOver = false;
	const lookLater = (): void => {
		timer = setTimeout(() => {
			looking = look()
				.catch(onError)
				.then(() => {
					if (!isOver) lookLater();
				});
		}, betweenLooks).unref();
	};
	lookLater();
	return {
		async close() {
			isOver = true;
			clearTimeout(timer);
			await looking;
			await watcher?.close();
			await bursts.end();
		},
	};
}

/** A folder, not merely its path. */
interface Standing {
	/** Where it really is. */
	readonly place: string;
	/** Another one for another folder; one that was made anew may have got the old one's number, but not its birth. */
	readonly identity: string;
}

/** The folder that stands at a path, if there is one. */
async function standingAt(dir: string): Promise<Standing | null> {
	try {
		const place = await realpath(dir);
		const stats = await stat(place);
		if (!stats.isDirectory()) return null;
		return { place, identity: [place, stats.dev, stats.ino, stats.birthtimeMs].join(" ") };
	} catch {
		return null;
	}
}

async function watchOne(
	standing: Standing | null,
	onEvent: (event: string, place: string) => void,
	onError: (error: unknown) => void,
): Promise<Watch | null> {
	if (standing === null) return null;
	const watcher = watch(standing.place, {
		ignoreInitial: true,
		followSymlinks: false,
		// What is hidden holds no articles: while sources are read, their ledger changes all the time.
		ignored: (place) => /(?:^|[\\/])\./u.test(path.relative(standing.place, place)),
		atomic: false,
	});
	watcher.on("all", onEvent);
	watcher.on("error", onError);
	const ready = new Promise<void>((resolve) => watcher.once("ready", resolve));
	// A folder that goes away just now is never ready; the next look finds that out.
	await Promise.race([ready, wait(maxStart, undefined, { ref: false })]);
	return watcher;
}

/** Joins what happens close together into one call. */
function createBursts(call: () => Promise<void>) {
	let began: number | null = null;
	let timer: NodeJS.Timeout | undefined;
	let last = Promise.resolve();
	const fire = (): void => {
		began = null;
		last = last.then(call);
	};
	return {
		add(): void {
			const now = performance.now();
			began ??= now;
			clearTimeout(timer);
			timer = setTimeout(fire, Math.max(0, Math.min(quiet, began + maxBurst - now)));
		},
		async end(): Promise<void> {
			clearTimeout(timer);
			await last;
		},
	};
}
