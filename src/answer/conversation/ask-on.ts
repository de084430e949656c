import { isReadable } from "../../reading/reader.ts";
import { withoutTag } from "../../search/language/question-tag.ts";
import { parseQuestion } from "../../search/query/question.ts";
import type { Answer, Answerer, Near, Question } from "../answer.ts";
import type { Asked } from "../answering/question-answer.ts";
import { type Before, type FollowUp, readFollowUp } from "../follow-up/follow-up.ts";
import { lacksNamed } from "../passages/nearness.ts";
import { furtherWords } from "./further-words.ts";
import { nearestFirst, nearestOfKind, withFirst } from "./nearby-answers.ts";

/** What a question is asked of, once it is known what it is read as. */
export interface Plain extends Pick<Answerer, "listQuotes" | "isReading"> {
	ask(asked: Omit<Asked, "since">): Promise<Answer>;
}

/**
 * Answers a question that goes on from an answer. A question that depends on the one before is read as what it stands
 * for, or together with it; where that is not known, or nothing is read, it is asked about what the passage says. Whom
 * "he" may mean alike is asked about one after the other, and shown as not sure.
 */
export async function askOn(
	plain: Plain,
	asked: Pick<Question, "text" | "near" | "talkedAbout">,
	before: Before,
): Promise<Answer> {
	const { text } = asked;
	const followUp = readFollowUp(text, before);
	const said = before.near && furtherWords(plain.listQuotes, text, followUp, before.near);
	if (said) return { ...said, question: text, readAs: followUp.readAs };
	const readings =
		followUp.open.length > 1 ? followUp.readings.slice(0, maxPeople) : [followUp.readAs];
	const answers: Answer[] = [];
	for (const readAs of readings)
		answers.push(await askRead(plain, asked, { ...followUp, readAs }, before));
	const [first, ...others] = answers;
	if (!first) throw new Error("a follow-up is read in one way at least");
	const answer = others.length > 0 ? alternating(first, others) : first;
	return { ...answer, question: text, readAs: readings.join(" / ") };
}

/** So many people that a pronoun may mean alike are asked about. */
const maxPeople = 3;

async function askRead(
	plain: Plain,
	{ text, near: placed, talkedAbout }: Pick<Question, "text" | "near" | "talkedAbout">,
	{ kind, readAs, stands, news, turned, open }: FollowUp,
	{ question, near }: Before,
): Promise<Answer> {
	// Whoever replies to an answer may ask something else; whoever names the question before does not.
	if (kind === "own" && placed) {
		const answer = await plain.ask({ text });
		return plain.isReading() ? answer : nearestFirst(answer, placed);
	}
	const reads = plain.isReading() && (near === null || isReadable(near.article));
	// Beside the question before, the reader knows better what "it" is and whom "he" means, but of several who may be meant.
	const told = open.length > 1 ? readAs : text;
	const whole = kind === "phrase" || question === null ? readAs : `${withoutTag(question)} ${told}`;
	if (near === null || reads || stands) {
		if (question === null && !stands && near) return unsurely(await askAbout(plain, readAs, near));
		const answer = await plain.ask({
			text: stands ? readAs : text,
			talkedAbout,
			followed: { whole, near, news, turned },
		});
		// By words alone nothing tells whether a passage that was shown says anything new.
		const found = reads || near === null ? answer : nearestFirst(answer, near);
		const [first] = found.passages;
		return first && lacksNamed(first, news) ? unsurely(found) : found;
	}
	const nearby = kind === "bare" ? nearestOfKind(parseQuestion(text).askedFor, near) : null;
	if (nearby === null && question !== null) {
		const answer = await plain.ask({ text, followed: { whole, near, news, turned } });
		return unsurely(nearestFirst(answer, near));
	}
	const answer = await askAbout(plain, text, near);
	return unsurely(nearby ? withFirst(nearby, answer) : nearestFirst(answer, near));
}

/** Where the question before is not known, what was shown stands for it. */
function askAbout(plain: Plain, text: string, near: Near): Promise<Answer> {
	return plain.ask({ text: `${text} ${topicOf(near)}` });
}

/** The first answer to each reading of a question, in turn. */
function alternating(first: Answer, others: readonly Answer[]): Answer {
	const all = [first, ...others];
	const firsts = all.flatMap(({ passages }) => passages.slice(0, 1));
	const rest = all.flatMap(({ passages }) => passages.slice(1));
	const ordered = [...firsts, ...rest];
	const passages = ordered.filter(
		({ passage }, at) => ordered.findIndex((each) => each.passage === passage) === at,
	);
	const [best] = passages;
	const worth = best?.score ?? 0;
	return {
		...unsurely(first),
		status: "answered",
		kind: "passage",
		certainty: "unsure",
		passages: passages.map((ranked, at) =>
			at < firsts.length ? { ...ranked, score: worth } : ranked,
		),
		quotes: [],
	};
}

function topicOf({ section, passage, highlight }: Near): string {
	return highlight?.text ?? passage.text.slice(0, 200) ?? section.heading ?? "";
}

/** The words of the passage are found again in it: that says nothing of how sure the answer is. */
function unsurely(answer: Answer): Answer {
	if (answer.status === "unanswered") return answer;
	return { ...answer, certainty: "unsure", confidence: Math.min(answer.confidence, 0.5) };
}
