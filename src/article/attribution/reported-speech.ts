import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { mentionsAround } from "./mentions.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";

/** "accused Ada Example of saying “…”", "quoted Ada Example as saying “…”": of the two, the second speaks. */
export function reportedSpeakerOf(scene: Scene, view: Surroundings): number | null {
	const link = linkOf(scene, view) ?? participleOf(scene, view);
	if (link === null) return null;
	const mention = mentionsAround(scene.mentions, link).find((index) => {
		const { kind, last } = scene.mentions[index] ?? { kind: "", last: -1 };
		return kind === "name" && last === link - 1;
	});
	return mention ?? null;
}

/** "footage of Ada Example saying “…”": the participle, whose subject stands right before it. */
function participleOf(scene: Scene, { cue, cueSide, token }: Surroundings): number | null {
	if (cue === null || cueSide !== "before" || token - cue > farthestWords) return null;
	if (!scene.tokens[cue]?.lower.endsWith("ing")) return null;
	const [name] = mentionsAround(scene.mentions, cue)
		.map((index) => scene.mentions[index])
		.filter((mention) => mention?.kind === "name" && mention.last === cue - 1);
	return scene.tokens[(name?.from ?? 0) - 1]?.lower === "of" ? cue : null;
}

/** In tokens: "saying during the debate last week, “…”". */
const farthestWords = 9;

/** "accused him of saying “…”": the one who speaks is no mention, and surely not the subject. */
export function isReportedOfAnother(scene: Scene, view: Surroundings): boolean {
	if (isCiting(scene, view)) return true;
	const link = linkOf(scene, view);
	return link !== null && /^(?:him|her|them|it)$/.test(scene.tokens[link - 1]?.lower ?? "");
}

/** `“…,” the ruling quotes him as saying`. */
function isCiting(scene: Scene, { cue, cueSide, token }: Surroundings): boolean {
	if (cue === null || cueSide !== "after" || cue - token > maxCiting) return false;
	return scene.tokens
		.slice(token + 1, cue + 4)
		.some(
			({ lower, sentence }, at, all) =>
				/^(?:quote[sd]?|cite[sd]?)$/.test(lower) &&
				sentence === scene.tokens[token]?.sentence &&
				all.slice(at + 1, at + 4).some((word) => word.lower === "as"),
		);
}

/** In tokens. */
const maxCiting = 8;

/** The "of" or "as" between somebody who is the object and what they are said to say. */
function linkOf(scene: Scene, { cue, cueSide }: Surroundings): number | null {
	if (cue === null || cueSide !== "before") return null;
	const [verb, link] = [scene.tokens[cue]?.lower ?? "", scene.tokens[cue - 1]?.lower ?? ""];
	return verb.endsWith("ing") && isSpeechVerb(verb) && /^(?:of|as)$/.test(link) ? cue - 1 : null;
}
