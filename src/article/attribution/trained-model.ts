import learnt from "#data/tables/quotes.json" with { type: "json" };
import type { Model } from "./model.ts";

/** The model that the bot ships with. */
export const trainedModel: Model = {
	quotation: new Map(Object.entries(learnt.quotation)),
	speaker: new Map(Object.entries(learnt.speaker)),
	referent: new Map(Object.entries(learnt.referent)),
	confidence: new Map(Object.entries(learnt.confidence)),
	quotationThreshold: learnt.quotationThreshold,
	namingThreshold: learnt.namingThreshold,
};
