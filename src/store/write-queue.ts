import { setTimeout as wait } from "node:timers/promises";
import type { WriteOutcome } from "../records/records.ts";

export interface QueueState {
	/** Why nothing can be written at the moment, as the database says it; null while all is well. */
	readonly failure: string | null;
	/** How many changes are not written yet. */
	readonly waiting: number;
	/** How many were refused or dropped since the start. */
	readonly lost: number;
}

/** Changes on their way into the database, in their order, as many as fit into memory. */
interface WriteQueue<Change> {
	/**
	 * Never rejects. "kept" only once the change is written; with the database away, or slow, "waiting".
	 *
	 * @param options.soon writes at once instead of with what else comes within a second
	 * @param options.done is called once the change waits no more: it is written, or never will be
	 */
	add(
		change: Change,
		options: { readonly soon: boolean; readonly done?: () => void },
	): Promise<WriteOutcome>;
	/** Takes out what has not been written and is not to be any more. */
	remove(isUnwanted: (change: Change) => boolean): void;
	/** Writes what waits, now. */
	flush(): Promise<void>;
	state(): QueueState;
	/** Tries once more to write what waits, and takes on no more. */
	close(): Promise<void>;
}

interface QueueOptions<Change> {
	/** Writes all of the changes or none; rejects where it cannot. */
	readonly write: (changes: readonly Change[]) => Promise<void>;
	/** Whether it is a change that cannot be written, and not the database that cannot write. */
	readonly isUnwritable: (error: unknown) => boolean;
	/** Is told when writing begins to fail, and when it goes on again. */
	readonly onFailure: (error: unknown) => void;
	readonly onRecovery: () => void;
	/** How many changes may wait; 10,000 unless told. */
	readonly capacity?: number;
}

interface Entry<Change> {
	readonly change: Change;
	/** Tells who waits, the first time. */
	readonly settle: (outcome: WriteOutcome) => void;
	readonly done: () => void;
}

/** How many changes share a transaction. */
const batchSize = 500;
/** Milliseconds that a change which is not urgent waits for others. */
const gathering = 1000;
/** Milliseconds after which somebody is told that their change waits. */
const patience = 1500;
/** Milliseconds until the first new attempt, doubled up to the longest. */
const firstPause = 100;
const maxPause = 2000;

export function createWriteQueue<Change>(options: QueueOptions<Change>): WriteQueue<Change> {
	const { write, capacity = 10_000 } = options;
	const entries: Entry<Change>[] = [];
	let failure: string | null = null;
	let lost = 0;
	let pause = firstPause;
	let closed = false;
	let running: Promise<void> | null = null;
	let timer: { readonly at: number; readonly handle: NodeJS.Timeout } | null = null;

	const schedule = (milliseconds: number): void => {
		const at = performance.now() + milliseconds;
		if (closed || running !== null || (timer !== null && timer.at <= at)) return;
		if (timer !== null) clearTimeout(timer.handle);
		const handle = setTimeout(flush, milliseconds);
		handle.unref();
		timer = { at, handle };
	};
	const flush = (): Promise<void> => {
		if (timer !== null) clearTimeout(timer.handle);
		timer = null;
		running ??= writeAll().finally(() => {
			running = null;
			if (entries.length > 0) schedule(failure === null ? 0 : pause);
		});
		return running;
	};
	const writeAll = async (): Promise<void> => {
		let most = batchSize;
		while (entries.length > 0) {
			const batch = entries.slice(0, most);
			try {
				await write(batch.map(({ change }) => change));
			} catch (error) {
				if (!options.isUnwritable(error)) return fail(error);
				// One of them spoils the others: which one shows when each goes alone.
				if (batch.length === 1) drop(batch);
				most = 1;
				continue;
			}
			// A change may have been taken out meanwhile.
			for (const entry of batch) remove(entry);
			for (const { settle } of batch) settle("kept");
			recover();
		}
	};
	const remove = (entry: Entry<Change>): void => {
		const place = entries.indexOf(entry);
		if (place < 0) return;
		entries.splice(place, 1);
		entry.done();
	};
	const drop = (dropped: readonly Entry<Change>[]): void => {
		for (const entry of dropped) {
			remove(entry);
			entry.settle("refused");
		}
		lost += dropped.length;
	};
	const fail = (error: unknown): void => {
		if (failure === null) options.onFailure(error);
		else pause = Math.min(pause * 2, maxPause);
		failure = error instanceof Error ? error.message : String(error);
		for (const { settle } of entries) settle("waiting");
	};
	const recover = (): void => {
		if (failure !== null) options.onRecovery();
		failure = null;
		pause = firstPause;
	};

	return {
		add(change, { soon, done = () => undefined }) {
			if (closed || entries.length >= capacity) {
				lost += 1;
				done();
				return Promise.resolve("refused");
			}
			const kept = new Promise<WriteOutcome>((settle) => entries.push({ change, settle, done }));
			if (failure !== null) {
				schedule(pause);
				return Promise.resolve("waiting");
			}
			schedule(soon || entries.length >= batchSize ? 0 : gathering);
			return Promise.race([kept, wait(patience, "waiting" as const, { ref: false })]);
		},
		remove(isUnwanted) {
			const unwanted = entries.filter(({ change }) => isUnwanted(change));
			for (const entry of unwanted) remove(entry);
			for (const { settle } of unwanted) settle("refused");
		},
		flush,
		state: () => ({ failure, waiting: entries.length, lost }),
		async close() {
			if (entries.length > 0) await flush();
			closed = true;
			if (timer !== null) clearTimeout(timer.handle);
			lost += entries.length;
			entries.length = 0;
		},
	};
}
