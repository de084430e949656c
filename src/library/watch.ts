import { watch } from "chokidar";

/** Milliseconds without another change that end a burst, and that one lasts at most. */
const quiet = 60;
const longestBurst = 300;

export interface Watch {
	close(): Promise<void>;
}

/**
 * Watches a folder and calls `onChange` once after each burst of changes in it, never twice at a time; a change
 * during a call leads to another. Settles when the folder is being watched.
 */
export async function watchFolder(
	dir: string,
	onChange: () => Promise<void>,
	onError: (error: unknown) => void,
): Promise<Watch> {
	const watcher = watch(dir, { ignoreInitial: true, followSymlinks: false, atomic: false });
	const bursts = createBursts(() => onChange().catch(onError));
	watcher.on("all", () => bursts.add());
	watcher.on("error", onError);
	await new Promise<void>((resolve) => watcher.once("ready", resolve));
	return {
		async close() {
			await watcher.close();
			await bursts.end();
		},
	};
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
			timer = setTimeout(fire, Math.max(0, Math.min(quiet, began + longestBurst - now)));
		},
		async end(): Promise<void> {
			clearTimeout(timer);
			await last;
		},
	};
}
