/** A question that was put to the articles, and what came of it; never its words. */
interface ObservedAnswer {
	readonly kind: "passage" | "section" | "quotes" | "card" | null;
	readonly status: "answered" | "unanswered";
	/** From the question to the finished reply. */
	readonly seconds: number;
}

/** Who wants to know how the bot fares; the composition root decides. */
export interface Observer {
	answered(answer: ObservedAnswer): void;
	/** The connection of a shard to the gateway is there, or is not. */
	connected(shard: number, isUp: boolean): void;
}

export const noObserver: Observer = { answered: () => undefined, connected: () => undefined };
