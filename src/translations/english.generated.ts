// By tools/building/sentence-types.mjs, from en.json and notes.json.
export type English = {
readonly "reply": {
readonly "notAnswered": "I couldn't find that in the articles.";
readonly "articleSilent": "The article doesn't say.";
readonly "quotedOnOther": "They are quoted, but not about that.";
readonly "unsure": "Not sure this answers it. Closest match:";
readonly "moreInSection": "There's more in this section.";
readonly "moreQuotes": "There are more quotes in the articles.";
readonly "nothingToSearch": "There's nothing to look up in that. Ask a question in a few words.";
/** Above the questions that the articles do answer. */
readonly "suggestions": "They do answer these:";
/** The same of one article. */
readonly "articleSuggestions": "It does answer these:";
/** Above the other passages that may answer. */
readonly "alternatives": "Other possible answers:";
/** In the place of a name. */
readonly "speakerNotNamed": "speaker unclear";
/** Above the sentences around a quotation whose speaker is not named. */
readonly "around": "In context:";
/** Stands where a passage or a quotation was cut. */
readonly "ellipsis": "[…]";
/** Says that words of the passage are left out. */
readonly "passageCut": "Shortened: the passage goes on in the article.";
/** Says that words of the quotation are left out. */
readonly "quoteCut": "Shortened: the quote goes on in the article.";
/** Where no quotation was found. */
readonly "noQuotes": "No quotes found.";
/** Where the articles name nobody whom they quote. */
readonly "noSpeakers": "The articles quote no one by name.";
/** How many quotations. */
readonly "quoteCount": {
readonly "one": "{count} quote";
readonly "other": "{count} quotes";
};
/** Before the date of an article whose heading, or question, says "today" or the like. */
readonly "asOf": "as of {date}";
/** In the place of a date that is not known. */
readonly "undated": "date unknown";
/** At the newest of some articles that are shown, after its date. */
readonly "newer": "newer";
/** Beside a passage that was corrected within a day, with how long ago: "3 hours ago". */
readonly "corrected": "updated {ago}";
/** What cards say. */
readonly "cards": {
/** `date` may say how long ago that was. */
readonly "published": "Published: {date}";
readonly "updated": "Updated: {date}";
readonly "undated": "The article gives no date.";
readonly "author": "By {name}";
readonly "noAuthor": "The article doesn't name its author.";
readonly "source": "Source: {publisher}";
readonly "noSource": "The article doesn't name its source.";
/** Above the link. */
readonly "link": "Here's the article:";
readonly "noLink": "I don't have a link to the article.";
/** Above how the article begins. */
readonly "about": "“{headline}” starts like this:";
/** Above the list of articles; and where there are none. */
readonly "articles": {
readonly "one": "You can ask about {count} article:";
readonly "other": "You can ask about {count} articles:";
};
readonly "noArticles": "There are no articles yet.";
/** Where it is not clear which of several is meant, above their list. */
readonly "whichArticle": "Which article do you mean? Name it, or reply to an answer from it.";
readonly "help": readonly string[];
readonly "greeting": "Hello! Ask me about the articles.";
readonly "thanks": "You're welcome.";
};
/** BCP 47 tag that dates are written for. */
readonly "locale": "en-GB";
/** Beside an article that is old: at least how old. */
readonly "old": {
readonly "years": {
readonly "one": "over a year old";
readonly "other": "over {years} years old";
};
readonly "months": {
readonly "one": "over a month old";
readonly "other": "over {months} months old";
};
readonly "days": {
readonly "one": "over a day old";
readonly "other": "over {days} days old";
};
};
/** Where a question is asked in another language than the articles are in. */
readonly "otherLanguage": "The articles are in another language than your question: ask in theirs.";
};
readonly "discord": {
/** What a command or one of its options is called (small letters, no spaces) and does (at most 100 characters), by their English names. */
readonly "commands": {
readonly "ask": {
readonly "name": "ask";
readonly "description": "Ask a question about the articles";
readonly "options": {
readonly "question": {
readonly "name": "question";
readonly "description": "What do you want to know?";
};
readonly "article": {
readonly "name": "article";
readonly "description": "Look only in this article or group";
};
readonly "private": {
readonly "name": "private";
readonly "description": "Only you see the answer";
};
};
};
readonly "quotes": {
readonly "name": "quotes";
readonly "description": "See who said what, word for word";
readonly "options": {
readonly "speaker": {
readonly "name": "speaker";
readonly "description": "Who said it? A name, a role or an organisation";
};
readonly "about": {
readonly "name": "about";
readonly "description": "About what?";
};
readonly "article": {
readonly "name": "article";
readonly "description": "Look only in this article or group";
};
readonly "private": {
readonly "name": "private";
readonly "description": "Only you see the quotes";
};
};
};
readonly "article": {
readonly "name": "article";
readonly "description": "Show an article and the questions it answers";
readonly "options": {
readonly "name": {
readonly "name": "name";
readonly "description": "Which article?";
};
};
};
readonly "articles": {
readonly "name": "articles";
readonly "description": "Browse the articles";
readonly "options": {
readonly "find": {
readonly "name": "find";
readonly "description": "Only a group of articles, or those that these words find";
};
};
};
readonly "help": {
readonly "name": "help";
readonly "description": "What this bot can do";
};
readonly "privacy": {
readonly "name": "privacy";
readonly "description": "What this bot does with what you write";
};
readonly "status": {
readonly "name": "status";
readonly "description": "Show the articles in use and any problems";
};
readonly "reload": {
readonly "name": "reload";
readonly "description": "Reload the articles";
};
readonly "settings": {
readonly "name": "settings";
readonly "description": "Choose where and how this bot answers here";
readonly "options": {
readonly "show": {
readonly "name": "show";
readonly "description": "See and change the settings";
};
readonly "channel": {
readonly "name": "channel";
readonly "description": "Choose the articles for this channel";
};
readonly "export": {
readonly "name": "export";
readonly "description": "Get the settings as a file";
};
readonly "import": {
readonly "name": "import";
readonly "description": "Load settings from a file; you see the changes first";
};
readonly "file": {
readonly "name": "file";
readonly "description": "The file from /settings export";
};
readonly "log": {
readonly "name": "log";
readonly "description": "See what changed lately, and who did it";
};
readonly "find": {
readonly "name": "find";
readonly "description": "Look for an article or a group of articles";
};
readonly "desk": {
readonly "name": "desk";
readonly "description": "Set where questions go that nobody could answer";
};
readonly "wording": {
readonly "name": "wording";
readonly "description": "Say it in your own words: no answer, not sure, how to ask";
};
readonly "language": {
readonly "name": "language";
readonly "description": "The language of the sentences";
};
};
};
readonly "quiet": {
readonly "name": "quiet";
readonly "description": "Answer only when mentioned, for an hour; use it again to stop";
};
readonly "insights": {
readonly "name": "insights";
readonly "description": "What members asked, and what went unanswered";
readonly "options": {
readonly "show": {
readonly "name": "show";
readonly "description": "See questions and votes";
};
readonly "csv": {
readonly "name": "csv";
readonly "description": "Download everything as a table";
};
readonly "forget": {
readonly "name": "forget";
readonly "description": "Delete this server's questions and votes";
};
};
};
/** The command on a message's menu: a name alone, spaces allowed. */
readonly "find": "Find in the articles";
readonly "add": {
readonly "name": "add";
readonly "description": "Add an article to this server, from its page or from a file";
readonly "options": {
readonly "url": {
readonly "name": "url";
readonly "description": "The address of its page";
};
readonly "file": {
readonly "name": "file";
readonly "description": "A file: HTML, Markdown or text";
};
};
};
readonly "remove": {
readonly "name": "remove";
readonly "description": "Take an article out that was added in this server";
readonly "options": {
readonly "article": {
readonly "name": "article";
readonly "description": "Which article?";
};
};
};
/** The other command on a message's menu. */
readonly "addMessage": "Add as article";
};
/** The labels of buttons and menus. */
readonly "labels": {
readonly "more": "More";
readonly "moreAnswers": "More answers";
/** Under a miss. */
readonly "nearest": "Closest matches";
readonly "context": "In context";
/** Beside what is shown in its context already. */
readonly "moreContext": "More context";
readonly "section": "Whole section";
readonly "quotes": "Quotes";
readonly "share": "Share here";
readonly "delete": "✕ Delete";
readonly "previous": "Previous";
readonly "next": "Next";
/** On the menu of an article's other questions; and where it holds more than these. */
readonly "alsoAnswers": "This article also answers…";
/** On the menu of a page of articles. */
readonly "openArticle": "Open an article…";
/** The link to the article. */
readonly "readArticle": "Read the article";
readonly "fromArticle": "More from this article…";
/** From what a button has led to, to the answer. */
readonly "back": "Back";
/** Under what was understood of an article, what takes one out, and on one that was added by its address. */
readonly "add": "Add";
readonly "cancel": "Cancel";
readonly "remove": "Remove";
readonly "refresh": "Refresh";
};
/** Before the question that a member asked. */
readonly "asked": "Question:";
/** For a mention without a question: above example questions. */
readonly "howToAsk": readonly string[];
/** On too many questions; `seconds` until the next one. */
readonly "slowDown": {
readonly "one": "Slow down a little: try again in a second.";
readonly "other": "Slow down a little: try again in {seconds} seconds.";
};
/** When something went wrong inside; `reference` is in the log. */
readonly "failed": "Something went wrong on my side. If it keeps happening, tell whoever runs this bot. Error code: {reference}";
/** When the article chosen with a question is not there. */
readonly "unknownArticle": "There's no such article.";
/** Before the names of articles that sound alike. */
readonly "didYouMean": "Did you mean:";
/** When what a button or a menu names is no longer there, or never was. */
readonly "staleButton": "That's no longer in the articles. Ask again with /ask.";
/** Above the passages nearest to a question that the articles leave open. */
readonly "nearestPassages": "Closest matches, though they may not answer it:";
/** Above words of an article that is not what it was when the button was made. */
readonly "articleChanged": "The article has changed since. It now says:";
/** Above an answer that was changed, since its passage was. */
readonly "corrected": "✏️ The article was corrected. This is what it says now:";
/** Where somebody shares what the articles do not say any more. */
readonly "changedSince": "The articles have changed since then. Ask once more, and share that.";
/** When a quoted speaker is not there. */
readonly "unknownSpeaker": "No one by that name is quoted.";
/** Above speakers, where nothing was asked for. */
readonly "whoIsQuoted": "Who is quoted";
/** Above quotations: what was asked for, as markdown; those that were, one after the other. */
readonly "quotesAsked": {
readonly "quotations": "Quotes";
readonly "speaker": "by {speaker}";
readonly "about": "about {topic}";
readonly "article": "in {article}";
};
readonly "pageNumber": "page {page} of {pages}";
/** Where the words asked for are too many for the buttons that turn pages. */
readonly "noMorePages": "There are more pages, but this search is too long to turn them. Try /quotes with fewer words.";
/** Above an answer that somebody shares; `name` as markdown. */
readonly "sharedBy": "shared by {name}";
/** To others than the asker and those who may manage messages. */
readonly "mayNotDelete": "Only the person who asked and people who can manage messages can delete this.";
/** For the message command on a message without words. */
readonly "nothingInMessage": "There are no words in that message to look up.";
/** On a mention of the bot's role, with which its words do not come. */
readonly "mentionedRole": "You mentioned my role. Mention me instead, so that I can read your question.";
/** On a bare mention that replies to a message which the bot may not read. */
readonly "unreadableReply": "Discord doesn't let me read that message. Open its menu, Apps, Find in the articles, or write the question to me.";
readonly "published": "Published {date}";
readonly "updated": "updated {date}";
/** Before the names of those whom an article quotes. */
readonly "quotedIn": "Quoted:";
readonly "articleCount": {
readonly "one": "{count} article";
readonly "other": "{count} articles";
};
/** For who looks after the articles; `time` as Discord writes times. */
readonly "unchangedSince": "last changed {time}";
/** Whether questions are read; `reason` as markdown. */
readonly "readingOn": "I look for answers by meaning and by words.";
readonly "readingOff": "I look for answers by words alone: the reader is switched off.";
readonly "readingFailed": "I look for answers by words alone, because the reader can't be used: {reason}";
readonly "noProblems": "No problems with any file.";
readonly "problemCount": {
readonly "one": "{count} problem:";
readonly "other": "{count} problems:";
};
/** When the articles take longer to read than Discord waits. */
readonly "stillReading": "The articles are still loading. /status tells when they are ready.";
/** To others than those who may manage the server. */
readonly "mayNotManage": "You need the Manage Server permission.";
/** In a channel where the bot does not answer; `channels` where it does, as markdown. */
readonly "askElsewhere": "I don't answer in this channel. Ask me in {channels}.";
readonly "voteKept": "Thanks for your feedback.";
readonly "voteWaiting": "Thanks! Your vote counts as soon as the database is back.";
readonly "voteRefused": "I couldn't save your vote. Try again later.";
/** For commands that need what outlives a restart. */
readonly "nothingKept": "This bot stores nothing here, so there's nothing to set or to show.";
/** What the card of `/settings` says. */
readonly "settings": {
readonly "title": "Settings";
/** `channel` as markdown. */
readonly "titleOf": "Settings for {channel}";
/** `channels` as markdown. */
readonly "answersIn": "I answer in {channels}.";
readonly "answersEverywhere": "I answer in every channel.";
readonly "answersFrom": {
readonly "one": "I answer from one chosen article.";
readonly "other": "I answer from {articles} chosen articles.";
};
readonly "answersFromAll": "I answer from all articles.";
readonly "answersAsServer": "I answer from the server's articles here.";
readonly "pickChannels": "Channels I answer in (empty = all)";
readonly "pickArticles": "Articles I answer from (empty = all)";
readonly "pickCooldown": "Questions per person";
/** What the operator allows, with `rule` as `cooldownRule`, and where that is all. */
readonly "cooldownDefault": "Default limit ({rule})";
readonly "cooldownOff": "No limit";
readonly "cooldownRule": "{questions} in {seconds} s";
/** Where answers are for the asker alone: which ones cannot be. */
readonly "mentionsForAll": "Answers to mentions are always public: Discord can only hide answers to commands and buttons.";
/** The labels of two switches; `state` is `on` or `off`. */
readonly "private": "Private /ask answers: {state}";
readonly "feedback": "Feedback buttons: {state}";
/** Where questions are answered without a mention; `channels` as markdown. */
readonly "unpromptedIn": "In {channels} I also answer without a mention, when I'm sure.";
readonly "unpromptedLikelyIn": "In {channels} I also answer without a mention, when I'm sure or the answer is likely.";
/** Where that is set, but Discord does not let the bot read messages. */
readonly "unreadable": "That doesn't work yet: whoever runs this bot has to let it read messages (`MESSAGE_CONTENT`).";
/** `time` as Discord writes times. */
readonly "quietUntil": "Until {time} I answer only when mentioned.";
/** Where answers stand in threads that the bot cannot read. */
readonly "threadsUnreadable": "In threads, a follow-up needs a mention, or a reply to me with the ping on.";
readonly "pickUnprompted": "Answer without a mention in (empty = none)";
/** The labels of two more switches. */
readonly "hints": "React with 🔎 when an answer is likely: {state}";
readonly "likely": "Without a mention, likely answers too: {state}";
readonly "threads": "A new thread for each answer: {state}";
readonly "corrections": "Update answers when articles are corrected: {state}";
/** Above what was set lately; for nothing; and who the operator is. */
readonly "logTitle": "Recent changes";
readonly "logNothing": "Nothing has changed in the last 90 days.";
readonly "operator": "whoever runs this bot";
/** Above what a file would change; for nothing; and the button that does it. */
readonly "changesTitle": "This would change:";
readonly "changesNothing": "Nothing would change.";
readonly "apply": "Apply";
readonly "badFile": "I can't use that file: {problem}";
readonly "on": "on";
readonly "off": "off";
readonly "unset": "not set";
/** The parts of the settings, and what was done with an article. */
readonly "names": {
readonly "channels": "Channels";
readonly "articles": "Articles";
readonly "channelArticles": "Articles by channel";
readonly "private": "Private /ask answers";
readonly "cooldown": "Questions per person";
readonly "feedback": "Feedback buttons";
readonly "unprompted": "Answers without a mention";
readonly "hints": "🔎 for likely answers";
readonly "likely": "Without a mention, likely answers too";
readonly "quietUntil": "Quiet until";
readonly "threads": "A new thread for each answer";
readonly "corrections": "Update answers when articles are corrected";
readonly "language": "Language";
readonly "desk": "Questions for people";
readonly "deskRole": "Role that is called";
readonly "wording": "Own wording";
readonly "articleAdded": "Article added";
readonly "articleUpdated": "Article updated";
readonly "articleRemoved": "Article removed";
};
readonly "pickLanguage": "Language of answers to messages";
readonly "languageOfServer": "Language: same as the server";
/** On `/quiet`, and on its end. */
readonly "quietNow": "Until {time} I answer only when mentioned. Use /quiet again to stop.";
readonly "quietOver": "I answer without a mention again in the channels chosen for it.";
readonly "saved": "Saved.";
readonly "savedLater": "Active now, and saved as soon as the database is back.";
readonly "notSaved": "I couldn't save that. Try again later.";
readonly "cooldownNone": "No limit on questions (default)";
/** What holds here: `limit` is `cooldownRule` or `cooldownOff`. */
readonly "cooldownHere": "Questions per person: {limit}";
/** Where questions that nobody could answer go; `channel` as markdown. */
readonly "deskIn": "Questions that nobody could answer go to {channel}.";
/** Where sentences are not as they come. */
readonly "ownWording": "Some sentences are in this server's own words (`/settings wording`).";
};
/** What the card of `/insights` says. */
readonly "insights": {
readonly "title": "What members asked";
/** `date` as Discord writes times. */
readonly "since": "since {date}";
readonly "missed": "Unanswered";
readonly "asked": "Questions";
readonly "votes": "Votes";
readonly "nothing": "Nothing yet.";
/** After the most frequent of some questions: how many more are alike. */
readonly "alike": {
readonly "one": "and {count} like it";
readonly "other": "and {count} like it";
};
readonly "csv": "CSV file";
readonly "forget": "Delete data";
/** Before the button that forgets. */
readonly "forgetWhat": "This deletes all questions and votes of this server for good. The settings stay.";
readonly "forgetSure": "Delete all of it";
readonly "forgotten": "Deleted.";
/** When the database does not answer. */
readonly "away": "The database isn't answering. Try again later.";
};
/** The card of `/help`, as markdown. */
readonly "help": readonly string[];
/** The card of `/privacy`, as markdown. */
readonly "privacy": readonly string[];
/** Below the card of `/privacy`: where the application names the address of its policy; the words of that link; and where it names none. */
readonly "privacyMore": "Everything in detail: {link}";
readonly "privacyPolicy": "Privacy policy";
readonly "privacyFile": "Everything in detail: `PRIVACY.md` in the bot's source.";
/** What `/reload` did: nothing, or how many articles are new, changed and gone. */
readonly "reloaded": {
readonly "nothing": "Reloaded. Nothing has changed.";
readonly "changes": "Reloaded: {changes}.";
readonly "added": {
readonly "one": "{count} new";
readonly "other": "{count} new";
};
readonly "changed": {
readonly "one": "{count} changed";
readonly "other": "{count} changed";
};
readonly "removed": {
readonly "one": "{count} gone";
readonly "other": "{count} gone";
};
};
/** What managers are told who add articles to their server; `title` as markdown. */
readonly "adding": {
/** Where neither an address nor a file is given, or both. */
readonly "needsOne": "Give either an address or a file.";
/** For the message command on a message without a link. */
readonly "noLink": "There's no link in that message.";
/** What was understood of an article. */
readonly "sectionCount": {
readonly "one": "{count} section";
readonly "other": "{count} sections";
};
readonly "passageCount": {
readonly "one": "{count} passage";
readonly "other": "{count} passages";
};
readonly "leftOut": {
readonly "one": "{count} piece left out";
readonly "other": "{count} pieces left out";
};
readonly "lede": "before the first heading";
readonly "takesPlace": "It takes the place of {title}, which was added before.";
readonly "onlyHere": "Only this server is answered from it.";
readonly "unchanged": "That article was added before, and nothing in it has changed.";
readonly "added": "{title} was added. You can ask about it now.";
readonly "replaced": "{title} is up to date.";
readonly "cancelled": "Nothing was changed.";
/** Where what was looked at is not kept any more. */
readonly "tooOld": "That preview is too old. Add the article again.";
/** Where the server has as many as it may. */
readonly "full": "This server can't take any more articles. Remove one first with /remove.";
/** Before the button that takes an article out, and after it. */
readonly "removeWhat": "This takes {title} out of this server. Nothing is answered from it any more.";
readonly "removed": "{title} was taken out.";
readonly "notAddedHere": "No such article was added in this server.";
/** After how many articles are served: how many of them are the server's own. */
readonly "ownCount": {
readonly "one": "{count} of them was added in this server.";
readonly "other": "{count} of them were added in this server.";
};
/** Why something cannot be added. */
readonly "faults": {
readonly "address": "That's not a web address. It has to start with http:// or https://.";
readonly "forbidden": "That address isn't public, so I don't fetch it.";
readonly "status": "The server of that page does not give it: it is not there, or not for everybody.";
readonly "unreachable": "The server of that page cannot be reached.";
readonly "slow": "That page took too long to come.";
readonly "type": "That is neither HTML, Markdown nor text, and nothing else can be added.";
readonly "large": "That is too large for an article.";
readonly "noArticle": "I can't find an article in that.";
readonly "draft": "That article is marked as a draft.";
readonly "busy": "I am still reading other articles. Please try again in a moment.";
};
};
/** Groups of articles: on the menus of the card of `/settings`, and of `/articles`. */
readonly "groups": {
readonly "pick": "Article groups I answer from (empty = all)";
readonly "look": "Show only one group";
readonly "all": "Show all articles";
readonly "answersFrom": {
readonly "one": "I answer from {count} group of articles, and from what is added to it later.";
readonly "other": "I answer from {count} groups of articles, and from what is added to them later.";
};
/** `words` as markdown. */
readonly "found": "for “{words}”";
};
/** To who presses on the card of a command that somebody else has used, or long ago. */
readonly "cardOver": "This card belongs to whoever used its command, for an hour. Use the command again.";
/** What is said of questions that nobody could answer, to the people who can. */
readonly "desk": {
/** Above such a question, and below it how often it was asked. */
readonly "title": "Nobody could answer this";
readonly "times": {
readonly "one": "asked once";
readonly "other": "asked {count} times";
};
/** The labels of its buttons. */
readonly "answered": "Answered in…";
readonly "write": "Write an article";
readonly "dismiss": "Dismiss";
/** What became of it; `name` and `place` as markdown; the first one above a passage. */
readonly "pointed": "✅ {name} says that this answers it:";
readonly "answeredAt": "✅ {name} says that it is answered here: {place}";
readonly "dismissed": "✖️ Dismissed by {name}.";
/** The form that asks where it is answered: title and label of at most 45 characters, a hint of at most 100. */
readonly "formTitle": "Where is it answered?";
readonly "formField": "An address, a title, or words of the passage";
readonly "formHint": "Leave it empty to choose among the nearest passages";
/** Above a menu of passages and articles, and on it. */
readonly "pick": "Which of these answers it?";
readonly "pickPlace": "Choose a passage or an article";
readonly "wholeArticle": "The article: {title}";
readonly "nothingFound": "Nothing in the articles is like that. Give an address, a title, or words of the passage.";
readonly "done": "Done, the question is closed.";
readonly "closedAlready": "That question is closed already, or too old to be known.";
readonly "mayNot": "Only people with the role that is called here, or who may manage messages, can do this.";
/** With a file to write an article into. */
readonly "writeHow": "Write the answer below the question in this file and bring it with `/add`. A heading that asks a question is found whenever somebody asks it.";
/** The card of `/settings desk`; `role` as markdown. */
readonly "cardTitle": "Questions for people";
readonly "cardOff": "Choose a channel, and each question that nobody could answer is shown there, once for alike ones, and a report each week. What is asked with `private` stays out of it.";
readonly "called": "For each question {role} is called.";
readonly "pickChannel": "Channel for questions and reports (none: off)";
readonly "pickRole": "Role that is called (none: nobody)";
/** In the channel, when it is chosen; and to who chose it where that cannot be: `channel` as markdown. */
readonly "hello": "Questions that nobody could answer stand here from now on, and a report each week.";
readonly "cannotWrite": "I cannot write in {channel}. Give me *View Channel* and *Send Messages* there, and choose it again.";
/** The report of a week; dates as Discord writes them. */
readonly "weekTitle": "The week from {first} to {last}";
readonly "weekFigures": "Asked: **{asked}** · answered: **{answered}** · not answered: **{missed}**";
readonly "weekVotes": "Votes: 👍 {up} · 👎 {down}";
readonly "weekMost": "Asked most";
readonly "weekGaps": "Not answered";
/** In its chart, and in the words for who cannot see it. */
readonly "chartAnswered": "answered";
readonly "chartMissed": "not answered";
readonly "chartAlt": "Bars for each day's questions. {days}";
readonly "chartDay": "{day}: {answered} answered, {missed} not answered";
};
/** The form of `/settings wording`: a title and labels of at most 45 characters. */
readonly "wording": {
readonly "title": "Own wording";
readonly "miss": "Where the articles do not answer";
readonly "unsure": "Above an answer that is not sure";
readonly "intro": "When I am mentioned without a question";
/** Above the sentences as they are from now on. */
readonly "now": "Members read now:";
};
};
};
