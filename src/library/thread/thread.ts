import { Worker } from "node:worker_threads";
import type { Job, Jobs, Report } from "./jobs.ts";

/** What came of a job: its value, or why it was ended. */
export type Outcome<T> =
	| { readonly done: true; readonly value: T }
	| { readonly done: false; readonly reason: "slow" | "memory" }
	| { readonly done: false; readonly reason: "failed"; readonly message: string };

/**
 * Does a job in a thread of its own, so that a file made to be slow or to take all memory ends that thread and nothing
 * else, and so that whatever else the process does goes on meanwhile. Jobs take their turns; the thread is kept for the
 * next, until none has come for a while.
 *
 * @param longest in milliseconds, from when the thread has the job: by the clock, and of the processor's time, so that
 *   a busy machine, on which the thread waits for its turn, is no reason to end it
 */
export function runInThread<K extends keyof Jobs>(
	job: Extract<Job, { readonly kind: K }>,
	longest: number,
): Promise<Outcome<Jobs[K]["gives"]>> {
	return new Promise((resolve) => {
		const settle = (outcome: Outcome<unknown>): void => {
			// What a job gives is what the thread does: `thread-worker.ts` is written by the same table.
			resolve(outcome as Outcome<Jobs[K]["gives"]>);
		};
		waiting.push({ job, longest, settle });
		takeTurns();
	});
}

interface Waiting {
	readonly job: Job;
	readonly longest: number;
	settle(outcome: Outcome<unknown>): void;
}

interface Thread {
	run(next: Waiting): void;
}

/** A second thread is worth its start when so many jobs wait. */
const manyWaiting = 8;
const maxThreads = 2;

/** Milliseconds after which a thread without a job is ended, and in which one has to start. */
const maxIdle = 10_000;
const maxStart = 30_000;

/** By the clock a job may take so many times its limit, however little of the processor's time it got. */
const maxOverdue = 12;

/** The built one, also where tests run the sources: a thread cannot be started from TypeScript. */
const script = new URL("../../../dist/cli-thread-worker.js", import.meta.url);

const waiting: Waiting[] = [];
const free: Thread[] = [];
let started = 0;

function takeTurns(): void {
	if (waiting.length === 0) return;
	const wanted = waiting.length > manyWaiting ? maxThreads : 1;
	const thread = free.pop() ?? (started < wanted ? startThread() : undefined);
	const next = thread && waiting.shift();
	if (!thread || !next) return;
	thread.run(next);
	takeTurns();
}

function startThread(): Thread {
	const worker = new Worker(script, {
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: 1024 },
	});
	started++;
	let current: Waiting | null = null;
	let isReady = false;
	let timer: NodeJS.Timeout | undefined;
	const settle = (outcome: Outcome<unknown>): void => {
		clearTimeout(timer);
		current?.settle(outcome);
		current = null;
	};
	let isOver = false;
	const end = (outcome: Outcome<unknown>): void => {
		if (isOver) return;
		isOver = true;
		started--;
		if (free.includes(thread)) free.splice(free.indexOf(thread), 1);
		settle(outcome);
		void worker.terminate();
		takeTurns();
	};
	const limit = (job: Waiting, longest: number): void => {
		clearTimeout(timer);
		const began = performance.now();
		const used = process.cpuUsage();
		const look = (): void => {
			if (current !== job) return;
			const left = longest - millisecondsIn(process.cpuUsage(used));
			if (left <= 0 || performance.now() - began > maxOverdue * longest)
				end({ done: false, reason: "slow" });
			else wait(left);
		};
		const wait = (milliseconds: number): void => {
			// An outcome may have come while this process was busy: it is taken before the limit counts.
			timer = setTimeout(() => setImmediate(look), Math.ceil(milliseconds));
		};
		wait(longest);
	};
	const thread: Thread = {
		run(next) {
			clearTimeout(timer);
			current = next;
			worker.ref();
			limit(next, isReady ? next.longest : maxStart);
			worker.postMessage(next.job);
		},
	};
	worker.on("message", (report: Report) => {
		if (report.kind === "ready") {
			isReady = true;
			if (current) limit(current, current.longest);
			return;
		}
		settle({ done: true, value: report.value });
		// An idle thread keeps no process from its end.
		worker.unref();
		free.push(thread);
		timer = setTimeout(() => end(over), maxIdle).unref();
		takeTurns();
	});
	worker.on("error", (error: Error) => end(outcomeOf(error)));
	worker.on("exit", () => end(over));
	return thread;
}

function millisecondsIn({ user, system }: NodeJS.CpuUsage): number {
	return (user + system) / 1000;
}

const over = { done: false, reason: "failed", message: "the thread has ended" } as const;

function outcomeOf(error: Error & { readonly code?: unknown }): Outcome<unknown> {
	if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return { done: false, reason: "memory" };
	return { done: false, reason: "failed", message: error.message };
}
