import { wordCount } from "./line-shapes.ts";

/** Who a byline names: "By Jane Doe, political correspondent" gives "Jane Doe"; null when the line is none. */
export function readByline(line: string): string | null {
	const words = wordCount(line);
	const by =
		/^(?:(?:story|text|words|report|written|posted)\s)?(?:by|par|von|por)\s*:?\s+(?=\p{Lu})/iu.exec(
			line,
		);
	if (by === null || words > 16 || line.length > 140 || /[.?!]$/u.test(line)) return null;
	const names =
		line
			.slice(by[0].length)
			.split(/\s*(?:[,|•·–—]|\s-\s|\sin\s|\bfor\b|@)/u)[0]
			?.trim() ?? "";
	return isNames(names) ? names : null;
}

/** A line with a job title, as it stands under a name: "Transport correspondent, Coast Wire". */
export function isJobTitle(line: string): boolean {
	return wordCount(line) <= 10 && !/[.?!]$/u.test(line) && jobs.test(line);
}

const jobs =
	/\b(?:correspondent|reporter|editor|journalist|columnist|writer|korrespondent(?:in)?|redakteur(?:in)?|journaliste|rédact(?:eur|rice)|redactor(?:a)?|periodista)\b/iu;

/** Every word a name's: capitalised, or what joins names. */
export function isNames(names: string): boolean {
	const words = names.split(/\s+/u);
	const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
	return (
		capitalised >= 1 &&
		words.length <= 10 &&
		words.every(
			(word) =>
				/^\p{Lu}/u.test(word) ||
				/^(?:and|und|et|y|e|&|de|da|di|la|le|van|von|der|den|bin|al|el|du|dos)$/u.test(word),
		)
	);
}
