/** Somebody who may be speaking, as one place of the text names them. Token indices, `last` included. */
export interface Mention {
	readonly kind: "name" | "pronoun" | "description";
	/** The tokens of the name without titles, of the pronoun, or of the description with its determiner. */
	readonly first: number;
	readonly last: number;
	/** Where the titles and role words before a name begin; else the same as `first`. */
	readonly from: number;
	/** Lower case: the surname, the pronoun, the description's noun. */
	readonly head: string;
}
