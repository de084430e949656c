// What a room has to say, told apart from the words that say it: those stand in one JSON file a language.

/** A sentence or a label as it stands. */
export interface Plain {
	readonly kind: "plain";
}

/** Some sentences, a line each. */
export interface Lines {
	readonly kind: "lines";
}

/** A sentence with named places, which stand in braces where they are written: `Updated {ago}.` */
export interface Template<Places extends readonly string[] = readonly string[]> {
	readonly kind: "template";
	readonly places: Places;
}

/** A template that depends on the number in its first place: written once for each plural form of the language. */
export interface Counted<Places extends readonly string[] = readonly string[]> {
	readonly kind: "counted";
	readonly places: Places;
}

export type Sentence = Plain | Lines | Template | Counted;

/** Sentences by their keys, in groups where that helps. */
export interface Sentences {
	readonly [key: string]: Sentence | Sentences;
}

export const plain: Plain = { kind: "plain" };
export const lines: Lines = { kind: "lines" };

export function template<const Places extends readonly [string, ...string[]]>(
	...places: Places
): Template<Places> {
	return { kind: "template", places };
}

export function counted<const Places extends readonly [string, ...string[]]>(
	...places: Places
): Counted<Places> {
	return { kind: "counted", places };
}

export function isSentence(each: Sentence | Sentences): each is Sentence {
	return typeof each["kind"] === "string";
}

/** A counted template by the categories of `Intl.PluralRules`; `other` stands for those that are left out. */
type Forms = { readonly other: string } & Partial<
	Readonly<Record<Exclude<Intl.LDMLPluralRule, "other">, string>>
>;

/** How sentences are written in a language's file. */
export type Written<S> = S extends Plain | Template
	? string
	: S extends Lines
		? readonly string[]
		: S extends Counted
			? Forms
			: { readonly [Key in keyof S]: Written<S[Key]> };

/** What fills the places, in their order. */
type Filled<Places extends readonly string[]> = {
	readonly [Index in keyof Places]: string | number;
};

/** How sentences are used: a text where there is nothing to fill in, else a function of what is. */
export type Spoken<S> = S extends Plain
	? string
	: S extends Lines
		? readonly string[]
		: S extends Template<infer Places>
			? (...values: Filled<Places>) => string
			: S extends Counted<infer Places>
				? (...values: CountFirst<Places>) => string
				: { readonly [Key in keyof S]: Spoken<S[Key]> };

type CountFirst<Places extends readonly string[]> = Places extends readonly [
	string,
	...infer Rest extends readonly string[],
]
	? readonly [count: number, ...rest: Filled<Rest>]
	: never;
