import { createLatestUsed } from "../../algorithms/latest-used.ts";
import type { Placed } from "../../reply/stretch.ts";

/** A question with its answer, as far as the next one goes on from them. */
export interface Turn {
	/** Who asked. */
	readonly asker: string;
	/** In words that can be understood alone, as far as they could be found. */
	readonly question: string;
	/** What the answer is about. */
	readonly placed: Placed;
}

/** What was asked and answered last in each conversation; only in memory, and not for long. */
export interface Talk {
	/** Undefined where nothing was answered lately. */
	lastIn(conversation: string): Turn | undefined;
	turnTo(conversation: string, turn: Turn): void;
}

/** @param now milliseconds from any fixed point */
export function createTalk(now: () => number): Talk {
	const turns = createLatestUsed<Turn>(maxConversations, {
		ttl: hour,
		ttlResolution: 0,
		perf: { now },
	});
	return {
		lastIn: (conversation) => turns.get(conversation),
		turnTo: (conversation, turn) => void turns.set(conversation, turn),
	};
}

const maxConversations = 10_000;
/** In milliseconds: after as long a silence people talk about something else. */
const hour = 3_600_000;
