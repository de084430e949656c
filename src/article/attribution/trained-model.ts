import type { Model } from "./model.ts";
import * as generated from "./weights.generated.ts";

/** The model that the bot ships with. */
export const trainedModel: Model = {
	quotation: new Map(Object.entries(generated.quotation)),
	speaker: new Map(Object.entries(generated.speaker)),
	referent: new Map(Object.entries(generated.referent)),
	confidence: new Map(Object.entries(generated.confidence)),
	quotationThreshold: generated.quotationThreshold,
	namingThreshold: generated.namingThreshold,
};
