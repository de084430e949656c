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

/** What it goes by; the process's own unless told. */
interface PaceClock {
	/** Milliseconds from any fixed point. */
	readonly now: () => number;
	/** From 0 to 1. */
	readonly chance: () => number;
	readonly wait: (milliseconds: number, over: AbortSignal) => Promise<void>;
}

const maxPause = 60_000;
/** A connection that was there for so many milliseconds is no sign of trouble when it goes. */
const longLife = 60_000;

const ownClock: PaceClock = {
	now: () => performance.now(),
	chance: Math.random,
	wait: (milliseconds, over) =>
		wait(milliseconds, undefined, { signal: over }).catch(() => undefined),
};

/**
 * The first new connection after one that lasted comes at once; each further one waits twice as long as the one
 * before, up to a minute, and a little more or less, so that many do not come at the same moment.
 *
 * @param patience milliseconds before the second
 */
export function createPace(patience: number, clock: PaceClock = ownClock): Pace {
	let failures = 0;
	let since: number | null = null;
	let due = 0;
	return {
		found() {
			since = clock.now();
		},
		lost() {
			if (since !== null && clock.now() - since >= longLife) failures = 0;
			since = null;
			const pause = failures === 0 ? 0 : Math.min(patience * 2 ** (failures - 1), maxPause);
			due = clock.now() + pause * (0.75 + clock.chance() / 2);
			failures += 1;
		},
		async turn(over) {
			await clock.wait(Math.max(0, due - clock.now()), over);
			if (over.aborted) await new Promise(() => undefined);
		},
	};
}
