/** What is asked of a name or a date; `{it}` stands for it as the article has it. */
interface Patterns {
	readonly said: string;
	readonly happened: string;
	/** Of a day that is to come when the article is published. */
	readonly happens: string;
	/** A day as the language spells it, the source of a regular expression; `{month}` stands for the months. */
	readonly day: string;
}
declare const table: {
	readonly about: string;
	readonly languages: Readonly<Record<string, Patterns>>;
};
export = table;
