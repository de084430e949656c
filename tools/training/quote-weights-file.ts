import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Model } from "../../src/article/attribution/model.ts";

const perLine = 8;

/** The weights as a source file, with where they come from in its head. */
export function renderWeights(
	model: Model,
	files: readonly string[],
	articles: number,
	figures: readonly string[],
): string {
	const sources = files.map((file) => {
		const digest = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
		return `${path.basename(file)} (sha256 ${digest}…)`;
	});
	const table = (name: string, weights: ReadonlyMap<string, number>) => {
		const entries = [...weights].map(
			([feature, weight]) => `${JSON.stringify(feature)}:${weight},`,
		);
		const rows = Array.from({ length: Math.ceil(entries.length / perLine) }, (_, row) =>
			entries.slice(row * perLine, (row + 1) * perLine).join(""),
		);
		return `export const ${name}: Readonly<Record<string, number>> = {\n${rows.join("\n")}\n};\n`;
	};
	const names = files.map((file) => path.basename(file)).join(" ");
	return [
		`// Learnt from ${sources.join(", ")} on ${new Date().toISOString().slice(0, 10)} by`,
		`//   npm run train:quotes -- ${names}`,
		`// ${articles} articles, judged by models that were trained without their publisher`,
		...figures.map((figure) => `// ${figure}`),
		"// The articles are their publishers'; only the weights below are kept of them.",
		`export const quotationThreshold = ${model.quotationThreshold};`,
		`export const namingThreshold = ${model.namingThreshold};`,
		table("quotation", model.quotation),
		table("speaker", model.speaker),
		table("referent", model.referent),
		table("confidence", model.confidence),
	].join("\n");
}
