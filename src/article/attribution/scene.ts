import { groupPieces, type Unit } from "./grouping.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { findPieces, type Paragraph, type Piece } from "./pairing.ts";
import { groupPeople, type Person } from "./people.ts";
import { type Token, type TokenText, tokenize } from "./tokens.ts";

/** All that is known of an article before anything is decided: its quotations, and who is mentioned where. */
export interface Scene extends TokenText {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	readonly pieces: readonly Piece[];
	readonly units: readonly Unit[];
	/** The unit of each piece. */
	readonly unitOf: readonly number[];
	readonly mentions: readonly Mention[];
	readonly people: readonly Person[];
	/** The person of each mention by name; null for pronouns and descriptions. */
	readonly personOf: readonly (number | null)[];
	/** The index of the first mention in each paragraph, and the number of mentions at the end. */
	readonly mentionStarts: readonly number[];
}

export function readScene(text: string, paragraphs: readonly Paragraph[]): Scene {
	const pieces = findPieces(text, paragraphs);
	const source = tokenize(text, paragraphs, pieces);
	const mentions = findMentions(source);
	const { people, personOf } = groupPeople(source.tokens, mentions);
	const units = groupPieces(source, pieces);
	const unitOf = units.flatMap((unit, index) => unit.pieces.map(() => index));
	const mentionStarts = startsOf(source, mentions);
	const found = { text, paragraphs, pieces, units, unitOf };
	return { ...source, ...found, mentions, people, personOf, mentionStarts };
}

/** The token before or after another within its sentence. */
export function neighbour(scene: Scene, token: number, offset: number): Token | null {
	const here = scene.tokens[token];
	const there = scene.tokens[token + offset];
	return here !== undefined && there?.sentence === here.sentence ? there : null;
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
