import { isConjunction } from "../../english/function-words.ts";
import { isBodyNoun, isRoleNoun } from "../../english/titles.ts";
import type { Mention } from "./mention.ts";
import type { Cast } from "./named-people.ts";
import { type Tie, tieOf } from "./ties.ts";
import { neighbour } from "./tokens.ts";
import { classOf } from "./word-classes.ts";

/** What is to be said of a mention whatever the quotation: kept, since many quotations look at it. */
export interface Profile {
	/** What sort of mention: a pronoun, a name by its nature and length, a description by its noun. */
	readonly kind: string;
	/** The pronoun, "name" or "description". */
	readonly coarse: string;
	/** The sort of word after and before it. */
	readonly next: string;
	readonly before: string;
	/** Its place among the mentions of its sentence. */
	readonly order: "first" | "second" | "later";
	/** How often its person is mentioned, and what they are. */
	readonly salience: string;
	/** The conjunction or mark that opens the clause it stands in. */
	readonly clause: string;
	readonly tie: Tie;
}

export function profileOf(cast: Cast, index: number): Profile {
	const mention = cast.mentions[index] as Mention;
	const after = neighbour(cast, mention.last, 1);
	const tie = apposedTie(cast, index) ?? tieOf(cast, mention);
	return {
		kind: kindOf(cast, index),
		coarse: mention.kind === "pronoun" ? mention.head : mention.kind,
		next: modifiesName(cast, mention) ? "modified name" : classOf(after),
		before: classOf(neighbour(cast, mention.from, -1)),
		order: orderOf(cast, index),
		salience: salienceOf(cast, index),
		clause: clauseOf(cast, mention),
		tie,
	};
}

/** `said a teacher, Ada Example, …`: the name is tied as the description before it, which it explains. */
function apposedTie(cast: Cast, index: number): Tie | null {
	const [description, name] = [cast.mentions[index - 1], cast.mentions[index]];
	if (name?.kind !== "name" || description?.kind !== "description") return null;
	const person = cast.personOf[index - 1] ?? null;
	if (person === null || person !== cast.personOf[index]) return null;
	if (description.last >= name.from) return null;
	const { relation, verb } = tieOf(cast, description);
	return relation === "inverted" ? { relation: "apposed", verb } : null;
}

function kindOf(cast: Cast, index: number): string {
	const mention = cast.mentions[index] as Mention;
	if (mention.kind === "pronoun") return mention.head;
	if (mention.kind === "name") {
		const person = cast.people[cast.personOf[index] ?? -1];
		const length = Math.min(mention.last - mention.first + 1, 3);
		return `${person?.nature} ${length} ${mention.from < mention.first ? "role" : "bare"}`;
	}
	const first = cast.tokens[mention.from]?.lower ?? "";
	const noun = isRoleNoun(mention.head) ? "role" : isBodyNoun(mention.head) ? "body" : "noun";
	const bare = mention.from === mention.last ? "bare" : "other";
	return `${noun} ${/^(?:the|a|an)$/.test(first) ? first : bare}`;
}

/** "Example constituent Ada Other": the first name only says which one the second is. */
function modifiesName(cast: Cast, mention: Mention): boolean {
	const noun = neighbour(cast, mention.last, 1);
	const other = neighbour(cast, mention.last, 2);
	if (noun?.kind !== "word" || noun.isCapital || other?.kind !== "word") return false;
	return other.isCapital && /^(?:word|role|body)$/.test(classOf(noun));
}

function orderOf(cast: Cast, index: number): Profile["order"] {
	const sentence = cast.tokens[cast.mentions[index]?.first ?? 0]?.sentence;
	const isInSentence = (mention: Mention | undefined): boolean =>
		mention !== undefined && cast.tokens[mention.first]?.sentence === sentence;
	if (!isInSentence(cast.mentions[index - 1])) return "first";
	return isInSentence(cast.mentions[index - 2]) ? "later" : "second";
}

function salienceOf(cast: Cast, index: number): string {
	const person = cast.people[cast.personOf[index] ?? -1];
	if (person === undefined) return "-";
	const count = person.mentions.length;
	return `${count > 8 ? "many" : count > 3 ? "some" : count > 1 ? "two" : "one"} ${person.nature}`;
}

function clauseOf(cast: Cast, mention: Mention): string {
	for (let i = 1; i <= 4; i++) {
		const token = neighbour(cast, mention.from, -i);
		if (token === null) return "main";
		if (token.kind !== "word") return token.text.slice(0, 1);
		if (isConjunction(token.lower) || token.lower === "that") return token.lower;
	}
	return "inner";
}
