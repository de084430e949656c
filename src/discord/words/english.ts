import type { DiscordWords } from "./words.ts";

export const english: DiscordWords = {
	commands: {
		ask: {
			name: "ask",
			description: "Ask the articles a question",
			options: {
				question: { name: "question", description: "What do you want to know?" },
				article: { name: "article", description: "Look only in this article" },
				private: { name: "private", description: "Show the answer only to you" },
			},
		},
		quotes: {
			name: "quotes",
			description: "Show who said what, word for word",
			options: {
				speaker: {
					name: "speaker",
					description: "Whose words? A name, a role or an organisation",
				},
				about: { name: "about", description: "Words about what?" },
				article: { name: "article", description: "Look only in this article" },
				private: { name: "private", description: "Show the quotations only to you" },
			},
		},
		article: {
			name: "article",
			description: "Show an article and the questions that it answers",
			options: { name: { name: "name", description: "Which article?" } },
		},
		articles: { name: "articles", description: "Browse the articles" },
		help: { name: "help", description: "What you can do with this bot" },
		privacy: { name: "privacy", description: "What this bot does with what you write" },
		status: {
			name: "status",
			description: "Show which articles are served and what is wrong with others",
		},
		reload: { name: "reload", description: "Read the articles anew" },
		settings: {
			name: "settings",
			description: "Set where and how this bot answers in this server",
			options: { channel: { name: "channel", description: "Set the articles of this channel" } },
		},
		quiet: {
			name: "quiet",
			description: "Answer nothing without a mention for an hour; use it again to end that",
		},
		insights: {
			name: "insights",
			description: "What members asked, and what the articles did not answer",
			options: {
				show: { name: "show", description: "Show questions and votes" },
				csv: { name: "csv", description: "Get all of it as a table in a file" },
				forget: { name: "forget", description: "Forget the questions and votes of this server" },
			},
		},
		find: "Find in the articles",
	},
	labels: {
		more: "More",
		nearest: "Nearest passages",
		context: "In context",
		section: "Whole section",
		quotes: "Quotes",
		share: "Share here",
		delete: "Delete",
		previous: "Previous",
		next: "Next",
		alsoAnswers: "This article also answers",
		openArticle: "Open an article",
		readArticle: "Read the article",
	},
	asked: "Question:",
	howToAsk: [
		"Mention me with a question, or use /ask, and I look for the answer in the articles.",
		"I show the passage word for word, and say so when they do not answer. For example:",
	],
	noArticles: "There are no articles to ask about yet.",
	slowDown: (seconds) =>
		`That was quick. Please ask again in ${seconds === 1 ? "a second" : `${seconds} seconds`}.`,
	failed: (reference) =>
		`Something went wrong on my side. If it happens again, tell the people who run this bot: reference ${reference}.`,
	unknownArticle: "There is no such article.",
	didYouMean: "Did you mean:",
	staleButton:
		"What this stood for is no longer in the articles. Use /ask to ask another question.",
	nearestPassages: "Nearest to the question, though they do not seem to answer it:",
	articleChanged: "The article has changed since. This is what it says now:",
	unknownSpeaker: "Nobody who is quoted is called that.",
	quotesAsked: ({ speaker, about, article }) => {
		const parts = [
			speaker === null ? "" : ` by ${speaker}`,
			about === null ? "" : ` about ${about}`,
			article === null ? "" : ` in ${article}`,
		].join("");
		return parts === "" ? "Who is quoted" : `Quotations${parts}`;
	},
	pageNumber: (page, pages) => `page ${page} of ${pages}`,
	noMorePages:
		"There are more pages, but the words asked for are too long to turn them. Use /quotes with fewer.",
	sharedBy: (name) => `shared by ${name}`,
	mayNotDelete: "Only who asked, and people who may manage messages here, can delete this answer.",
	nothingInMessage: "That message holds no words to look for.",
	published: (date) => `Published ${date}`,
	updated: (date) => `updated ${date}`,
	quotedIn: "Quoted:",
	unchangedSince: (time) => `last changed ${time}`,
	readingOn: "Questions are read by meaning and by words.",
	readingOff: "Questions are answered by words alone: reading is switched off.",
	readingFailed: (reason) =>
		`Questions are answered by words alone, since the reader cannot be used: ${reason}`,
	noProblems: "Nothing is wrong with any file.",
	problemCount: (count) => (count === 1 ? "1 problem:" : `${count} problems:`),
	stillReading: "The articles are still being read. /status tells when they are.",
	mayNotManage: "Only people who may manage this server can use this.",
	articleCount: (count) => (count === 1 ? "1 article" : `${count} articles`),
	askElsewhere: (channels) => `I do not answer in this channel. Ask me in ${channels}.`,
	voteKept: "Thank you, your vote counts. Press the other one to change it.",
	voteWaiting: "Thank you. Your vote will be counted as soon as the database is back.",
	voteRefused: "Your vote could not be kept. Please try again later.",
	nothingKept: "This bot keeps nothing here, so there is nothing to set or to show.",
	settings: {
		title: "Settings",
		titleOf: (channel) => `Settings of ${channel}`,
		answersIn: (channels) => `I answer in ${channels}.`,
		answersEverywhere: "I answer in every channel.",
		answersFrom: (articles) =>
			articles === 1
				? "I answer from 1 chosen article."
				: `I answer from ${articles} chosen articles.`,
		answersFromAll: "I answer from all articles.",
		answersAsServer: "I answer from the articles that are set for the server.",
		pickChannels: "Channels where I answer (none: all)",
		pickArticles: "Articles to answer from (none: all)",
		pickCooldown: "How much a person may ask",
		cooldownDefault: "As much as this bot allows everywhere",
		cooldownOff: "As much as anybody likes",
		cooldownRule: (questions, seconds) =>
			`${questions === 1 ? "1 question" : `${questions} questions`} in ${seconds} seconds`,
		mentionsForAll:
			"Who asks by mentioning me is answered for all to see: Discord shows only answers to commands and buttons to one person alone.",
		private: (on) => `Answers for the asker alone: ${on ? "on" : "off"}`,
		feedback: (on) => `Votes under answers: ${on ? "on" : "off"}`,
		unpromptedIn: (channels) =>
			`I answer questions without a mention in ${channels}, where I am sure.`,
		unreadable:
			"I cannot do that yet: the people who run this bot have to let it read messages (`MESSAGE_CONTENT`).",
		quietUntil: (time) => `Nothing is answered without a mention until ${time}.`,
		threadsUnreadable: "In threads a follow-up needs a mention, or a reply to me with the ping on.",
		pickUnprompted: "Channels where I answer without a mention",
		hints: (on) => `🔎 where I am not sure: ${on ? "on" : "off"}`,
		threads: (on) => `Answer in a thread: ${on ? "on" : "off"}`,
		quietNow: (time) =>
			`I answer nothing without a mention until ${time}. Use /quiet again to end that.`,
		quietOver: "I answer without a mention again in the channels that are set for it.",
		saved: "Saved.",
		savedLater: "This holds from now on, and is saved as soon as the database is back.",
		notSaved: "This could not be saved. Please try again later.",
	},
	insights: {
		title: "What members asked",
		since: (date) => `since ${date}`,
		missed: "Not answered",
		asked: "Asked",
		votes: "Votes",
		nothing: "Nothing yet.",
		alike: (count) => `and ${count} alike`,
		csv: "CSV file",
		forget: "Forget",
		forgetWhat: "This forgets all questions and votes of this server, for good. The settings stay.",
		forgetSure: "Forget all of it",
		forgotten: "Forgotten.",
		away: "The database does not answer. Please try again later.",
	},
	help: [
		"### Verbatim",
		"I answer questions about articles with the articles' own words, and say so when they do not answer.",
		"- `/ask`, a mention or a direct message: ask a question",
		"- Reply to an answer, with the ping on, to ask on about the same article",
		"- `/article` and `/articles`: what there is to ask about",
		"- `/quotes`: who said what",
		"- A message's menu, *Apps*, *Find in the articles*: look for an answer to that message",
		"- 👍 and 👎: say whether an answer was good",
		"Edit your question and its answer changes; delete it and the answer goes.",
	],
	privacy: [
		"### Privacy",
		"I read only what is sent to me: commands, messages that mention me, direct messages, replies to me, and messages that somebody points me to.",
		"In channels that a server has chosen for that, I also read questions that nobody puts to me, and keep only those that I answer.",
		"In servers I keep the words of questions and the votes under answers for a limited time, usually thirty days, without who they are from; of direct messages nothing. How often you asked is kept for some seconds, to slow floods down.",
		"Nothing that you write goes to anybody but Discord. The details are in `PRIVACY.md` of the bot's source.",
	],
};
