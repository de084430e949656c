import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "discord.js";
import type { Log } from "../bot/log.ts";
import { guardEntrance } from "../sending/errors.ts";
import { findAnswers, maxFound } from "../sending/lookups.ts";
import { deleteAnswer, type QuestionRef } from "../sending/message-requests.ts";
import type { AnsweredQuestions } from "./known-answers.ts";

/** Deletes the answers to questions that were deleted, however many at once. */
type Removal = (client: Client<true>, channel: string, questions: readonly string[]) => void;

/** What is to be done in one channel. */
interface Chores {
	/** Answers that are known. */
	readonly answers: QuestionRef[];
	/** Questions that may have one, the oldest first. */
	unsure: string[];
	/** When Discord may be asked the next time. */
	due: number;
	/** Ends waiting for that: there is something else to do. */
	wake: () => void;
}

/** Milliseconds between two requests for what is in a channel. */
const pause = 2000;
/** So many questions are looked for in a channel at a time; who deletes more has no use for a tidy channel. */
const maxUnsure = 1000;

/**
 * What was written since the process began is known to have been answered or not; only for older messages Discord
 * has to be asked, for all of a channel together. Nobody waits for any of it: it is done one thing after the other in
 * each channel, and what is left at the end stays undone.
 */
export function createRemoval(log: Log, answered: AnsweredQuestions, over: AbortSignal): Removal {
	const busy = new Map<string, Chores>();
	const work = async (client: Client<true>, channel: string, chores: Chores): Promise<void> => {
		const remove = async (answer: QuestionRef) => {
			await deleteAnswer(client, answer);
			log.debug("An answer went with its question.", { answer: answer.id, channel });
		};
		while (!over.aborted) {
			const answer = chores.answers.shift();
			if (answer !== undefined) await guarded(log, channel, () => remove(answer));
			// Also where nothing is left: what is deleted next waits for its turn too.
			else if (chores.due > performance.now()) await untilDue(chores, over);
			else if (chores.unsure.length > 0)
				await guarded(log, channel, () => look(client, channel, chores));
			else break;
		}
		busy.delete(channel);
	};
	return (client, channel, questions) => {
		const known = questions.map((question) => ({ question, found: answered.find(question) }));
		// Before anything is waited for, so that an answer that is on its way sees it.
		for (const question of questions) answered.forget(question);
		const answers = known.flatMap(({ found }) =>
			found ? { id: found.answer, channelId: found.channel } : [],
		);
		const unsure = known.flatMap(({ question, found }) => (found === undefined ? question : []));
		if (answers.length + unsure.length === 0) return;
		const chores = busy.get(channel);
		if (chores) {
			chores.answers.push(...answers);
			chores.unsure = inOrder([...chores.unsure, ...unsure]);
			chores.wake();
			return;
		}
		const begun = { answers, unsure: inOrder(unsure), due: 0, wake: () => undefined };
		busy.set(channel, begun);
		void work(client, channel, begun);
	};
}

/** Looks for the answers to questions in what was written after the oldest of them. */
async function look(client: Client<true>, channel: string, chores: Chores): Promise<void> {
	const [oldest = ""] = chores.unsure;
	const wanted = new Set(chores.unsure);
	chores.due = performance.now() + pause;
	// Where it is refused, it would be refused for each of them.
	const questions = chores.unsure;
	chores.unsure = [];
	const { answers, ids } = await findAnswers(client, { id: oldest, channelId: channel });
	const here = answers.filter(({ question }) => wanted.has(question));
	chores.answers.push(...here.map(({ id }) => ({ id, channelId: channel })));
	if (ids.length < maxFound) return;
	// What was asked towards the end of a full window may have been answered after it.
	const middle = BigInt(inOrder(ids)[Math.floor(ids.length / 2)] ?? "0");
	const rest = questions.filter((question) => question !== oldest && BigInt(question) > middle);
	chores.unsure = inOrder([...chores.unsure, ...rest]);
}

function inOrder(ids: readonly string[]): string[] {
	const sorted = [...ids].sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1));
	return sorted.slice(-maxUnsure);
}

async function untilDue(chores: Chores, over: AbortSignal): Promise<void> {
	const left = chores.due - performance.now();
	const woken = new Promise<void>((resolve) => {
		chores.wake = resolve;
	});
	const due = wait(left, undefined, { signal: over, ref: false }).catch(() => undefined);
	await Promise.race([due, woken]);
}

function guarded(log: Log, channel: string, work: () => Promise<void>): Promise<void> {
	return guardEntrance(log, { channel }, work, async () => undefined);
}
