/** What is asked of an article itself, or of the bot, and is answered on a card rather than by a passage. */
export type CardAsked =
	| "published"
	| "author"
	| "source"
	| "link"
	| "about"
	| "age"
	| "articles"
	| "help"
	| "greeting"
	| "thanks";
