import { fork } from "node:child_process";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import type { Job, Report, Setup } from "./messages.ts";
import type { ReaderState } from "./reader.ts";

/**
 * A process that does one job at a time, and who waits for it. A process and no thread: a thread that is ended while
 * the network runs takes the whole process with it, or keeps it from ending.
 */
export interface WorkLine {
	/**
	 * Does a job: urgent ones first, else in the order of coming. Null where the process has failed, or where the job has
	 * not been done after `patience` milliseconds; one that has not been begun by then never is.
	 */
	do(
		job: Job,
		options: { readonly urgent: boolean; readonly patience?: number },
	): Promise<Done | null>;
	state(): ReaderState;
	close(): void;
}

/** What comes of a job. */
export type Done = Extract<Report, { readonly kind: "read" | "embedded" }>;

interface Waiting {
	readonly job: Job;
	readonly settle: (done: Done | null) => void;
}

/** The built one, also where tests run the sources. */
const body = fileURLToPath(new URL("../../dist/reading/reading-process.js", import.meta.url));

/** A little behind the process that answers, whose turn must not wait for reading. */
const niceness = 5;

/** @param failed is told once, in plain words, when the process can do no more */
export function openWorkLine(setup: Setup, failed: (reason: string) => void): WorkLine {
	const urgent: Waiting[] = [];
	const patient: Waiting[] = [];
	let current: Waiting | null = null;
	let state: ReaderState = { kind: "starting" };
	const worker = fork(body, {
		serialization: "advanced",
		execArgv: [],
		stdio: ["ignore", "ignore", "ignore", "ipc"],
	});
	lowerPriority(worker.pid);
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
	const finish = (done: Done | null): void => {
		const { settle } = current ?? {};
		current = null;
		settle?.(done);
		advance();
	};
	const fail = (reason: string): void => {
		if (state.kind === "failed") return;
		state = { kind: "failed", reason };
		for (const { settle } of [...(current ? [current] : []), ...urgent, ...patient]) settle(null);
		current = null;
		urgent.length = 0;
		patient.length = 0;
		worker.kill("SIGKILL");
		failed(reason);
	};
	worker.on("message", (report: Report) => {
		if (report.kind === "failed") return fail(report.reason);
		if (report.kind !== "loaded") return finish(report);
		state = { kind: "ready" };
		advance();
	});
	worker.on("error", ({ message }) => fail(message));
	worker.on("exit", (code, signal) => fail(`its process has ended (${signal ?? code})`));
	worker.send(setup);
	return {
		do(job, { urgent: hurried, patience }) {
			if (state.kind === "failed") return Promise.resolve(null);
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
			for (const { settle } of [...(current ? [current] : []), ...urgent, ...patient]) settle(null);
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
