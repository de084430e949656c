import type { Answerer, ExplainedAnswer, Question } from "../answer/answer.ts";

/** A question as the bot asked it, and what came of it. */
export interface Asked extends ExplainedAnswer {
	readonly question: Question;
}

/** Remembers what the bot asks, so that a message can be held against the answer it shows. */
interface AnswerTrail {
	/** The same answerer, overheard. */
	watch(answerer: Answerer): Answerer;
	/** The last answer, once: the next message without a question has none. */
	take(): Asked | null;
}

export function createAnswerTrail(): AnswerTrail {
	let last: Asked | null = null;
	// The bot keeps things by answerer, so each has one watched twin.
	const watched = new WeakMap<Answerer, Answerer>();
	const overhear = (answerer: Answerer): Answerer => ({
		...answerer,
		async ask(question) {
			const explained = await answerer.explain(question);
			if ("nearest" in explained) return explained;
			last = { question, ...explained };
			return explained.answer;
		},
	});
	return {
		watch(answerer) {
			const twin = watched.get(answerer) ?? overhear(answerer);
			watched.set(answerer, twin);
			return twin;
		},
		take() {
			const taken = last;
			last = null;
			return taken;
		},
	};
}
