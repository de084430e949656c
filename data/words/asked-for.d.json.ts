interface Form {
	readonly askedFor:
		| "person"
		| "time"
		| "place"
		| "count"
		| "amount"
		| "reason"
		| "manner"
		| "duration"
		| "definition";
	/** The source of a regular expression. */
	readonly pattern: string;
}
declare const table: {
	readonly about: string;
	readonly words: readonly Form[];
	readonly runs: readonly Form[];
};
export = table;
