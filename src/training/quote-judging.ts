import { attribute } from "../article/attribution/attribute.ts";
import { confidenceFeatures } from "../article/attribution/confidence.ts";
import type { Mention } from "../article/attribution/mentions.ts";
import type { Model } from "../article/attribution/model.ts";
import { keptPieces, leastProbability, probabilitiesOf } from "../article/attribution/quotation.ts";
import { unitsWith } from "../article/quotes.ts";
import { speakersOf } from "../article/speakers.ts";
import { type NamedQuote, type Sample, surnameOf } from "./quote-samples.ts";
import { trainModel } from "./quote-trainer.ts";

/** How one unit of a held-out article came out. */
export interface Judgement {
	readonly features: readonly string[];
	/** Null where the marked speaker is not known by name. */
	readonly isRight: boolean | null;
	readonly kind: string;
}

export interface PieceJudgement {
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
export function heldOutJudgements(all: readonly Sample[]): Judgements {
	const units: Judgement[] = [];
	const pieces: PieceJudgement[] = [];
	for (const source of new Set(all.map(sourceOf))) {
		const model = trainModel(all.filter((sample) => sourceOf(sample) !== source));
		for (const sample of all.filter((sample) => sourceOf(sample) === source)) {
			pieces.push(...judgePieces(sample, model));
			units.push(...judgeUnits(sample, model));
		}
	}
	return { units, pieces };
}

function sourceOf({ id }: Sample): string {
	return id.split("_", 1)[0] ?? "";
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
		const features = confidenceFeatures(scene, attribution, quotation);
		const mention = scene.mentions[attribution.mention] as Mention;
		const named = speakersOf(scene, roles, attribution).map((speaker) => surnameOf(speaker.name));
		return [{ features, isRight: verdict(gold, mention, named), kind: gold.speakerKind }];
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
