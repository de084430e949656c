import { LRUCache } from "lru-cache";

/** Which article was answered from last in each conversation; only in memory, and not for long. */
export interface Talk {
	/** The article's id; undefined where none was talked about lately. */
	articleIn(conversation: string): string | undefined;
	turnTo(conversation: string, article: string): void;
}

/** @param now milliseconds from any fixed point */
export function createTalk(now: () => number): Talk {
	const articles = new LRUCache<string, string>({
		max: mostConversations,
		ttl: hour,
		ttlResolution: 0,
		perf: { now },
	});
	return {
		articleIn: (conversation) => articles.get(conversation),
		turnTo: (conversation, article) => void articles.set(conversation, article),
	};
}

const mostConversations = 10_000;
/** In milliseconds: after as long a silence people talk about something else. */
const hour = 3_600_000;
