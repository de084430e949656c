import { setTimeout as wait } from "node:timers/promises";

/** How soon one connection may follow another. */
export interface Pace {
	/** The connection is there. */
	found(): void;
	/** It is gone, or could not be had. */
	lost(): void;
	/** Settles when it is time for the next one; never once it is all over. */
	turn(over: AbortSignal): Promise<void>;
}

const longestPause = 60_000;
/** A connection that was there for so many milliseconds is no sign of trouble when it goes. */
const longLife = 60_000;

/**
 * The first new connection after one that lasted comes at once; each further one waits twice as long as the one
 * before, up to a minute, and a little more or less, so that many do not come at the same moment.
 *
 * @param patience milliseconds before the second
 */
export function createPace(
	patience: number,
	now: () => number = () => performance.now(),
	chance: () => number = Math.random,
): Pace {
	let failures = 0;
	let since: number | null = null;
	let due = 0;
	return {
		found() {
			since = now();
		},
		lost() {
			if (since !== null && now() - since >= longLife) failures = 0;
			since = null;
			const pause = failures === 0 ? 0 : Math.min(patience * 2 ** (failures - 1), longestPause);
			due = now() + pause * (0.75 + chance() / 2);
			failures += 1;
		},
		async turn(over) {
			const pause = Math.max(0, due - now());
			if (pause > 0) await wait(pause, undefined, { signal: over }).catch(() => undefined);
			if (over.aborted) await new Promise(() => undefined);
		},
	};
}
