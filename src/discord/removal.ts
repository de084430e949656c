import type { Log } from "./log.ts";
import type { Conversation } from "./mention.ts";
import { deleteAnswer, findAnswer, type QuestionRef } from "./send.ts";

/**
 * Deletes the answer to a question that was deleted. What was written since the process began is known to have
 * been answered or not; only for older messages Discord has to be asked.
 */
export async function removeAnswer(
	log: Log,
	{ client, answered }: Conversation,
	question: QuestionRef,
): Promise<void> {
	const { channelId } = question;
	const known = answered.find(question.id);
	// Before anything is waited for, so that an answer that is on its way sees it.
	answered.forget(question.id);
	if (known === null) return;
	const id = known?.answer ?? (await findAnswer(client, question))?.id;
	if (id === undefined) return;
	await deleteAnswer(client, { id, channelId });
	log.debug("An answer went with its question.", { message: question.id, channel: channelId });
}
