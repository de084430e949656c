import { createLatestUsed } from "../../algorithms/latest-used.ts";
import type { StandingAnswer } from "../../records/standing-answers.ts";
import type { StorePort } from "./store-port.ts";

/** The answers of late in servers, by their messages' ids: the last so many, in servers that correct them over restarts. */
export interface StandingAnswers {
	note(answer: StandingAnswer): void;
	/** Notes what an answer shows now. */
	correct(answer: StandingAnswer): void;
	forget(answer: Pick<StandingAnswer, "server" | "message">): void;
	/** All of a server that are in memory; those that are kept are forgotten with what else is kept of it. */
	forgetAll(server: string): void;
	/** Reads once what is kept of a server. Rejects where the database is away. */
	load(server: string): Promise<void>;
	/** By server; those of each with the latest first. */
	byServer(): ReadonlyMap<string, readonly StandingAnswer[]>;
}

const maxHeld = 10_000;

/** @param store keeps the answers of servers that want them corrected; null where nothing outlives a restart */
export function createStandingAnswers(store: StorePort | null): StandingAnswers {
	const answers = createLatestUsed<StandingAnswer>(maxHeld);
	const loaded = new Set<string>();
	const isKept = (server: string) => store?.settings(server).corrections === true;
	return {
		note(answer) {
			answers.set(answer.message, answer);
			if (isKept(answer.server)) store?.standing.note(answer);
		},
		correct(answer) {
			answers.set(answer.message, answer);
			store?.standing.correct(answer);
		},
		forget(answer) {
			answers.delete(answer.message);
			if (isKept(answer.server)) store?.standing.forget(answer);
		},
		forgetAll(server) {
			for (const [message, answer] of answers.entries())
				if (answer.server === server) answers.delete(message);
		},
		async load(server) {
			if (store === null || loaded.has(server)) return;
			const kept = await store.standing.of(server);
			loaded.add(server);
			// The latest last, so that it stays longest; what was noted meanwhile is later than all of them.
			for (const answer of kept.toReversed())
				if (!answers.has(answer.message)) answers.set(answer.message, answer);
		},
		byServer() {
			const servers = new Map<string, StandingAnswer[]>();
			for (const answer of answers.values()) {
				const those = servers.get(answer.server) ?? [];
				servers.set(answer.server, those);
				those.push(answer);
			}
			return servers;
		},
	};
}
