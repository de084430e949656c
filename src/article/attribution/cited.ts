import { isDeterminer, isPreposition } from "../../english/function-words.ts";
import { isAct, speechVerbOf } from "../../english/speech-verbs.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { neighbour } from "./tokens.ts";

// Words that belong to what the subject of the verb cites, asks for or reads.

/** "Ada Example asked for the papers and may act if they are “…”": what is asked for ends before the words. */
export function isBehindRequest(scene: Scene, { cue, token }: Surroundings): boolean {
	if (cue === null || neighbour(scene, cue, 1)?.lower !== "for") return false;
	return scene.tokens.slice(cue + 2, token).some(({ lower }) => /^(?:and|but)$/.test(lower));
}

/** "signed a resolution expressing “…”": what is enacted speaks, and not who signs it. */
export function isOfDocument(scene: Scene, cue: number): boolean {
	if (!scene.tokens[cue]?.lower.endsWith("ing")) return false;
	return documents.has(neighbour(scene, cue, -1)?.lower ?? "");
}

const documents: ReadonlySet<string> = new Set(
	"resolution law bill act treaty motion amendment constitution decree ordinance contract".split(
		" ",
	),
);

/** "She shared the campaign's site, which contains the following statement: “…”": what holds the words says them. */
export function isContained(scene: Scene, { token }: Surroundings): boolean {
	const colon = token - 1;
	if (scene.tokens[colon]?.text !== ":" || !held.has(neighbour(scene, colon, -1)?.lower ?? ""))
		return false;
	for (let step = 2; step <= farthestHolding; step++) {
		const verb = neighbour(scene, colon, -step);
		if (verb === null || verb.kind !== "word") return false;
		if (holding.test(verb.lower))
			return /^(?:which|that)$/.test(neighbour(scene, colon, -step - 1)?.lower ?? "");
	}
	return false;
}

const holding =
	/^(?:contain(?:s|ed)?|include[sd]?|carr(?:y|ies|ied)|show(?:s|ed)?|bears?|bore|has|had)$/;
const held: ReadonlySet<string> = new Set(
	"statement message text words notice note line lines slogan warning sentence passage".split(" "),
);
/** In tokens: "contains the following short statement". */
const farthestHolding = 6;

/** "Norland invokes a clause that permits “…”": what the words belong to says them, and not who cites it. */
export function isOfCited(scene: Scene, { cue, token }: Surroundings): boolean {
	const word = scene.tokens[cue ?? -1]?.lower ?? "";
	if (cue === null || !(isAct(word) || citing.has(speechVerbOf(word) ?? ""))) return false;
	if (!isDeterminer(neighbour(scene, cue, 1)?.lower ?? "")) return false;
	// "found a receipt for “one boat”"
	if (isAct(word) && token - cue > 3 && isPreposition(neighbour(scene, token, -1)?.lower ?? ""))
		return neighbour(scene, token, -1)?.lower !== "as";
	return scene.tokens.slice(cue + 3, token).some(({ lower }) => /^(?:that|which)$/.test(lower));
}

const citing: ReadonlySet<string> = new Set(["invoke", "cite", "mention"]);

/** "Ada Example read the report; its “hidden pages” are no secret": what the verb has for its object ends before the words. */
export function isOfAnotherClause(scene: Scene, { cue, token }: Surroundings): boolean {
	if (cue === null || !isAct(scene.tokens[cue]?.lower ?? "")) return false;
	const object = neighbour(scene, cue, 1);
	if (object?.kind !== "word" || !isDeterminer(object.lower)) return false;
	if (cue > token) return true;
	return scene.tokens.slice(cue, token).some(({ text }) => text === ";");
}
