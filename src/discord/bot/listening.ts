import { createLatestUsed } from "../../algorithms/latest-used.ts";
import { createCooldown } from "./cooldown.ts";

/** A message that does not mention the bot, in a channel where it listens. */
export interface Heard {
	readonly channel: string;
	readonly author: string;
	/** The ids of those whom it mentions or replies to, without its author. */
	readonly to: readonly string[];
}

/** What keeps the bot quiet where it answers without being asked; only in memory, and for minutes. */
export interface Listening {
	/** Notes who speaks to whom; told of every message. */
	hear(message: Heard): void;
	/** Whether somebody talks with others at the moment: to somebody, or somebody to them. */
	isTalking(message: Heard): boolean;
	/** Takes a person's turn: one answer a minute. */
	mayAnswer(person: string): boolean;
	/** Takes a person's only turn at a question that the bot has marked: one direct message, however often they press. */
	mayShow(question: string, person: string): boolean;
}

/** @param now milliseconds from any fixed point */
export function createListening(now: () => number): Listening {
	const spokenTo = createLatestUsed<true>(maxPeople, {
		ttl: conversation,
		ttlResolution: 0,
		perf: { now },
	});
	const turns = createCooldown({ questions: 1, seconds: 60 }, now);
	const shown = createLatestUsed<true>(maxPeople);
	return {
		hear({ channel, to }) {
			for (const person of to) spokenTo.set(`${channel} ${person}`, true);
		},
		isTalking: ({ channel, author, to }) => to.length > 0 || spokenTo.has(`${channel} ${author}`),
		mayAnswer: (person) => turns.take(person).allowed,
		mayShow(question, person) {
			const key = `${question} ${person}`;
			const isFirst = !shown.has(key);
			shown.set(key, true);
			return isFirst;
		},
	};
}

const maxPeople = 10_000;
/** In milliseconds: who was spoken to so lately is in a conversation. */
const conversation = 180_000;
