import { groupPieces, type Unit } from "./grouping.ts";
import { type Interview, interviewOf } from "./interview.ts";
import type { Mention } from "./mention.ts";
import { findMentions } from "./mentions.ts";
import { type Cast, groupPeople } from "./named-people.ts";
import { findPieces } from "./pairing.ts";
import type { Paragraph, Piece } from "./piece.ts";
import { type Profile, profileOf } from "./profiles.ts";
import { type SolePeople, solePeople } from "./sole-people.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { type TokenText, tokenize } from "./tokens.ts";

/** All that is known of an article before anything is decided: its quotations, and who is mentioned where. */
export interface Scene extends Cast {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	readonly pieces: readonly Piece[];
	readonly units: readonly Unit[];
	/** The unit of each piece. */
	readonly unitOf: readonly number[];
	/** One for each unit. */
	readonly surroundings: readonly Surroundings[];
	/** One for each mention. */
	readonly profiles: readonly Profile[];
	/** How many mentions of each person are tied to a verb of speech. */
	readonly speaking: readonly number[];
	/** The only one in the whole article whom "he" and "she" can mean, where there is just one. */
	readonly sole: SolePeople;
	readonly interview: Interview | null;
	/** The index of the first mention in each paragraph, and the number of mentions at the end. */
	readonly mentionStarts: readonly number[];
}

/** The verb that a mention is tied to, by its token; null for none. */
export function ownVerb({ profiles }: Scene, mention: number): number | null {
	return profiles[mention]?.tie.verb ?? null;
}

export function readScene(text: string, paragraphs: readonly Paragraph[]): Scene {
	const pieces = findPieces(text, paragraphs);
	const source = tokenize(text, paragraphs, pieces);
	const units = groupPieces(source, pieces);
	const mentions = pieces.length === 0 ? [] : findMentions(source);
	const cast: Cast = { ...source, mentions, ...groupPeople(source.tokens, mentions) };
	const profiles = mentions.map((_, index) => profileOf(cast, index));
	const speaking = cast.people.map(
		(person) => person.mentions.filter((mention) => profiles[mention]?.tie.verb != null).length,
	);
	const surroundings = units.map((unit) => surroundingsOf(source, unit));
	return {
		...cast,
		text,
		paragraphs,
		pieces,
		units,
		unitOf: units.flatMap((unit, index) => unit.pieces.map(() => index)),
		surroundings,
		interview: interviewOf(cast, units, surroundings),
		profiles,
		speaking,
		sole: solePeople(cast.people, speaking),
		mentionStarts: startsOf(source, mentions),
	};
}

function startsOf(source: TokenText, mentions: readonly Mention[]): number[] {
	const starts: number[] = [];
	let at = 0;
	for (const first of source.paragraphStarts) {
		while (at < mentions.length && (mentions[at]?.first ?? 0) < first) at++;
		starts.push(at);
	}
	return starts;
}
