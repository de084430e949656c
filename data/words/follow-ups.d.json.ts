/** Words, apart by spaces; `lead`, `whoSaid` and `further` are sources of regular expressions. */
interface Written {
	readonly asking: string;
	readonly verbs: string;
	readonly prepositions: string;
	readonly determiners: string;
	readonly male: string;
	readonly female: string;
	readonly pointing: string;
	readonly lead: string;
	readonly whoSaid: string;
	readonly further: string;
	/** Days, months, seasons, and other words for times. */
	readonly times: string;
}
declare const table: Readonly<Record<string, Written>> & { readonly en: Written };
export = table;
