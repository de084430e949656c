import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Model } from "../../src/article/attribution/model.ts";
import { writeTable } from "./table-file.ts";

/** Writes the weights, with where they come from. */
export function writeQuoteWeights(
	model: Model,
	files: readonly string[],
	articles: number,
	figures: readonly string[],
): void {
	const sources = files.map((file) => {
		const digest = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
		return `${path.basename(file)} (sha256 ${digest}…)`;
	});
	writeTable(
		"quotes",
		[
			`Learnt from ${sources.join(", ")} on ${new Date().toISOString().slice(0, 10)} by`,
			`  npm run train:quotes -- ${files.map((file) => path.basename(file)).join(" ")}`,
			`${articles} articles, judged by models that were trained without their publisher`,
			...figures,
			"The articles are their publishers'; only the weights below are kept of them.",
		],
		{
			quotationThreshold: model.quotationThreshold,
			namingThreshold: model.namingThreshold,
			quotation: Object.fromEntries(model.quotation),
			speaker: Object.fromEntries(model.speaker),
			referent: Object.fromEntries(model.referent),
			confidence: Object.fromEntries(model.confidence),
		},
	);
}
