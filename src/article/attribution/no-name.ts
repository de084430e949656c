import { isGivenName } from "../../english/given-names.ts";
import { isBodyNoun, isTitle } from "../../english/titles.ts";
import type { Attribution } from "./attribution.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { neighbour } from "./tokens.ts";

// Mentions that are nobody's name, or not there to say who spoke.

/** "See our Winter Example guide": a name in a sentence that bids the reader do something. */
export function isBesideOrder(
	scene: Scene,
	{ sentence }: Surroundings,
	{ mention }: Pick<Attribution, "mention">,
): boolean {
	const here = scene.tokens[scene.mentions[mention]?.first ?? -1];
	if (here === undefined || here.sentence === sentence) return false;
	const first = scene.sentenceStarts[here.sentence] ?? -1;
	const [verb, next] = [scene.tokens[first], neighbour(scene, first, 1)];
	return (
		orders.has(verb?.lower ?? "") &&
		/^(?:our|the|your|more|here|out|for|all)$/.test(next?.lower ?? "")
	);
}

const orders: ReadonlySet<string> = new Set(
	"see read visit check watch click listen learn find browse shop get subscribe sign try join download follow".split(
		" ",
	),
);

/** "Another", or a line in which each word has a capital: what is shown as a name has to be one. */
export function isNamingNobody(
	scene: Scene,
	{ mention, people }: Pick<Attribution, "mention" | "people">,
): boolean {
	const named = scene.people[people[0] ?? -1]?.fullest ?? scene.mentions[mention];
	if (named === undefined) return false;
	const words = scene.tokens.slice(named.first, named.last + 1).map(({ lower }) => lower);
	if (named.kind === "description") return words.length === 1 && indefinite.has(words[0] ?? "");
	// "a Harbour Fund study", "Marxism", "in Norland v. Example"
	const own = scene.mentions[mention]?.first ?? 0;
	const stop = scene.tokens[own - 1]?.text === "." ? 2 : 1;
	const before = scene.tokens[own - stop]?.lower ?? "";
	const isVersus = /^vs?\.?$/.test(before) && scene.mentions[mention]?.kind === "name";
	if (isVersus || (stop === 1 && /^an?$/.test(before))) return true;
	if (isDoctrine(scene, mention, words) || isOneOfMany(scene, mention)) return true;
	// "The Example family": not the one of them whom the article names
	const next = scene.tokens[(scene.mentions[mention]?.last ?? -1) + 1];
	if (scene.mentions[mention]?.kind === "name" && next?.lower === "family") return true;
	if (isOfficeOf(scene, mention) || isPlaceOfTown(scene, mention)) return true;
	if (/^(?:number|no\.?)$/.test(words.at(-1) ?? "")) return true;
	const isLine = words.length > maxFullNameLength && !words.some(isBodyNoun);
	return isLine && !isGivenName(words[0] ?? "");
}

/** "Marxism", and what stands before a noun: "Marxist states". */
function isDoctrine(scene: Scene, mention: number, words: readonly string[]): boolean {
	if (words.length !== 1) return false;
	if (/.ism$/.test(words[0] ?? "")) return true;
	const next = neighbour(scene, scene.mentions[mention]?.last ?? -1, 1);
	return /.ist$/.test(words[0] ?? "") && /^\p{Ll}+s$/u.test(next?.text ?? "");
}

/** "As Ada Example, Other, and Third wrote": the last of three did not write alone. */
function isOneOfMany(scene: Scene, mention: number): boolean {
	const [first, second, own] = [-2, -1, 0].map((step) => scene.mentions[mention + step]);
	if (own?.kind !== "name" || second?.kind !== "name" || first?.kind !== "name") return false;
	const link = neighbour(scene, own.from, -1);
	if (link?.lower !== "and" || scene.tokens[own.from - 2]?.text !== ",") return false;
	return second.last === own.from - 3 && first.last === second.from - 2;
}

/** "the Minister of Ports and Commerce, Senator Ada Example, told": the last word of her office is nobody. */
function isOfficeOf(scene: Scene, mention: number): boolean {
	const [own, next] = [scene.mentions[mention], scene.mentions[mention + 1]];
	const person = scene.people[scene.personOf[mention] ?? -1];
	if (own?.kind !== "name" || next === undefined || person?.nature !== "unknown") return false;
	if (own.first !== own.last || scene.tokens[own.last + 1]?.text !== ",") return false;
	const isTitled = next.kind === "name" ? next.from < next.first : isTitle(next.head);
	return next.from === own.last + 2 && isTitled;
}

/** "an officer in Example, Norland wrote": the place only tells which town it is. */
function isPlaceOfTown(scene: Scene, mention: number): boolean {
	const [town, own] = [scene.mentions[mention - 1], scene.mentions[mention]];
	if (own?.kind !== "name" || town?.kind !== "name" || town.last !== own.from - 2) return false;
	if (scene.people[scene.personOf[mention] ?? -1]?.nature !== "place") return false;
	if (neighbour(scene, own.from, -1)?.text !== ",") return false;
	return /^(?:in|at|near|from|of)$/.test(neighbour(scene, town.from, -1)?.lower ?? "");
}

const maxFullNameLength = 4;
const indefinite: ReadonlySet<string> = new Set(
	"one some many several both another most".split(" "),
);
