import {
	isAdverb,
	isAuxiliary,
	isFunctionWord,
	isPreposition,
} from "../../english/function-words.ts";
import { speechVerbOf } from "../../english/speech-verbs.ts";
import { isRoleNoun } from "../../english/titles.ts";
import { introducedBy } from "./introduced.ts";
import type { Mention } from "./mention.ts";
import { mentionsAround } from "./mentions.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { neighbour } from "./tokens.ts";

/**
 * The mention whose clause stands right beside a quotation, so that nobody else can be meant: `“…,” Ada Example said`,
 * `“…,” said the mayor`, `“…,” she added`, `Ada Example said: “…”`, `according to Ada Example “…”`.
 */
export function mentionBeside(scene: Scene, view: Surroundings): number | null {
	const { cue, token } = view;
	const introduced = introducedBy(scene, view);
	if (introduced !== null) return introduced;
	if (cue === null || mayBeNoSpeech(scene, cue)) return null;
	if (scene.tokens[cue]?.lower === "according") return sourceBefore(scene, cue, token);
	if (cue < token ? !leadsToWords(scene, cue, token) : !isClosed(scene, token)) return null;
	const found = mentionsAround(scene.mentions, cue).find((index) => {
		const tie = scene.profiles[index]?.tie;
		const mention = scene.mentions[index] as Mention;
		if (tie?.verb !== cue) return false;
		return cue < token
			? tie.relation === "subject" && opensClause(scene, mention)
			: isRightAfter(scene, token, cue, mention, tie.relation);
	});
	return found ?? ownedName(scene, cue, token) ?? nameBehindRoles(scene, cue, token);
}

/** `According to the Example Review, “…”`: nothing but the source stands before the words. */
function sourceBefore(scene: Scene, cue: number, token: number): number | null {
	const last = neighbour(scene, token, -1)?.text === "," ? token - 2 : token - 1;
	const found = mentionsAround(scene.mentions, cue).find((index) => {
		const { verb, relation } = scene.profiles[index]?.tie ?? { verb: null, relation: "none" };
		const mention = scene.mentions[index];
		return (
			verb === cue && relation === "according" && mention?.kind === "name" && mention.last === last
		);
	});
	return found ?? null;
}

/** `“…,” lead researcher and harbour physician Ada Example said`, `“…,” Minister of Ports, Senator Ada Example, told`. */
function nameBehindRoles(scene: Scene, cue: number, quote: number): number | null {
	const first = scene.tokens[quote + 1]?.text === "," ? quote + 2 : quote + 1;
	const between = mentionsAround(scene.mentions, cue).filter((index) => {
		const { from, last } = scene.mentions[index] as Mention;
		return from >= first && last < cue;
	});
	const name = between.at(-1);
	if (name === undefined || !isRoleNoun(headOfRoles(scene, first, name))) return null;
	const { kind, from, last } = scene.mentions[name] as Mention;
	const isClosed = last === cue - 1 || (scene.tokens[cue - 1]?.text === "," && last === cue - 2);
	const isHuman = (index: number) =>
		scene.mentions[index]?.kind === "pronoun" ||
		scene.people[scene.personOf[index] ?? -1]?.nature === "human";
	if (kind !== "name" || !isClosed || !isHuman(name)) return null;
	const words = scene.tokens.slice(first, from);
	if (!words.every(({ kind: sort, text }) => sort === "word" || text === ",")) return null;
	if (words.some(({ lower }) => isAuxiliary(lower) || /^(?:who|which|that|when)$/.test(lower)))
		return null;
	// "a friend of Ada Example said": whoever is named is not who speaks.
	const before = words.at(-1)?.lower ?? "";
	if (isPreposition(before) || before === "than") return null;
	return between.slice(0, -1).every((index) => !isHuman(index)) ? name : null;
}

/** The first of the words that tell what somebody is, in capitals or not. */
function headOfRoles(scene: Scene, first: number, name: number): string {
	const { from } = scene.mentions[name] as Mention;
	return scene.tokens.slice(first, from).find(({ lower }) => isRoleNoun(lower))?.lower ?? "";
}

/** `“…,” said Example Radio's Ada Other`: the name behind the one that tells whose she is. */
function ownedName(scene: Scene, cue: number, quote: number): number | null {
	const first = scene.tokens[quote + 1]?.text === "," ? quote + 2 : quote + 1;
	const owner = mentionsAround(scene.mentions, cue).find(
		(index) => cue === first && scene.mentions[index]?.from === cue + 1,
	);
	const [whose, name] = [scene.mentions[owner ?? -1], scene.mentions[(owner ?? -1) + 1]];
	if (owner === undefined || whose?.kind !== "name" || name?.kind !== "name") return null;
	const isOwned = neighbour(scene, whose.last, 1)?.lower === "'s" && name.from === whose.last + 2;
	return isOwned && name.last > name.first ? owner + 1 : null;
}

/** `“…,” Ada Example, the mayor, said`, `“…,” said Ada Example`. */
function isRightAfter(
	scene: Scene,
	quote: number,
	cue: number,
	{ from, last }: Mention,
	relation: string,
): boolean {
	const behind = scene.tokens[quote + 1]?.text === "," ? quote + 2 : quote + 1;
	const first = scene.tokens[behind]?.lower === "as" ? behind + 1 : behind;
	if (relation === "inverted" || relation === "apposed")
		return cue === first && !leadsToName(scene, last);
	return from === first && /^(?:subject|apposition|relative|parenthesis)$/.test(relation);
}

/** "said Example Bay harbour pilot Ada Other", "said Example Radio's Ada Other": the name says whose somebody is. */
function leadsToName(scene: Scene, last: number): boolean {
	const next = neighbour(scene, last, 1);
	if (next === null || next.kind !== "word") return false;
	return next.lower === "'s" || !(isFunctionWord(next.lower) || isAdverb(next.lower));
}

/** Words that end in a comma or as a sentence does are a clause; “Hamas” before “Example said” may be anything. */
function isClosed(scene: Scene, token: number): boolean {
	const words = (scene.tokens[token]?.text ?? "").trim();
	return scene.tokens[token + 1]?.text === "," || /[,?!…—–-]$/u.test(words);
}

/** The verb is right before the colon or comma that opens the quotation. */
function leadsToWords(scene: Scene, cue: number, token: number): boolean {
	const mark = neighbour(scene, token, -1);
	return cue === token - 2 && (mark?.text === ":" || mark?.text === ",");
}

/** The subject begins the sentence, or stands after a comma or "and"; "in a book that Ada Example says, “…”" does not. */
function opensClause(scene: Scene, { from }: Mention): boolean {
	const before = neighbour(scene, from, -1);
	return before === null || before.text === "," || /^(?:and|but|when)$/.test(before.lower);
}

/** "put his house up", "found relief", "might say", "did not say": verbs that oftener do something else, and what was not said. */
function mayBeNoSpeech(scene: Scene, cue: number): boolean {
	// "as Ada Example puts it"
	if (/^puts?$/.test(scene.tokens[cue]?.lower ?? "") && neighbour(scene, cue, 1)?.lower === "it")
		return false;
	if (seldomSpeech.has(speechVerbOf(scene.tokens[cue]?.lower ?? "") ?? "")) return true;
	for (let at = cue - 1; at >= cue - 3; at--) {
		const { lower = "", isCapital = true } = neighbour(scene, cue, at - cue) ?? {};
		if (isCapital) return false;
		if (notSaid.test(lower)) return true;
		if (!isAuxiliary(lower) && !isAdverb(lower)) return false;
	}
	return false;
}

const notSaid = /^(?:not|never|would|might|could|should|may|must|.*n['’]t)$/;
const seldomSpeech: ReadonlySet<string> = new Set(
	(
		"attack begin believe blame call compare consider credit describe feel find foresee give go hear hold know list make " +
		"mean paint pen praise pressure put read see shoot sing title"
	).split(" "),
);
