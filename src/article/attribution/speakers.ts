import { isBodyNoun } from "../../english/titles.ts";
import { type Speaker, sliceOf } from "../article.ts";
import type { Attribution } from "./attribution.ts";
import { joinedBefore } from "./descriptions.ts";
import type { Mention } from "./mention.ts";
import { fullestRole, type Role } from "./roles.ts";
import type { Scene } from "./scene.ts";
import { neighbour, type Token } from "./tokens.ts";

/** The speakers of an attribution as the article names them: each person's fullest name and role. */
export function speakersOf(
	scene: Scene,
	roles: ReadonlyMap<number, readonly Role[]>,
	attribution: Attribution,
): Speaker[] {
	const people = attribution.people.length > 1 ? attribution.people : together(scene, attribution);
	if (people.length > 0) return people.map((person) => speakerOf(scene, roles, person));
	const described = scene.mentions[attribution.mention];
	if (described === undefined || described.kind === "pronoun") return [];
	return [{ name: wordsOf(scene, described.first, described.last), role: null }];
}

/** The people whom the speaking mention means, and the one joined to it by "and", in the order of the text. */
function together(scene: Scene, { mention, people }: Attribution): readonly number[] {
	const other = jointMention(scene, mention);
	const joined = scene.personOf[other ?? -1] ?? null;
	if (other === null || joined === null || people.includes(joined)) return people;
	return other < mention ? [joined, ...people] : [...people, joined];
}

/** The other of two names joined by "and", where they are both the subject. */
function jointMention(scene: Scene, mention: number): number | null {
	if (scene.mentions[mention]?.kind !== "name") return null;
	const before = joinedBefore(scene, mention);
	if (before !== null) return before;
	const isJoined = (next: number): boolean =>
		scene.mentions[next]?.kind === "name" && joinedBefore(scene, next) === mention;
	return [mention + 1, mention + 2].find(isJoined) ?? null;
}

function speakerOf(
	scene: Scene,
	roles: ReadonlyMap<number, readonly Role[]>,
	person: number,
): Speaker {
	const mention = scene.people[person]?.fullest as Mention;
	const role = fullestRole(roles.get(person) ?? []);
	const first = withOwner(scene, mention);
	return { name: wordsOf(scene, first, mention.last), role: role?.text ?? null };
}

/** The first token of a name: "Example Bay's Office of Harbours" is not shown without whose office it is. */
function withOwner(scene: Scene, { first, last }: Mention): number {
	const { tokens } = scene;
	const isBody = tokens.slice(first, last + 1).some(({ lower }) => isBodyNoun(lower));
	// "the Example Supporters' Trust"
	const isRest = first === last && /s$/.test(tokens[first - 2]?.text ?? "");
	if (!(isBody || isRest) || tokens[first - 1]?.lower !== "'s") return first;
	let owner = first - 1;
	while (isName(neighbour(scene, owner, -1))) owner--;
	return owner === first - 1 ? first : owner;
}

function isName(token: Token | null): boolean {
	return token?.isCapital === true && token.lower !== "the";
}

function wordsOf(scene: Scene, first: number, last: number): string {
	const [start, end] = [scene.tokens[first]?.start ?? 0, scene.tokens[last]?.end ?? 0];
	return sliceOf(scene.text, { start, end }).text;
}
