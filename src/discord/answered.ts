/** Which answer each question got since the process began, so that Discord need not be asked. */
export interface AnsweredQuestions {
	set(question: string, answer: string): void;
	/** The answer's id; null where the question surely has none; undefined where Discord has to be asked. */
	find(question: string): string | null | undefined;
	/** Forgets a question that was deleted; what is still being answered is known as such by `isDeleted`. */
	forget(question: string): void;
	isDeleted(question: string): boolean;
}

/**
 * Memory is bounded: the oldest are forgotten first, and then have to be asked for.
 *
 * @param since the id that a message of the process's beginning would have
 */
export function createAnsweredQuestions(since: bigint): AnsweredQuestions {
	const answers = new Map<string, string>();
	const deleted = new Set<string>();
	let known = since;
	return {
		set(question, answer) {
			answers.set(question, answer);
			if (answers.size <= mostKept) return;
			const [oldest] = answers.keys();
			if (oldest === undefined) return;
			answers.delete(oldest);
			if (BigInt(oldest) > known) known = BigInt(oldest);
		},
		find: (question) => answers.get(question) ?? (BigInt(question) > known ? null : undefined),
		forget(question) {
			answers.delete(question);
			deleted.add(question);
			const [oldest] = deleted;
			if (deleted.size > mostKept && oldest !== undefined) deleted.delete(oldest);
		},
		isDeleted: (question) => deleted.has(question),
	};
}

const mostKept = 10_000;
