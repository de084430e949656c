import type {
	Doubt,
	ExplainedPassage,
	Explanation,
	Judgement,
	Part,
	Verdict,
} from "../answer/answer.ts";
import { harmless, harmlessLine } from "./harmless.ts";
import { type Screen, stylesOf } from "./screen.ts";
import { renderTable } from "./table.ts";

const maxPassages = 3;
const maxParts = 12;

/**
 * What an answer rests on, for a person to read: what decided, what the reader makes of the question, and what search
 * by words does, each with the parts of its sums.
 */
export function renderExplanation(explanation: Explanation, screen: Screen): string {
	const { readAs, askedFor, words, otherWords, forms, polarity, doubts } = explanation;
	const { passages, confidence, reading, verdict } = explanation;
	const { bold } = stylesOf(screen);
	const read = reading
		? [
				`${bold("Read as")}: ${harmlessLine(reading.asked)}\n`,
				...reading.passages.map((each, index) => renderPassage(each, index, screen)),
				renderJudgement("That the first passage answers it", reading.right, screen),
			]
		: [];
	return [
		`${bold("Question")}: ${harmlessLine(readAs)} (asks for: ${askedFor})\n`,
		`${bold("Decided")}: ${describeVerdict(verdict)}\n`,
		...doubts.map((doubt) => `${bold("In doubt")}: ${describeDoubt(doubt)}\n`),
		`${bold("Searched for")}: ${harmlessLine(words.join(" "))}\n`,
		...otherWords.map(
			(each) => `${harmlessLine(each.word)} → ${harmlessLine(each.readAs.join(", "))}`,
		),
		...describeForms(forms, screen),
		...describePolarity(polarity, screen),
		...read,
		`${bold("By words alone")}\n`,
		...passages.slice(0, maxPassages).map((each, index) => renderPassage(each, index, screen)),
		`${bold("Whether the first passage answers")}\n${renderParts(confidence)}`,
	].join("\n");
}

/** Dates, amounts and short forms, as they are read. */
function describeForms(forms: Explanation["forms"], screen: Screen): string[] {
	if (forms.length === 0) return [];
	const told = forms.map(({ typed, readAs }) => `${typed} is ${readAs}`).join(", ");
	return [`${stylesOf(screen).bold("In one form")}: ${harmlessLine(told)}\n`];
}

/** Whether the question says no, and what would say the contrary of it. */
function describePolarity({ isNegated, contraries }: Explanation["polarity"], screen: Screen) {
	const told = [
		...(isNegated ? ["it asks with a no"] : []),
		...contraries.map(({ word, to }) => `${word} is not ${to.join(", ")}`),
	];
	if (told.length === 0) return [];
	return [`${stylesOf(screen).bold("Contrary")}: ${harmlessLine(told.join("; "))}\n`];
}

/** Why the passage may not be what is asked for. */
function describeDoubt(doubt: Doubt): string {
	if (doubt.kind === "number")
		return `the first passage does not have "${harmlessLine(doubt.asked)}", so it is not sure.`;
	const what = doubt.words
		? `"${harmlessLine(doubt.words[0])}" is asked for and "${harmlessLine(doubt.words[1])}" stands there`
		: "one of question and passage says no and the other does not";
	return `${what}, so the first passage is not sure.`;
}

/** Why an answer is sure, unsure or declined. */
function describeVerdict({ by, certainty, confidence, least, sure }: Verdict): string {
	switch (by) {
		case "heading":
			return "a heading or headline is asked for, so its section answers, whichever passage is likeliest.";
		case "quotations":
			return `it is asked who said what, so quotations answer, with a confidence of ${share(confidence)}.`;
		case "speaker":
			return certainty === "none"
				? "the articles do not tell what is asked of the speaker, so it is declined, whichever passage is likeliest."
				: "it is asked what somebody said, who is not quoted: what is told of it answers.";
		case "card":
			return "the article or the bot itself is asked about, so a card tells what is known of it.";
		case "reading":
		case "words": {
			const whose = by === "reading" ? "by the reader" : "by words alone";
			return `${whose}: a confidence of ${share(confidence)} is ${nameOf[certainty]}; under ${share(least)} it is declined, from ${share(sure)} on it is sure.`;
		}
	}
}

const nameOf = { sure: "sure", unsure: "unsure", none: "too little to answer" } as const;

function renderPassage({ ranked, parts }: ExplainedPassage, index: number, screen: Screen): string {
	const { bold } = stylesOf(screen);
	const { article, highlight, answer, score } = ranked;
	const place = `${index + 1}. ${harmlessLine(article.id)}, probability ${share(score)}`;
	const marked = answer ? `answer: ${shortened(answer.text, screen)}\n` : "";
	return `${bold(place)}\n${shortened(highlight.text, screen)}\n${marked}${renderParts(parts)}`;
}

function shortened(text: string, { width }: Screen): string {
	return harmless(text.replace(/\s+/gu, " ")).slice(0, width);
}

function renderJudgement(that: string, { probability, parts }: Judgement, screen: Screen): string {
	return `${stylesOf(screen).bold(that)}: ${share(probability)}\n${renderParts(parts)}`;
}

function renderParts(parts: readonly Part[]): string {
	const rows = parts
		.slice(0, maxParts)
		.map(({ name, figure, weight, part }) => [
			name,
			figure.toFixed(3),
			weight?.toFixed(3) ?? "",
			signed(part),
		]);
	const rest = parts.slice(maxParts).reduce((sum, { part }) => sum + part, 0);
	const others = parts.length > maxParts ? [["all others", "", "", signed(rest)]] : [];
	return renderTable(["feature", "figure", "weight", "part"], [...rows, ...others]);
}

function share(probability: number): string {
	return probability.toFixed(3);
}

function signed(part: number): string {
	return `${part < 0 ? "−" : "+"}${Math.abs(part).toFixed(3)}`;
}
