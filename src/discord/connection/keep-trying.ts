import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../bot/log.ts";
import type { StartProblem } from "./start-problem.ts";

const maxPause = 60_000;

/** Tries until it works, or nothing but a person can help, or `signal` says to stop. */
export async function keepTrying<Result extends { readonly kind: string }>(
	attempt: () => Promise<Result | StartProblem>,
	options: {
		readonly log: Log;
		readonly signal?: AbortSignal | undefined;
		/** Milliseconds before the first new attempt, doubled up to a minute; 1,000 unless told. */
		readonly patience?: number | undefined;
	},
): Promise<Result | StartProblem> {
	const { log, signal, patience = 1000 } = options;
	for (let pause = patience; ; pause = Math.min(pause * 2, maxPause)) {
		const outcome = await attempt();
		if (!isPassing(outcome) || signal?.aborted) return outcome;
		log.warn(`${outcome.message} Trying again in ${Math.ceil(pause / 1000)} s.`);
		await wait(pause, undefined, { signal }).catch(() => undefined);
		if (signal?.aborted) return outcome;
	}
}

/** Settles when somebody ends the start before the bot is online. */
export function callOff(signal: AbortSignal | undefined): Promise<StartProblem> {
	return new Promise((resolve) => {
		const end = () =>
			resolve({ kind: "problem", message: "The start was called off.", passing: true });
		if (signal?.aborted) end();
		signal?.addEventListener("abort", end, { once: true });
	});
}

function isPassing(outcome: { readonly kind: string } | StartProblem): outcome is StartProblem {
	return outcome.kind === "problem" && "passing" in outcome && outcome.passing;
}
