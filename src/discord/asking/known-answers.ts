/** What is known of a question that was answered. */
export interface AnsweredQuestion {
	/** The answer's id. */
	readonly answer: string;
	/** The channel that the answer is in: the question's, or its thread. */
	readonly channel: string;
	/** When the words that it answers were written anew, in milliseconds; null if they never were. */
	readonly edited: number | null;
}

/** Which answer each question got since the process began, so that Discord need not be asked. */
export interface AnsweredQuestions {
	set(question: string, answered: AnsweredQuestion): void;
	/** Null where the question surely has no answer; undefined where Discord has to be asked. */
	find(question: string): AnsweredQuestion | null | undefined;
	/** Forgets a question that was deleted; what is still being answered is known as such by `isDeleted`. */
	forget(question: string): void;
	isDeleted(question: string): boolean;
	/** Whether anything is being done about a question at the moment. */
	isInHand(question: string): boolean;
	/** Does what concerns one question in turn, so that an edit waits for the answer that it changes. */
	inTurn(question: string, work: () => Promise<void>): Promise<void>;
}

/**
 * Memory is bounded: the oldest are forgotten first, and then have to be asked for.
 *
 * @param since the id that a message of the process's beginning would have
 */
export function createAnsweredQuestions(since: bigint): AnsweredQuestions {
	const answers = new Map<string, AnsweredQuestion>();
	const deleted = new Set<string>();
	const turns = new Map<string, Promise<void>>();
	let known = since;
	return {
		set(question, answered) {
			answers.set(question, answered);
			const oldest = answers.size > maxKept ? answers.keys().next().value : undefined;
			if (oldest === undefined) return;
			answers.delete(oldest);
			if (BigInt(oldest) > known) known = BigInt(oldest);
		},
		find: (question) => answers.get(question) ?? (BigInt(question) > known ? null : undefined),
		forget(question) {
			answers.delete(question);
			deleted.add(question);
			const [oldest] = deleted;
			if (deleted.size > maxKept && oldest !== undefined) deleted.delete(oldest);
		},
		isDeleted: (question) => deleted.has(question),
		isInHand: (question) => turns.has(question),
		inTurn(question, work) {
			const turn = (turns.get(question) ?? Promise.resolve()).then(work, work);
			turns.set(question, turn);
			return turn.finally(() => {
				if (turns.get(question) === turn) turns.delete(question);
			});
		},
	};
}

const maxKept = 10_000;
