import { setTimeout as wait } from "node:timers/promises";
import { type Refusal, Refused } from "../../src/stand-in/problems.ts";
import type { Meet } from "../../src/stand-in/rest.ts";

/** A way to misbehave at requests whose `METHOD /path` matches. */
interface Fault {
	readonly matching: RegExp;
	/** How many requests it meets. */
	readonly times: number;
	/** What the request gets in place of its answer; without it, it is only slow. */
	readonly refusal?: Refusal;
	readonly headers?: Readonly<Record<string, string>>;
	/** Whether the connection is cut before the request is done, or after it, in place of an answer. */
	readonly hangUp?: "before" | "after";
	/** Milliseconds before the answer. */
	readonly delay?: number;
}

/** The misbehaviour that waits for its requests. */
export interface Faults {
	add(fault: Fault): void;
	/** What the stand-in does before each request; a fault is used up by it. */
	readonly meet: Meet;
	/** How many requests are still to be met. */
	waiting(): number;
}

export function createFaults(): Faults {
	const added: { fault: Fault; left: number }[] = [];
	return {
		add: (fault) => void added.push({ fault, left: fault.times }),
		async meet(request, reply) {
			const found = added.find(({ fault, left }) => left > 0 && fault.matching.test(request));
			if (!found) return;
			found.left--;
			const { delay, headers = {}, hangUp, refusal } = found.fault;
			if (delay !== undefined) await wait(delay);
			reply.headers(headers);
			if (hangUp === "before") reply.hijack().raw.destroy();
			if (hangUp === "after") reply.raw.end = () => reply.raw.destroy();
			if (refusal) throw new Refused(refusal);
		},
		waiting: () => added.reduce((sum, { left }) => sum + left, 0),
	};
}
