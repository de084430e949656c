/** How one language asks, as the sources of regular expressions over folded words. */
interface Asking {
	/** What `{name}` stands for in the others. */
	readonly names: Readonly<Record<string, string>>;
	/** What is polite before and behind. */
	readonly opening: string;
	readonly closing: string;
	/** By card the forms that ask for it. */
	readonly cards: Readonly<Record<string, readonly string[]>>;
}
declare const table: {
	readonly about: string;
	readonly languages: Readonly<Record<string, Asking>>;
};
export = table;
