import { speechVerbOf } from "../../english/speech-verbs.ts";
import { mentionsNear } from "./candidates.ts";
import { type Evidence, evidenceFor, evidenceOf } from "./evidence.ts";
import type { Mention } from "./mention.ts";
import type { Previous } from "./previous.ts";
import type { Profile } from "./profiles.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Token } from "./tokens.ts";
import { letterOf } from "./word-classes.ts";

/** A mention that may be a quotation's speaker, with what speaks for it. */
export interface Candidate {
	readonly mention: number;
	readonly features: readonly string[];
}

export function candidatesOf(scene: Scene, unit: number): Candidate[] {
	const view = scene.surroundings[unit] as Surroundings;
	const evidence = evidenceOf(scene, unit, view);
	return mentionsNear(scene, view).map((mention) => ({
		mention,
		features: featuresOf(scene, view, evidence, mention),
	}));
}

/** Features that depend on what was decided for the quotation before. */
export function followingFeatures(
	scene: Scene,
	unit: number,
	mention: number,
	previous: Previous | null,
): string[] {
	if (previous === null) return [];
	const view = scene.surroundings[unit] as Surroundings;
	const gap = Math.min(view.paragraph - previous.paragraph, 3);
	const same = sameness(scene, mention, previous);
	return [
		`same-gap-shape ${same} ${gap} ${view.shape}`,
		`same-gap-place ${same} ${gap} ${placeOf(scene, view, mention)}`,
	];
}

/** How a mention stands to a unit, in few words: for judging how sure an attribution is. */
export function standingOf(scene: Scene, unit: number, mention: number): string {
	const view = scene.surroundings[unit] as Surroundings;
	const { tie } = scene.profiles[mention] as Profile;
	const place = placeOf(scene, view, mention);
	if (!place.startsWith("S")) return `${place} ${view.alone}`;
	return `${place} ${tie.relation} ${nearnessOf(view, tie.verb)}`;
}

/** One line for each template: its name, and what it finds. `npm run ablate:quotes` tells what each of them earns. */
function featuresOf(scene: Scene, view: Surroundings, evidence: Evidence, index: number): string[] {
	const mention = scene.mentions[index] as Mention;
	const { kind, coarse, next, before, order, salience, clause, tie } = scene.profiles[
		index
	] as Profile;
	const { relation } = tie;
	const { shape, alone } = view;
	const place = placeOf(scene, view, index);
	const gap = gapOf(view, mention);
	const nearness = nearnessOf(view, tie.verb);
	const verb = tie.verb === null ? "" : speechVerbOf(scene.tokens[tie.verb]?.lower ?? "");
	return [
		`place-gap ${place} ${gap}`,
		`kind-place ${kind} ${place}`,
		`coarse-tie-nearness ${coarse} ${relation} ${nearness}`,
		`tie-verb ${relation} ${verb}`,
		`shape-place ${shape} ${place}`,
		`coarse-next ${coarse} ${next}`,
		`place-next ${place} ${next}`,
		`place-before ${place} ${before}`,
		`place-opening-order ${place} ${view.previousEnd} ${order} ${alone}`,
		`place-path ${place} ${pathOf(scene, view, mention)}`,
		`place-salience ${place} ${salience} ${alone}`,
		`next-tie ${next} ${relation}`,
		`before-tie ${before} ${relation}`,
		`clause-place-tie ${clause} ${place} ${relation}`,
		...evidenceFor(scene, evidence, index, place),
	];
}

function sameness(scene: Scene, mention: number, previous: Previous): string {
	if (mention === previous.mention) return "mention";
	const person = scene.personOf[mention] ?? null;
	return person !== null && person === previous.person ? "person" : "other";
}

/** S: the quotation's sentence, before or after it; P: its paragraph, by sentences; Q: paragraphs before. */
function placeOf(scene: Scene, view: Surroundings, index: number): string {
	const mention = scene.mentions[index] as Mention;
	const token = scene.tokens[mention.first] as Token;
	if (token.sentence === view.sentence) return mention.first < view.token ? "S<" : "S>";
	const sentences = token.sentence - view.sentence;
	if (token.paragraph === view.paragraph) return `P${Math.max(-3, Math.min(2, sentences))}`;
	if (token.paragraph > view.paragraph) return "Q+";
	const end = scene.paragraphStarts[token.paragraph + 1] ?? 0;
	const isLast = scene.tokens[end - 1]?.sentence === token.sentence;
	return `Q${token.paragraph - view.paragraph}.${isLast ? "last" : "inner"}`;
}

function nearnessOf(view: Surroundings, verb: number | null): string {
	if (verb === null) return "";
	if (verb === view.cue) return "nearest";
	return view.cues.includes(verb) ? "other" : "elsewhere";
}

function gapOf(view: Surroundings, mention: Mention): string {
	const isAfter = mention.first > view.token;
	const tokens = isAfter ? mention.from - view.token - 1 : view.token - mention.last - 1;
	for (const limit of gapLimits) if (tokens <= limit) return `<=${limit}`;
	return "far";
}

const gapLimits = [0, 1, 2, 3, 5, 8, 12, 20, 40];

/** The sorts of words between a mention and the quotation in one sentence, repeats left out: `,wV,`. */
function pathOf(scene: Scene, view: Surroundings, mention: Mention): string {
	const isAfter = mention.first > view.token;
	const from = isAfter ? view.token + 1 : mention.last + 1;
	const to = isAfter ? mention.from : view.token;
	if (to - from > 14 || scene.tokens[mention.first]?.sentence !== view.sentence) return "far";
	let path = "";
	let last = "";
	for (let i = from; i < to; i++) {
		const letter = letterOf(scene.tokens[i] as Token);
		if (letter !== last) path += letter;
		last = letter;
	}
	return path.length > 9 ? "long" : path;
}
