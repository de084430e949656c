import type { Words } from "../../reply/words/words.ts";

/** What a command or one of its options is called and does. */
export interface Naming {
	/** Small letters, no spaces; Discord shows it. */
	readonly name: string;
	/** At most 100 characters. */
	readonly description: string;
}

/** A command with its options by their English names. */
interface CommandNaming<Option extends string> extends Naming {
	readonly options: Readonly<Record<Option, Naming>>;
}

/** How the commands are called; a language that lacks one fails the type check. */
interface CommandWords {
	readonly ask: CommandNaming<"question" | "article" | "private">;
	readonly quotes: CommandNaming<"speaker" | "about" | "article" | "private">;
	readonly article: CommandNaming<"name">;
	readonly articles: Naming;
	readonly help: Naming;
	readonly privacy: Naming;
	readonly status: Naming;
	readonly reload: Naming;
	readonly settings: CommandNaming<"show" | "channel" | "export" | "import" | "file" | "log">;
	readonly quiet: Naming;
	readonly insights: CommandNaming<"show" | "csv" | "forget">;
	/** The command on a message's menu: a name alone, spaces allowed. */
	readonly find: string;
}

/** The labels of buttons and menus. */
export interface Labels {
	readonly more: string;
	/** Under a miss. */
	readonly nearest: string;
	readonly context: string;
	readonly section: string;
	readonly quotes: string;
	readonly share: string;
	readonly delete: string;
	readonly previous: string;
	readonly next: string;
	/** On the menu of an article's other questions. */
	readonly alsoAnswers: string;
	/** On the menu of a page of articles. */
	readonly openArticle: string;
	/** The link to the article. */
	readonly readArticle: string;
}

export type SettingName =
	| "channels"
	| "articles"
	| "channelArticles"
	| "private"
	| "cooldown"
	| "feedback"
	| "unprompted"
	| "hints"
	| "quietUntil"
	| "threads"
	| "language";

/** What the card of `/settings` says. */
interface SettingsWords {
	readonly title: string;
	/** `channel` as markdown. */
	readonly titleOf: (channel: string) => string;
	/** `channels` as markdown. */
	readonly answersIn: (channels: string) => string;
	readonly answersEverywhere: string;
	readonly answersFrom: (articles: number) => string;
	readonly answersFromAll: string;
	readonly answersAsServer: string;
	readonly pickChannels: string;
	readonly pickArticles: string;
	readonly pickCooldown: string;
	readonly cooldownDefault: string;
	readonly cooldownOff: string;
	readonly cooldownRule: (questions: number, seconds: number) => string;
	/** Where answers are for the asker alone: which ones cannot be. */
	readonly mentionsForAll: string;
	/** The labels of the two switches. */
	readonly private: (on: boolean) => string;
	readonly feedback: (on: boolean) => string;
	/** Where questions are answered without a mention; `channels` as markdown. */
	readonly unpromptedIn: (channels: string) => string;
	/** Where that is set, but Discord does not let the bot read messages. */
	readonly unreadable: string;
	/** `time` as Discord writes times. */
	readonly quietUntil: (time: string) => string;
	/** Where answers stand in threads that the bot cannot read. */
	readonly threadsUnreadable: string;
	readonly pickUnprompted: string;
	/** The labels of two more switches. */
	readonly hints: (on: boolean) => string;
	readonly threads: (on: boolean) => string;
	/** Above what was set lately; for nothing; and who the operator is. */
	readonly logTitle: string;
	readonly logNothing: string;
	readonly operator: string;
	/** Above what a file would change; for nothing; and the button that does it. */
	readonly changesTitle: string;
	readonly changesNothing: string;
	readonly apply: string;
	readonly badFile: (problem: string) => string;
	readonly on: string;
	readonly off: string;
	readonly unset: string;
	/** The parts of the settings. */
	readonly names: Readonly<Record<SettingName, string>>;
	readonly pickLanguage: string;
	readonly languageOfServer: string;
	/** On `/quiet`, and on its end. */
	readonly quietNow: (time: string) => string;
	readonly quietOver: string;
	readonly saved: string;
	readonly savedLater: string;
	readonly notSaved: string;
}

/** What the card of `/insights` says. */
interface InsightsWords {
	readonly title: string;
	/** `date` as Discord writes times. */
	readonly since: (date: string) => string;
	readonly missed: string;
	readonly asked: string;
	readonly votes: string;
	readonly nothing: string;
	/** After the most frequent of some questions: how many more are alike. */
	readonly alike: (count: number) => string;
	readonly csv: string;
	readonly forget: string;
	/** Before the button that forgets. */
	readonly forgetWhat: string;
	readonly forgetSure: string;
	readonly forgotten: string;
	/** When the database does not answer. */
	readonly away: string;
}

/** The bot's own sentences that only Discord needs; a language that lacks one fails the type check. */
export interface DiscordWords {
	readonly commands: CommandWords;
	readonly labels: Labels;
	/** Before the question that a member asked. */
	readonly asked: string;
	/** For a mention without a question: two lines, above example questions. */
	readonly howToAsk: readonly [string, string];
	/** For a mention without a question when there is nothing to ask about. */
	readonly noArticles: string;
	/** On too many questions; `seconds` until the next one. */
	readonly slowDown: (seconds: number) => string;
	/** When something went wrong inside; `reference` is in the log. */
	readonly failed: (reference: string) => string;
	/** When the article chosen with a question is not there. */
	readonly unknownArticle: string;
	/** Before the names of articles that sound alike. */
	readonly didYouMean: string;
	/** When what a button or a menu names is no longer there, or never was. */
	readonly staleButton: string;
	/** Above the passages nearest to a question that the articles leave open. */
	readonly nearestPassages: string;
	/** Above words of an article that is not what it was when the button was made. */
	readonly articleChanged: string;
	/** When a quoted speaker is not there. */
	readonly unknownSpeaker: string;
	/** Above quotations or speakers: what was asked for, as markdown. */
	readonly quotesAsked: (asked: {
		readonly speaker: string | null;
		readonly about: string | null;
		readonly article: string | null;
	}) => string;
	readonly pageNumber: (page: number, pages: number) => string;
	/** Where the words asked for are too many for the buttons that turn pages. */
	readonly noMorePages: string;
	/** Above an answer that somebody shares; `name` as markdown. */
	readonly sharedBy: (name: string) => string;
	/** To others than the asker and those who may manage messages. */
	readonly mayNotDelete: string;
	/** For the message command on a message without words. */
	readonly nothingInMessage: string;
	/** On a mention of the bot's role, with which its words do not come. */
	readonly mentionedRole: string;
	/** On a bare mention that replies to a message which the bot may not read. */
	readonly unreadableReply: string;
	readonly published: (date: string) => string;
	readonly updated: (date: string) => string;
	/** Before the names of those whom an article quotes. */
	readonly quotedIn: string;
	readonly articleCount: (count: number) => string;
	/** For who looks after the articles; `time` as Discord writes times. */
	readonly unchangedSince: (time: string) => string;
	/** Whether questions are read; `reason` as markdown. */
	readonly readingOn: string;
	readonly readingOff: string;
	readonly readingFailed: (reason: string) => string;
	readonly noProblems: string;
	readonly problemCount: (count: number) => string;
	/** When the articles take longer to read than Discord waits. */
	readonly stillReading: string;
	/** To others than those who may manage the server. */
	readonly mayNotManage: string;
	/** In a channel where the bot does not answer; `channels` where it does, as markdown. */
	readonly askElsewhere: (channels: string) => string;
	readonly voteKept: string;
	readonly voteWaiting: string;
	readonly voteRefused: string;
	/** For commands that need what outlives a restart. */
	readonly nothingKept: string;
	readonly settings: SettingsWords;
	readonly insights: InsightsWords;
	/** The card of `/help`, as markdown. */
	readonly help: readonly string[];
	/** The card of `/privacy`, as markdown. */
	readonly privacy: readonly string[];
}

/** All of the bot's own words in one language. */
export interface Voice {
	readonly words: Words;
	readonly discordWords: DiscordWords;
}
