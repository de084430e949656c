import { foldWord } from "../../search/language/tokens.ts";
import type { Answer } from "../answer.ts";

/** A question of which somebody knows the answer. */
export interface EvaluationCase {
	readonly question: string;
	/** Id of the only article to look in. */
	readonly article?: string;
	/** Words of the passage that answers; null where no article does. */
	readonly expect: string | null;
}

/** `top1` and `top3`: the right passage is shown first, or among the first three; the others are as they say. */
export type Outcome =
	| "top1"
	| "top3"
	| "missed"
	| "declinedRightly"
	| "declinedWrongly"
	| "answeredWrongly";

/** Compares an answer with what was expected. Case, accents and spacing do not count. */
export function judgeAnswer({ expect }: EvaluationCase, answer: Answer): Outcome {
	const isAnswered = answer.status === "answered";
	if (expect === null) return isAnswered ? "answeredWrongly" : "declinedRightly";
	if (!isAnswered) return "declinedWrongly";
	const wanted = fold(expect);
	const holds = (text: string): boolean => fold(text).includes(wanted);
	if (shownFirst(answer).some(holds)) return "top1";
	return answer.passages.slice(0, 3).some(({ passage }) => holds(passage.text)) ? "top3" : "missed";
}

/** A section is shown whole, quotations as they are; else there is the first passage. */
function shownFirst({ kind, passages, quotes }: Answer): string[] {
	const [first] = passages;
	const ofSection = passages.filter(
		({ section }) => kind === "section" && section === first?.section,
	);
	return [
		...(first ? [first.passage.text] : []),
		...ofSection.map(({ passage }) => passage.text),
		...quotes.flatMap(({ quote }) => quote.spans.map(({ text }) => text)),
	];
}

function fold(text: string): string {
	return text.split(/\s+/u).map(foldWord).join(" ").trim();
}
