import type { Unit } from "./grouping.ts";
import type { Cast } from "./named-people.ts";
import type { Surroundings } from "./surroundings.ts";

/** Who answers in an interview, and where. */
export interface Interview {
	/** A mention of the one who is asked. */
	readonly mention: number;
	/** The units that are answers. */
	readonly answers: ReadonlySet<number>;
}

/**
 * An interview: paragraphs that are a question without marks and its answer in marks, `How did it happen? “…”`. Whoever
 * is asked is the one whom the text names most before the first question; null where there is no such layout or nobody.
 */
export function interviewOf(
	cast: Cast,
	units: readonly Unit[],
	surroundings: readonly Surroundings[],
): Interview | null {
	const answers = units.flatMap((unit, index) => {
		const view = surroundings[index];
		return view !== undefined && isAnswer(cast, unit, view) ? [index] : [];
	});
	if (answers.length < minAnswers) return null;
	const first = surroundings[answers[0] ?? -1]?.paragraph ?? 0;
	const mention = mostNamed(cast, cast.paragraphStarts[first] ?? 0);
	return mention === null ? null : { mention, answers: new Set(answers) };
}

/** Two questions may be any article's. */
const minAnswers = 3;

function isAnswer(
	{ tokens, paragraphStarts, pieceTokens }: Cast,
	{ pieces }: Unit,
	{ token, paragraph, alone }: Surroundings,
): boolean {
	const end = paragraphStarts[paragraph + 1] ?? tokens.length;
	const isLast = (pieceTokens[pieces.at(-1) ?? -1] ?? -1) >= end - 2;
	const isBehindQuestion = tokens[token - 1]?.text === "?";
	return alone && isLast && isBehindQuestion && tokens[token - 1]?.paragraph === paragraph;
}

/** The one with a full name who is named most before a token, and as often by no other. */
function mostNamed({ mentions, people, personOf }: Cast, before: number): number | null {
	const counts = new Map<number, number>();
	for (const [index, mention] of mentions.entries()) {
		if (mention.first >= before) break;
		const { id, given, nature } = people[personOf[index] ?? -1] ?? { id: -1, given: null };
		if (mention.kind === "name" && given !== null && (nature === "human" || nature === "unknown"))
			counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
	if (best === undefined || best[1] === second?.[1]) return null;
	return people[best[0]]?.mentions[0] ?? null;
}
