import { isAuxiliary } from "../../english/function-words.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { isHonorific, isRoleNoun } from "../../english/titles.ts";
import { type Slice, sliceOf } from "../article.ts";
import type { Mention } from "./mention.ts";
import { mentionsAround } from "./mentions.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";
import { neighbour } from "./tokens.ts";

/** What an article says somebody is, in its words: "the trust's programme director". */
export interface Role extends Slice {
	/** Lower case, without plural or possessive: for matching "the director" to it. */
	readonly words: ReadonlySet<string>;
}

/** The roles of each person, by the person's number, in the order of the text. */
export function findRoles(scene: Scene): ReadonlyMap<number, readonly Role[]> {
	const roles = new Map<number, Role[]>();
	for (const [index, mention] of scene.mentions.entries()) {
		const person = scene.personOf[index] ?? null;
		if (person === null) continue;
		const found =
			mention.kind === "name"
				? rolesAround(scene, index, scene.people[person]?.nature === "body")
				: [descriptionRole(scene, mention)];
		for (const role of found) {
			if (role === null) continue;
			const known = roles.get(person);
			if (known === undefined) roles.set(person, [role]);
			else known.push(role);
		}
	}
	return roles;
}

/** The fullest of somebody's roles that a card has room for. */
export function fullestRole(roles: readonly Role[]): Role | null {
	let best: Role | null = null;
	for (const role of roles) {
		if (role.text.length > maxRoleLength) continue;
		if (best === null || role.words.size > best.words.size) best = role;
	}
	return best;
}

const maxRoleLength = 110;
const maxAppositionLength = 18;

function rolesAround(scene: Scene, index: number, isBody: boolean): (Role | null)[] {
	const mention = scene.mentions[index] as Mention;
	return isBody ? [] : [roleBefore(scene, mention), roleAfter(scene, index)];
}

function roleBefore(scene: Scene, mention: Mention): Role | null {
	let first = mention.from;
	let last = mention.first - 1;
	while (first <= last && isLeftOut(scene.tokens[first])) first++;
	while (last >= first && isHonorific(bare(scene.tokens[last]))) last--;
	if (scene.tokens[last]?.lower === "the") last--;
	return roleOf(scene, first, last);
}

/** Between commas after the name: `Ada Example, the trust's director, said`. An age in between is skipped. */
function roleAfter(scene: Scene, index: number): Role | null {
	const mention = scene.mentions[index] as Mention;
	let at = mention.last + 1;
	if (neighbour(scene, mention.last, 1)?.text !== ",") return null;
	if (/^\d+$/.test(scene.tokens[at + 1]?.text ?? "") && scene.tokens[at + 2]?.text === ",") at += 2;
	let first = at + 1;
	let last = first - 1;
	// "in English, Gaelic, or any other language that the officer knows": an item of a list
	if (/^(?:or|and|but)$/.test(scene.tokens[first]?.lower ?? "")) return null;
	// "Ada Example, 52, becomes chief engineer": behind an age stands a verb, or a role with its article
	if (at > mention.last + 1 && /^\p{Ll}+(?:s|ed)$/u.test(scene.tokens[first]?.text ?? ""))
		return null;
	for (let i = first; i < first + maxAppositionLength; i++) {
		const token = neighbour(scene, mention.last, i - mention.last);
		if (token === null || token.kind === "quote" || /^[,.;:()—–]$/.test(token.text)) break;
		if (/^(?:who|whose|whom|which|where|when)$/.test(token.lower)) break;
		if (isSpeechVerb(token.lower) && !isRoleNoun(token.lower)) return null;
		last = i;
	}
	while (first <= last && isLeftOut(scene.tokens[first]) && !isPossessed(scene, first, last))
		first++;
	// "According to Ada Example, sailors bought the ship": without a second comma it is the sentence that goes on
	const isSource = scene.profiles[index]?.tie.relation === "according";
	if (isSource && scene.tokens[last + 1]?.kind === "word") return null;
	// "the panel that funds Example Agency, Rep. Ada Example": another's name, and no role
	const isAnother = mentionsAround(scene.mentions, first).some((index) => {
		const other = scene.mentions[index] as Mention;
		return (
			other.kind === "name" && other.from === first && other.first > first && other.first <= last
		);
	});
	if (isAnother) return null;
	return roleOf(scene, first, last);
}

function descriptionRole(scene: Scene, mention: Mention): Role | null {
	let first = mention.first;
	while (first <= mention.last && isLeftOut(scene.tokens[first])) first++;
	return roleOf(scene, first, mention.last);
}

function roleOf(scene: Scene, first: number, last: number): Role | null {
	const tokens = scene.tokens.slice(first, last + 1);
	const start = tokens[0];
	const end = tokens.at(-1);
	if (start === undefined || end === undefined) return null;
	if (end.lower === "'s" || !tokens.some((token) => isRoleNoun(bare(token)))) return null;
	// "voters handed President Example", "front-runners must win. Ada Example": a clause is no role
	if (tokens.some((token) => isAuxiliary(token.lower))) return null;
	if (tokens.some((token, at) => isActed(token) && isRoleNoun(bare(tokens[at - 1])))) return null;
	const words = new Set(tokens.filter((token) => token.kind === "word").map(bare));
	return { ...sliceOf(scene.text, { start: start.start, end: end.end }), words };
}

/** "handed": a verb in small letters. */
function isActed({ text }: Token): boolean {
	return /^\p{Ll}+ed$/u.test(text);
}

function isLeftOut(token: Token | undefined): boolean {
	return /^(?:the|a|an|his|her|their|its|our|my)$/.test(token?.lower ?? "");
}

function isPossessed(scene: Scene, first: number, last: number): boolean {
	return scene.tokens
		.slice(first + 1, Math.min(first + 5, last))
		.some((token) => token.lower === "'s");
}

function bare(token: Token | undefined): string {
	return (token?.lower ?? "").replace(/\.$/, "");
}
