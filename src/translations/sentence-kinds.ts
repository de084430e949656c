// What the bot has to say is as its English sentences are: each other language's file says the same in its own words.

/** A counted sentence by the categories of `Intl.PluralRules`; `other` stands for those that are left out. */
type Forms = { readonly other: string } & Partial<
	Readonly<Record<Exclude<Intl.LDMLPluralRule, "other">, string>>
>;

/** How a language's file writes what English says. */
export type Written<Said> = Said extends string
	? string
	: Said extends readonly string[]
		? readonly string[]
		: Said extends { readonly other: string }
			? Forms
			: { readonly [Key in keyof Said]: Written<Said[Key]> };

/** The named places of a sentence, which stand in braces: `Updated {ago}.` */
type PlacesIn<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
	? [Place, ...PlacesIn<Rest>]
	: [];

/** What fills a place. */
export type Value = string | number;

/**
 * How sentences are used: a text where there is nothing to fill in, some lines, else a function of what is: of the number
 * that a counted sentence depends on, of what fills the only place, or of what fills each of several.
 */
export type Spoken<Said> = Said extends string
	? Filled<PlacesIn<Said>>
	: Said extends readonly string[]
		? readonly string[]
		: Said extends { readonly other: string }
			? (count: number) => string
			: { readonly [Key in keyof Said]: Spoken<Said[Key]> };

type Filled<Places extends readonly string[]> = Places extends readonly []
	? string
	: Places extends readonly [string]
		? (value: Value) => string
		: (values: Readonly<Record<Places[number], Value>>) => string;
