import type { Mention } from "./mention.ts";
import { mentionsAround } from "./mentions.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { neighbour, type Token } from "./tokens.ts";
import { classOf } from "./word-classes.ts";

/** What the words themselves say of a mention as the speaker of a unit: beside place and tie, which `attribution-features.ts` has. */
export interface Evidence {
	/** The words of the unit, lower case. */
	readonly quoted: ReadonlySet<string>;
	/** Whether the unit speaks of "I", of "we", of both or of neither. */
	readonly voice: string;
	/** The mentions that are tied to the verb of speech nearest to the unit. */
	readonly tiedToCue: readonly number[];
}

export function evidenceOf(scene: Scene, unit: number, view: Surroundings): Evidence {
	const quoted = new Set<string>();
	for (const piece of scene.units[unit]?.pieces ?? []) {
		const { start, end } = scene.pieces[piece] ?? { start: 0, end: 0 };
		const text = scene.text.slice(start, Math.min(end, start + maxReadLength)).toLowerCase();
		for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) quoted.add(word);
	}
	const [i, we] = [quoted.has("i") || quoted.has("my"), quoted.has("we") || quoted.has("our")];
	return {
		quoted,
		voice: i ? (we ? "I and we" : "I") : we ? "we" : "neither",
		tiedToCue: view.cue === null ? [] : mentionsTiedTo(scene, view.cue),
	};
}

const maxReadLength = 2000;

/** Further templates for `attribution-features.ts`. */
export function evidenceFor(
	scene: Scene,
	{ quoted, voice, tiedToCue }: Evidence,
	index: number,
	place: string,
): string[] {
	const mention = scene.mentions[index] as Mention;
	const { kind, coarse, tie } = scene.profiles[index] ?? none;
	const isNamed = mention.kind === "name" && quoted.has(mention.head);
	const next = neighbour(scene, mention.last, 1);
	const before = neighbour(scene, mention.from, -1);
	const [b, a] = [wordOf(before), wordOf(next)];
	const speaks = speakingOf(scene, index, tie.verb !== null);
	const claim = claimOf(scene, tiedToCue, index);
	return [
		`quoted-place ${isNamed} ${place}`,
		`quoted-tie ${isNamed} ${tie.relation}`,
		`voice-kind ${voice} ${kind}`,
		`coarse-word-before ${coarse} ${b}`,
		`two-before ${classOf(neighbour(scene, mention.from, -2))} ${classOf(before)} ${coarse}`,
		`speaks-place ${speaks} ${place}`,
		`words-around ${b} ${a}`,
		`claim-place-tie ${claim} ${place} ${tie.relation}`,
	];
}

function mentionsTiedTo(scene: Scene, cue: number): number[] {
	return mentionsAround(scene.mentions, cue).filter(
		(mention) => scene.profiles[mention]?.tie.verb === cue,
	);
}

/** Whose the cue is: the mention's own, its person's, or that of another, with how that one is tied to it. */
function claimOf(scene: Scene, tiedToCue: readonly number[], index: number): string {
	if (tiedToCue.length === 0) return "nobody's";
	if (tiedToCue.includes(index)) return tiedToCue.length > 1 ? "own of several" : "own";
	const person = scene.personOf[index] ?? null;
	if (person !== null && tiedToCue.some((other) => scene.personOf[other] === person)) return "same";
	const [first = 0] = tiedToCue;
	const { tie, coarse } = scene.profiles[first] ?? none;
	return `${tie.relation} ${coarse}`;
}

const none = { kind: "", coarse: "", tie: { relation: "none", verb: null } };

function wordOf(token: Token | null): string {
	if (token === null) return "edge";
	if (token.kind === "quote") return "quote";
	return token.isCapital ? "Capital" : token.lower;
}

/** How often the person of a mention is tied to a verb of speech elsewhere in the article. */
function speakingOf(scene: Scene, index: number, isTied: boolean): string {
	const person = scene.personOf[index] ?? null;
	if (person === null) return "-";
	const times = (scene.speaking[person] ?? 0) - (isTied ? 1 : 0);
	return times > 4 ? "often" : times > 1 ? "some" : `${times}`;
}
