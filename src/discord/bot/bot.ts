import type { Answerer } from "../../answer/answer.ts";
import type { Article } from "../../article/article.ts";
import type { ArticleGroup } from "../../article/article-groups.ts";
import type { AgeRule } from "../../reply/age.ts";
import type { Voice } from "../words/discord-words.ts";
import { voiceFor } from "../words/voices.ts";
import type { AddedArticlesPort, BroughtArticle } from "./added-articles-port.ts";
import type { Cooldown, CooldownRule } from "./cooldown.ts";
import type { DeskCalls } from "./desk-calls.ts";
import type { InsightsReports } from "./insights-reports.ts";
import type { Listening } from "./listening.ts";
import type { Log } from "./log.ts";
import type { Observer } from "./observer.ts";
import { type ArticleSet, answererFor, answererWithin, everythingOf, type Place } from "./place.ts";
import type { StandingAnswers } from "./standing-answers.ts";
import type { Kept, ServerSettings, StorePort } from "./store-port.ts";
import type { Talk } from "./talk.ts";

/** What is served, for who looks after it. */
export interface LibraryState {
	/** How many articles are served. */
	readonly articles: number;
	/** What is wrong in their folder, one line each. */
	readonly problems: readonly string[];
	/** When the articles last changed. */
	readonly since: Date;
	/** Whether questions are read, or answered by words alone: switched off, or because the reader fails. */
	readonly reading: "on" | "off" | { readonly failed: string };
}

/** Where the articles come from. */
export interface LibraryPort {
	status(): LibraryState;
	/** Reads them anew; only what has changed. */
	reload(): Promise<LibraryState>;
}

/** What each entrance of the bot works with. */
export interface Bot {
	/** The answerer of the moment: another one when the articles have changed. */
	readonly answerer: () => Answerer;
	readonly library: LibraryPort;
	/** Null where nothing outlives a restart. */
	readonly store: StorePort | null;
	/** The articles that servers have of their own; null where nothing outlives a restart. */
	readonly added: AddedArticlesPort | null;
	/** Articles that were brought and wait to be added, by a key. */
	readonly brought: {
		get(key: string): PendingArticle | undefined;
		set(key: string, article: PendingArticle): void;
		delete(key: string): void;
	};
	/** The answers of late that stand in servers. */
	readonly standing: StandingAnswers;
	/** What `/insights` shows; null where nothing outlives a restart. */
	readonly reports: InsightsReports | null;
	/** Who has asked how much, by what is allowed; null allows as much as anybody likes. */
	readonly cooldownBy: (rule: CooldownRule | null) => Cooldown;
	/** Settings that were brought in a file and wait to be applied, by a key. */
	readonly imports: {
		get(key: string): ServerSettings | undefined;
		set(key: string, settings: ServerSettings): void;
	};
	/** Who was shown a form for which a person needs a command's rights, by a key that stands in it. */
	readonly formsShown: {
		get(key: string): string | undefined;
		set(key: string, person: string): void;
	};
	/** Which servers have something new for their people. */
	readonly deskCalls: DeskCalls;
	/** Who talks with whom where the bot answers without being asked. */
	readonly listening: Listening;
	/** Which article is talked about where. */
	readonly talk: Talk;
	/** What the operator allows. */
	readonly allowed: CooldownRule | null;
	/** Whether messages that do not mention the bot come with their words. */
	readonly readsMessages: boolean;
	readonly log: Log;
	readonly observer: Observer;
	/** Settles when it is one's turn to do what takes milliseconds. */
	readonly turn: () => Promise<void>;
	/** By what an article counts as old. */
	readonly age: () => AgeRule;
}

/** An article that was brought in a server, where alone it may be added. */
export interface PendingArticle extends BroughtArticle {
	readonly server: string;
}

/** The bot as it talks to one person in one place. */
export interface SpeakingBot extends Bot {
	readonly voice: Voice;
	readonly place: Place;
	/** What is kept of the server that it talks in; null outside of one, and where nothing outlives a restart. */
	readonly kept: Kept | null;
	/** The answerer for the articles of the place, the same as long as it talks. */
	readonly answerer: () => Answerer;
	/** Those that the server has of its own. */
	readonly ownArticles: readonly Article[];
	/** All articles that the place can be answered from, whatever is set. */
	readonly everything: () => ArticleSet;
	readonly cooldown: Cooldown;
}

/** The same, but that it answers from the articles of one group alone. */
export async function speakOf(bot: SpeakingBot, { id }: ArticleGroup): Promise<SpeakingBot> {
	const answerer = await answererWithin([id], bot.answerer());
	return { ...bot, answerer: () => answerer };
}

/** @param locale as Discord names it; English where the bot does not speak it */
export async function speakTo(
	bot: Bot,
	locale: string | null | undefined,
	place: Place,
): Promise<SpeakingBot> {
	const { cooldown } = place.settings;
	const all = bot.answerer();
	const added = place.server === null || bot.added === null ? [] : await bot.added.of(place.server);
	const answerer = await answererFor(place, all, added);
	await bot.turn();
	return {
		...bot,
		voice: voiceFor(locale),
		place,
		answerer: () => answerer,
		kept: bot.store && place.server !== null ? { store: bot.store, server: place.server } : null,
		ownArticles: added,
		everything: () => everythingOf(bot.answerer(), added),
		cooldown: bot.cooldownBy(cooldown === "off" ? null : (cooldown ?? bot.allowed)),
	};
}
