import { type ChildProcess, fork } from "node:child_process";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import type { Job, Report, Setup } from "./process-messages.ts";
import type { ReaderState } from "./reader.ts";

/**
 * A process that does one job at a time, and who waits for it. A process and no thread: a thread that is ended while
 * the network runs takes the whole process with it, or keeps it from ending.
 */
interface WorkLine {
	/**
	 * Does a job: urgent ones first, else in the order of coming. Null where the process has failed, or where the job has
	 * not been done after `patience` milliseconds; one that has not been begun by then, at once where that is 0, never is.
	 */
	do(
		job: Job,
		options: { readonly urgent: boolean; readonly patience?: number },
	): Promise<Done | null>;
	state(): ReaderState;
	close(): void;
}

/** What comes of a job. */
type Done = Extract<Report, { readonly kind: "read" | "embedded" }>;

interface Waiting {
	readonly job: Job;
	readonly settle: (done: Done | null) => void;
}

/** The built one, also where tests run the sources. */
const body = fileURLToPath(new URL("../../dist/reading/reading-process.js", import.meta.url));

/** Environment variables as a process gets them. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * For glibc's memory: what the networks give back goes back to the system, and is not kept by each thread for itself.
 * Half of what the process would take, at three hundredths of its time.
 */
const givingBack: Env = { MALLOC_TRIM_THRESHOLD_: "131072", MALLOC_ARENA_MAX: "1" };

/** A little behind the process that answers, whose turn must not wait for reading. */
const niceness = 5;

/** A process that ended by itself after so many milliseconds is started again; one that ends sooner would end again. */
const longEnough = 30_000;

/** What becomes of the process, in plain words. */
interface Fate {
	/** It can do no more. */
	failed(reason: string): void;
	/** It has ended, and another takes its place. */
	restarted(reason: string): void;
}

/** @param env the environment of the process; this one's where undefined */
export function openWorkLine(setup: Setup, fate: Fate, env?: Env): WorkLine {
	const urgent: Waiting[] = [];
	const patient: Waiting[] = [];
	let current: Waiting | null = null;
	let state: ReaderState = { kind: "starting" };
	let worker = begin();
	// Whoever only asks a question and ends must not be kept by a process that waits for more.
	const keep = (waited: boolean): void => {
		const holds = waited ? "ref" : "unref";
		worker[holds]();
		worker.channel?.[holds]();
	};
	keep(false);
	const advance = (): void => {
		if (state.kind !== "ready" || current !== null) return;
		current = urgent.shift() ?? patient.shift() ?? null;
		keep(current !== null);
		if (current !== null) worker.send(current.job);
	};
	const giveUpAll = (): void => {
		for (const { settle } of [...(current ? [current] : []), ...urgent, ...patient]) settle(null);
		current = null;
		urgent.length = 0;
		patient.length = 0;
	};
	const fail = (reason: string): void => {
		if (state.kind === "failed") return;
		state = { kind: "failed", reason };
		giveUpAll();
		worker.kill("SIGKILL");
		fate.failed(reason);
	};
	function begin(): ChildProcess {
		const begun = performance.now();
		const started = fork(body, {
			serialization: "advanced",
			// What a question needs is soon garbage; a small nursery keeps the process small.
			execArgv: ["--max-semi-space-size=2"],
			stdio: ["ignore", "ignore", "ignore", "ipc"],
			...(env === undefined ? {} : { env: { ...givingBack, ...env } }),
		});
		lowerPriority(started.pid);
		started.on("message", (report: Report) => {
			if (report.kind === "failed") return fail(report.reason);
			if (report.kind === "loaded") state = { kind: "ready" };
			else {
				const done = current;
				current = null;
				done?.settle(report);
			}
			advance();
		});
		started.on("error", ({ message }) => fail(message));
		started.on("exit", (code, signal) => {
			const reason = `its process has ended (${signal ?? code})`;
			const lasted = performance.now() - begun;
			if (state.kind !== "ready" || lasted < longEnough) return fail(reason);
			state = { kind: "starting" };
			giveUpAll();
			worker = begin();
			keep(false);
			fate.restarted(reason);
		});
		started.send(setup);
		return started;
	}
	return {
		do(job, { urgent: hurried, patience }) {
			if (state.kind === "failed" || patience === 0) return Promise.resolve(null);
			const line = hurried ? urgent : patient;
			return new Promise((resolve) => {
				let timer: NodeJS.Timeout | undefined;
				const waiting: Waiting = {
					job,
					settle(done) {
						clearTimeout(timer);
						resolve(done);
					},
				};
				if (patience !== undefined) {
					timer = setTimeout(() => {
						const at = line.indexOf(waiting);
						if (at >= 0) line.splice(at, 1);
						resolve(null);
					}, patience);
				}
				// Waiting for the networks to load keeps this process, too.
				keep(true);
				line.push(waiting);
				advance();
			});
		},
		state: () => state,
		close() {
			state = { kind: "failed", reason: "it was closed" };
			giveUpAll();
			worker.kill("SIGKILL");
		},
	};
}

function lowerPriority(pid: number | undefined): void {
	try {
		if (pid !== undefined) setPriority(pid, niceness);
	} catch {
		// Not everywhere may a process do so.
	}
}
