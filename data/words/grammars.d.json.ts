interface Written {
	readonly verbs: readonly string[];
	readonly participles: readonly string[];
	readonly auxiliaries: readonly string[];
	readonly sources: readonly string[];
	readonly determiners: readonly string[];
	readonly joiners: readonly string[];
	readonly hearers: readonly string[];
	readonly adverbs: readonly string[];
	readonly he: readonly string[];
	readonly she: readonly string[];
	readonly titles: readonly string[];
	readonly particles: readonly string[];
	readonly common: readonly string[];
	readonly capitalNouns: boolean;
	readonly dropsSubject: boolean;
}
declare const table: { readonly de: Written; readonly fr: Written; readonly es: Written };
export = table;
