import { isPreposition } from "../../english/function-words.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { isRoleNoun } from "../../english/titles.ts";
import type { Mention } from "./mention.ts";
import type { Token } from "./tokens.ts";

/** "the director, Ada Example," and "Ada Example, the director,": the description means the name beside it. */
export function linkAppositions(
	tokens: readonly Token[],
	mentions: readonly Mention[],
	personOf: (number | null)[],
): void {
	for (const [index, mention] of mentions.entries()) {
		if (mention.kind !== "description" || !isRoleNoun(mention.head)) continue;
		const [before, after] = [mentions[index - 1], mentions[index + 1]];
		const followed = after?.kind === "name" && tokens[mention.last + 1]?.text === ",";
		const preceded = before?.kind === "name" && tokens[mention.first - 1]?.text === ",";
		const far = farApposition(tokens, mentions, index);
		if (followed && after.from === mention.last + 2 && isApposed(tokens, after.last + 1)) {
			personOf[index] = personOf[index + 1] ?? null;
		} else if (far !== null) {
			personOf[index] = personOf[far] ?? null;
		} else if (preceded && before.last === mention.first - 2) {
			personOf[index] = personOf[index - 1] ?? null;
		}
	}
}

function isApposed(tokens: readonly Token[], after: number): boolean {
	const text = tokens[after]?.text;
	return text === "," || text === "." || text === ";" || text === "of" || text === "(";
}

/** `said his best friend at Example College, Ada Other, who …`: the mention of the name, over one that tells where. */
function farApposition(
	tokens: readonly Token[],
	mentions: readonly Mention[],
	index: number,
): number | null {
	const [mention, place, name] = [mentions[index], mentions[index + 1], mentions[index + 2]];
	if (mention === undefined || place?.kind !== "name" || name?.kind !== "name") return null;
	if (!isSpeechVerb(tokens[mention.from - 1]?.lower ?? "")) return null;
	if (!isPreposition(tokens[mention.last + 1]?.lower ?? "")) return null;
	const isBeside = place.from <= mention.last + 3 && tokens[place.last + 1]?.text === ",";
	return isBeside && name.from === place.last + 2 && isApposed(tokens, name.last + 1)
		? index + 2
		: null;
}
