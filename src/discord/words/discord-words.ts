import type { Words } from "../../reply/reply-words.ts";
import { counted, lines, plain, type Spoken, template } from "../../translations/sentence-kinds.ts";

/**
 * What a command or one of its options is called (small letters, no spaces; Discord shows it) and does (at most 100
 * characters).
 */
const naming = { name: plain, description: plain } as const;

/** The commands with their options, by their English names. */
const commands = {
	ask: { ...naming, options: { question: naming, article: naming, private: naming } },
	quotes: {
		...naming,
		options: { speaker: naming, about: naming, article: naming, private: naming },
	},
	article: { ...naming, options: { name: naming } },
	articles: { ...naming, options: { find: naming } },
	help: naming,
	privacy: naming,
	status: naming,
	reload: naming,
	settings: {
		...naming,
		options: {
			show: naming,
			channel: naming,
			export: naming,
			import: naming,
			file: naming,
			log: naming,
			desk: naming,
			wording: naming,
			language: naming,
			find: naming,
		},
	},
	quiet: naming,
	insights: { ...naming, options: { show: naming, csv: naming, forget: naming } },
	/** The command on a message's menu: a name alone, spaces allowed. */
	find: plain,
	add: { ...naming, options: { url: naming, file: naming } },
	remove: { ...naming, options: { article: naming } },
	/** The other command on a message's menu. */
	addMessage: plain,
} as const;

/** The labels of buttons and menus. */
const labels = {
	more: plain,
	moreAnswers: plain,
	/** Under a miss. */
	nearest: plain,
	context: plain,
	/** Beside what is shown in its context already. */
	moreContext: plain,
	section: plain,
	quotes: plain,
	share: plain,
	delete: plain,
	previous: plain,
	next: plain,
	/** On the menu of an article's other questions; and where it holds more than these. */
	alsoAnswers: plain,
	fromArticle: plain,
	/** From what a button has led to, to the answer. */
	back: plain,
	/** On the menu of a page of articles. */
	openArticle: plain,
	/** The link to the article. */
	readArticle: plain,
	/** Under what was understood of an article, what takes one out, and on one that was added by its address. */
	add: plain,
	cancel: plain,
	remove: plain,
	refresh: plain,
} as const;

/** What the card of `/settings` says. */
const settings = {
	title: plain,
	/** `channel` as markdown. */
	titleOf: template("channel"),
	/** `channels` as markdown. */
	answersIn: template("channels"),
	answersEverywhere: plain,
	answersFrom: counted("articles"),
	answersFromAll: plain,
	answersAsServer: plain,
	pickChannels: plain,
	pickArticles: plain,
	pickCooldown: plain,
	/** What the operator allows, with `rule` as `cooldownRule`, and where that is all. */
	cooldownDefault: template("rule"),
	cooldownNone: plain,
	/** What holds here: `limit` is `cooldownRule` or `cooldownOff`. */
	cooldownHere: template("limit"),
	cooldownOff: plain,
	cooldownRule: template("questions", "seconds"),
	/** Where answers are for the asker alone: which ones cannot be. */
	mentionsForAll: plain,
	/** The labels of two switches; `state` is `on` or `off`. */
	private: template("state"),
	feedback: template("state"),
	/** Where questions are answered without a mention; `channels` as markdown. */
	unpromptedIn: template("channels"),
	unpromptedLikelyIn: template("channels"),
	/** Where that is set, but Discord does not let the bot read messages. */
	unreadable: plain,
	/** `time` as Discord writes times. */
	quietUntil: template("time"),
	/** Where answers stand in threads that the bot cannot read. */
	threadsUnreadable: plain,
	pickUnprompted: plain,
	/** The labels of two more switches. */
	hints: template("state"),
	likely: template("state"),
	threads: template("state"),
	corrections: template("state"),
	/** Above what was set lately; for nothing; and who the operator is. */
	logTitle: plain,
	logNothing: plain,
	operator: plain,
	/** Above what a file would change; for nothing; and the button that does it. */
	changesTitle: plain,
	changesNothing: plain,
	apply: plain,
	badFile: template("problem"),
	on: plain,
	off: plain,
	unset: plain,
	/** The parts of the settings, and what was done with an article. */
	names: {
		channels: plain,
		articles: plain,
		channelArticles: plain,
		private: plain,
		cooldown: plain,
		feedback: plain,
		unprompted: plain,
		hints: plain,
		likely: plain,
		quietUntil: plain,
		threads: plain,
		corrections: plain,
		language: plain,
		desk: plain,
		deskRole: plain,
		wording: plain,
		articleAdded: plain,
		articleUpdated: plain,
		articleRemoved: plain,
	},
	pickLanguage: plain,
	languageOfServer: plain,
	/** On `/quiet`, and on its end. */
	quietNow: template("time"),
	quietOver: plain,
	saved: plain,
	savedLater: plain,
	notSaved: plain,
	/** Where questions that nobody could answer go; `channel` as markdown. */
	deskIn: template("channel"),
	/** Where sentences are not as they come. */
	ownWording: plain,
} as const;

export type SettingName = keyof typeof settings.names;

/** What the card of `/insights` says. */
const insights = {
	title: plain,
	/** `date` as Discord writes times. */
	since: template("date"),
	missed: plain,
	asked: plain,
	votes: plain,
	nothing: plain,
	/** After the most frequent of some questions: how many more are alike. */
	alike: counted("count"),
	csv: plain,
	forget: plain,
	/** Before the button that forgets. */
	forgetWhat: plain,
	forgetSure: plain,
	forgotten: plain,
	/** When the database does not answer. */
	away: plain,
} as const;

/** What managers are told who add articles to their server; `title` as markdown. */
const adding = {
	/** Where neither an address nor a file is given, or both. */
	needsOne: plain,
	/** For the message command on a message without a link. */
	noLink: plain,
	/** What was understood of an article. */
	sectionCount: counted("count"),
	passageCount: counted("count"),
	leftOut: counted("count"),
	lede: plain,
	takesPlace: template("title"),
	onlyHere: plain,
	unchanged: plain,
	added: template("title"),
	replaced: template("title"),
	cancelled: plain,
	/** Where what was looked at is not kept any more. */
	tooOld: plain,
	/** Where the server has as many as it may. */
	full: plain,
	/** Before the button that takes an article out, and after it. */
	removeWhat: template("title"),
	removed: template("title"),
	notAddedHere: plain,
	/** After how many articles are served: how many of them are the server's own. */
	ownCount: counted("count"),
	/** Why something cannot be added. */
	faults: {
		address: plain,
		forbidden: plain,
		status: plain,
		unreachable: plain,
		slow: plain,
		type: plain,
		large: plain,
		noArticle: plain,
		draft: plain,
		busy: plain,
	},
} as const;

/** What is said of questions that nobody could answer, to the people who can. */
const desk = {
	/** Above such a question, and below it how often it was asked. */
	title: plain,
	times: counted("count"),
	/** The labels of its buttons. */
	answered: plain,
	write: plain,
	dismiss: plain,
	/** What became of it; `name` and `place` as markdown; the first one above a passage. */
	pointed: template("name"),
	answeredAt: template("name", "place"),
	dismissed: template("name"),
	/** The form that asks where it is answered: title and label of at most 45 characters, a hint of at most 100. */
	formTitle: plain,
	formField: plain,
	formHint: plain,
	/** Above a menu of passages and articles, and on it. */
	pick: plain,
	pickPlace: plain,
	wholeArticle: template("title"),
	nothingFound: plain,
	done: plain,
	closedAlready: plain,
	mayNot: plain,
	/** With a file to write an article into. */
	writeHow: plain,
	/** The card of `/settings desk`; `role` as markdown. */
	cardTitle: plain,
	cardOff: plain,
	called: template("role"),
	pickChannel: plain,
	pickRole: plain,
	/** In the channel, when it is chosen; and to who chose it where that cannot be: `channel` as markdown. */
	hello: plain,
	cannotWrite: template("channel"),
	/** The report of a week; dates as Discord writes them. */
	weekTitle: template("first", "last"),
	weekFigures: template("asked", "answered", "missed"),
	weekVotes: template("up", "down"),
	weekMost: plain,
	weekGaps: plain,
	/** In its chart, and in the words for who cannot see it. */
	chartAnswered: plain,
	chartMissed: plain,
	chartAlt: template("days"),
	chartDay: template("day", "answered", "missed"),
} as const;

/** The form of `/settings wording`: a title and labels of at most 45 characters. */
const wording = {
	title: plain,
	miss: plain,
	unsure: plain,
	intro: plain,
	/** Above the sentences as they are from now on. */
	now: plain,
} as const;

/**
 * The bot's own sentences that only Discord needs. How they are said stands under `discord` in the files of
 * `translations/`; one that lacks any of them fails the type check.
 */
export const discordSentences = {
	commands,
	labels,
	/** Before the question that a member asked. */
	asked: plain,
	/** For a mention without a question: above example questions. */
	howToAsk: lines,
	/** On too many questions; `seconds` until the next one. */
	slowDown: counted("seconds"),
	/** When something went wrong inside; `reference` is in the log. */
	failed: template("reference"),
	/** When the article chosen with a question is not there. */
	unknownArticle: plain,
	/** Before the names of articles that sound alike. */
	didYouMean: plain,
	/** When what a button or a menu names is no longer there, or never was. */
	staleButton: plain,
	/** Above the passages nearest to a question that the articles leave open. */
	nearestPassages: plain,
	/** Above words of an article that is not what it was when the button was made. */
	articleChanged: plain,
	/** Above an answer that was changed, since its passage was. */
	corrected: plain,
	/** Where somebody shares what the articles do not say any more. */
	changedSince: plain,
	/** When a quoted speaker is not there. */
	unknownSpeaker: plain,
	/** Above speakers, where nothing was asked for. */
	whoIsQuoted: plain,
	/** Above quotations: what was asked for, as markdown; those that were, one after the other. */
	quotesAsked: {
		quotations: plain,
		speaker: template("speaker"),
		about: template("topic"),
		article: template("article"),
	},
	pageNumber: template("page", "pages"),
	/** Where the words asked for are too many for the buttons that turn pages. */
	noMorePages: plain,
	/** Above an answer that somebody shares; `name` as markdown. */
	sharedBy: template("name"),
	/** To others than the asker and those who may manage messages. */
	mayNotDelete: plain,
	/** For the message command on a message without words. */
	nothingInMessage: plain,
	/** On a mention of the bot's role, with which its words do not come. */
	mentionedRole: plain,
	/** On a bare mention that replies to a message which the bot may not read. */
	unreadableReply: plain,
	published: template("date"),
	updated: template("date"),
	/** Before the names of those whom an article quotes. */
	quotedIn: plain,
	articleCount: counted("count"),
	/** For who looks after the articles; `time` as Discord writes times. */
	unchangedSince: template("time"),
	/** Whether questions are read; `reason` as markdown. */
	readingOn: plain,
	readingOff: plain,
	readingFailed: template("reason"),
	noProblems: plain,
	problemCount: counted("count"),
	/** When the articles take longer to read than Discord waits. */
	stillReading: plain,
	/** To others than those who may manage the server. */
	mayNotManage: plain,
	/** In a channel where the bot does not answer; `channels` where it does, as markdown. */
	askElsewhere: template("channels"),
	voteKept: plain,
	voteWaiting: plain,
	voteRefused: plain,
	/** For commands that need what outlives a restart. */
	nothingKept: plain,
	settings,
	insights,
	adding,
	/** Groups of articles: on the menus of the card of `/settings`, and of `/articles`. */
	groups: {
		pick: plain,
		look: plain,
		all: plain,
		answersFrom: counted("count"),
		/** `words` as markdown. */
		found: template("words"),
	},
	desk,
	wording,
	/** To who presses on the card of a command that somebody else has used, or long ago. */
	cardOver: plain,
	/** The card of `/help`, as markdown. */
	help: lines,
	/** The card of `/privacy`, as markdown. */
	privacy: lines,
	/** Below it, where the application names the address of its policy; the words of that link; and where it names none. */
	privacyMore: template("link"),
	privacyPolicy: plain,
	privacyFile: plain,
	/** What `/reload` did: nothing, or how many articles are new, changed and gone. */
	reloaded: {
		nothing: plain,
		changes: template("changes"),
		added: counted("count"),
		changed: counted("count"),
		removed: counted("count"),
	},
} as const;

/** What a command or one of its options is called and does, in one language. */
export type Naming = Spoken<typeof naming>;

/** The sentences that only Discord needs, in one language. */
export type DiscordWords = Spoken<typeof discordSentences>;

/** All of the bot's own words in one language. */
export interface Voice {
	readonly words: Words;
	readonly discordWords: DiscordWords;
}
