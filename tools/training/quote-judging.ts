import { attribute } from "../../src/article/attribution/attribute.ts";
import { confidenceFeatures } from "../../src/article/attribution/attribution-confidence.ts";
import type { Mention } from "../../src/article/attribution/mention.ts";
import type { Model } from "../../src/article/attribution/model.ts";
import {
	keptPieces,
	leastProbability,
	probabilitiesOf,
} from "../../src/article/attribution/quotation.ts";
import { speakersOf } from "../../src/article/attribution/speakers.ts";
import { unitsWith } from "../../src/article/parsing/quotes.ts";
import type { Numbering } from "./linear.ts";
import type { Lesson } from "./quote-questions.ts";
import { type NamedQuote, type Sample, surnameOf } from "./quote-samples.ts";
import { trainModel } from "./quote-trainer.ts";

/** How one unit of a held-out article came out. */
export interface Judgement {
	readonly features: readonly string[];
	/** Null where the marked speaker is not known by name. */
	readonly isRight: boolean | null;
	/** The kind of the marked speaker, and of the mention that was taken. */
	readonly kind: string;
	readonly guessed: Mention["kind"];
}

interface PieceJudgement {
	readonly probability: number;
	readonly isQuotation: boolean;
}

export interface Judgements {
	readonly units: readonly Judgement[];
	readonly pieces: readonly PieceJudgement[];
}

/**
 * How models trained without an article judge it, for every article. All articles of one source (the id up to the
 * first `_`) are held out together: what is surely right must be so for a source never read.
 */
export function heldOutJudgements(all: readonly Lesson[], numbering: Numbering): Judgements {
	const units: Judgement[] = [];
	const pieces: PieceJudgement[] = [];
	for (const source of new Set(all.map(sourceOf))) {
		const others = all.filter((lesson) => sourceOf(lesson) !== source);
		const model = trainModel(others, numbering);
		for (const lesson of all) {
			if (sourceOf(lesson) !== source) continue;
			pieces.push(...judgePieces(lesson.sample, model));
			units.push(...judgeUnits(lesson.sample, model));
		}
	}
	return { units, pieces };
}

function sourceOf({ sample }: Lesson): string {
	return sample.id.split("_", 1)[0] ?? "";
}

function judgePieces({ scene, isQuotation }: Sample, model: Model): PieceJudgement[] {
	const probabilities = probabilitiesOf(scene, model);
	return isQuotation.flatMap((marked, piece) =>
		marked === null ? [] : [{ probability: probabilities[piece] ?? 0, isQuotation: marked }],
	);
}

function judgeUnits({ scene, roles, goldOf }: Sample, model: Model): Judgement[] {
	const kept = keptPieces(scene, model);
	return attribute(scene, unitsWith(scene, kept), roles, model).flatMap((attribution) => {
		const gold = goldOf[attribution.unit] ?? null;
		if (gold === null) return [];
		const pieces = scene.units[attribution.unit]?.pieces ?? [];
		const quotation = leastProbability(kept, pieces);
		// who is doubtful is never named: as likely as not, which no bar admits
		const features =
			attribution.doubt !== null ? [] : confidenceFeatures(scene, attribution, quotation);
		const mention = scene.mentions[attribution.mention] as Mention;
		const named = speakersOf(scene, roles, attribution).map((speaker) => surnameOf(speaker.name));
		return [
			{
				features,
				isRight: verdict(gold, mention, named),
				kind: gold.speakerKind,
				guessed: mention.kind,
			},
		];
	});
}

/** A description is right where it is the marked one: whom it means is not marked. */
function verdict(
	gold: NamedQuote,
	{ kind, head }: Mention,
	named: readonly (string | null)[],
): boolean | null {
	if (gold.speakerKind === "none") return null;
	if (gold.speakerKind === "nominal") {
		return kind === "description" && head === gold.speakerHead?.toLowerCase();
	}
	const wanted = surnameOf(gold.meant);
	return wanted === null ? null : named.includes(wanted);
}
