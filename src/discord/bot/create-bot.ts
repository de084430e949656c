import { LRUCache } from "lru-cache";
import type { Answerer } from "../../answer/answer.ts";
import type { AddedArticlesPort } from "./added-articles-port.ts";
import type { Bot, LibraryPort, LibraryState, PendingArticle } from "./bot.ts";
import { type CooldownRule, createCooldowns } from "./cooldown.ts";
import { createDeskCalls } from "./desk-calls.ts";
import { createInsightsReports } from "./insights-reports.ts";
import { createListening } from "./listening.ts";
import type { Log } from "./log.ts";
import { noObserver, type Observer } from "./observer.ts";
import { createStandingAnswers } from "./standing-answers.ts";
import type { ServerSettings, StorePort } from "./store-port.ts";
import { createTalk } from "./talk.ts";
import { createTurnstile } from "./turnstile.ts";

/** What a bot is made with. */
export interface BotOptions {
	/** The answerer of the moment, asked for with every question. */
	readonly answerer: () => Answerer;
	/** Where the articles come from; unless told, they are those of the answerer and stay as they are. */
	readonly library?: LibraryPort;
	/** What outlives a restart; without it there are no settings, votes or insights. */
	readonly store?: StorePort;
	/** The articles that servers have of their own; without it nobody can add any. */
	readonly added?: AddedArticlesPort;
	/** How many questions a person may ask; null for as many as they like. */
	readonly cooldown: CooldownRule | null;
	readonly log: Log;
	/** Milliseconds from any fixed point; the process's clock unless told. */
	readonly now?: () => number;
	/** After how many days an article counts as old; 365 unless told. */
	readonly staleAfterDays?: number;
	/** The time of day; the computer's unless told. */
	readonly clock?: () => Date;
	/** Is told of every answer and of the connection. */
	readonly observer?: Observer;
	/** Whether Discord lets the bot read messages that do not mention it; not unless told. */
	readonly readsMessages?: boolean;
}

/** The bot with all that it keeps in memory; what it keeps goes with it. */
export function createBot({
	answerer,
	library,
	store,
	added,
	cooldown,
	log,
	now,
	staleAfterDays = 365,
	clock,
	observer = noObserver,
	readsMessages = false,
}: BotOptions): Bot {
	const time = now ?? (() => performance.now());
	const date = clock ?? (() => new Date());
	return {
		answerer,
		library: library ?? unchanging(answerer),
		observer,
		store: store ?? null,
		added: added ?? null,
		standing: createStandingAnswers(store ?? null),
		brought: new LRUCache<string, PendingArticle>({
			maxSize: maxLettersBrought,
			sizeCalculation: ({ content }) => content.length + 1000,
			ttl: 900_000,
		}),
		reports: store ? createInsightsReports(store, time) : null,
		cooldownBy: createCooldowns(time),
		formsShown: new LRUCache<string, string>({ max: 1000, ttl: 3_600_000 }),
		deskCalls: createDeskCalls(),
		listening: createListening(time),
		imports: new LRUCache<string, ServerSettings>({ max: 1000, ttl: 900_000 }),
		talk: createTalk(time),
		allowed: cooldown,
		readsMessages,
		log,
		turn: createTurnstile(),
		age: () => ({ now: date(), staleAfterDays }),
	};
}

/** Of articles that wait to be added. */
const maxLettersBrought = 20_000_000;

function unchanging(answerer: () => Answerer): LibraryPort {
	const since = new Date();
	const status = (): LibraryState => ({
		articles: answerer().articles.length,
		problems: [],
		since,
		reading: answerer().isReading() ? "on" : "off",
	});
	return { status, reload: () => Promise.resolve(status()) };
}
