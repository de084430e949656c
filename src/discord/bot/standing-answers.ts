import { LRUCache } from "lru-cache";
import type { Place } from "./place.ts";

/** An answer that stands in a channel, with what is needed to mark it once its passage is corrected. */
export interface StandingAnswer {
	readonly channel: string;
	readonly message: string;
	/** The language that it is in, as Discord names it. */
	readonly locale: string | undefined;
	readonly place: Place & { readonly server: string };
	readonly asker: string;
	/** The passage, as `anchorOf` writes it. */
	readonly anchor: { readonly article: string; readonly text: string; readonly place: string };
}

/** The answers of late in servers, by their messages' ids; only in memory, the last so many. */
export interface StandingAnswers {
	note(answer: StandingAnswer): void;
	forget(message: string): void;
	/** By server; those of each with the latest first. */
	byServer(): ReadonlyMap<string, readonly StandingAnswer[]>;
}

const maxKept = 10_000;

export function createStandingAnswers(): StandingAnswers {
	const answers = new LRUCache<string, StandingAnswer>({ max: maxKept });
	return {
		note: (answer) => void answers.set(answer.message, answer),
		forget: (message) => void answers.delete(message),
		byServer() {
			const servers = new Map<string, StandingAnswer[]>();
			for (const answer of answers.values()) {
				const { server } = answer.place;
				const those = servers.get(server) ?? [];
				servers.set(server, those);
				those.push(answer);
			}
			return servers;
		},
	};
}
