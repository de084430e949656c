import type { Refusal } from "./problems.ts";

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
	/** The fault that meets this request, if any; it is used up by it. */
	take(request: string): Fault | null;
	/** How many requests are still to be met. */
	waiting(): number;
}

export function createFaults(): Faults {
	const added: { fault: Fault; left: number }[] = [];
	return {
		add: (fault) => void added.push({ fault, left: fault.times }),
		take(request) {
			const found = added.find(({ fault, left }) => left > 0 && fault.matching.test(request));
			if (!found) return null;
			found.left--;
			return found.fault;
		},
		waiting: () => added.reduce((sum, { left }) => sum + left, 0),
	};
}
