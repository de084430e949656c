import type { APIMessage, Client } from "discord.js";
import { readFollowUp } from "../../answer/follow-up/follow-up.ts";
import type { Placed } from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { fetchOwnMessage } from "../sending/lookups.ts";
import type { Press } from "../view/custom-id.ts";
import { echoedIn } from "../view/parts.ts";
import { findAnchor, passagesIn } from "../view/passage-place.ts";
import { pressesIn } from "../view/presses-in.ts";
import { articleByTag } from "../view/tags.ts";
import { carriedBy, followBack } from "../view/way-back.ts";
import { questionIn } from "./question-text.ts";

/** An answer of the bot that somebody replies to. */
interface Earlier {
	/** What it is about. */
	readonly placed: Placed;
	/** What it answers; null where that cannot be read. */
	readonly question: string | null;
}

/** What is looked at of a message that may reply to an answer. */
interface Replying {
	readonly channelId: string;
	readonly reference: { readonly messageId?: string | undefined } | null;
}

/**
 * The answer of the bot that a message replies to; null where it replies to none. A chain of replies is one
 * conversation: what an answer's question stands for is read in the light of those before it.
 */
export async function findEarlier(
	bot: SpeakingBot,
	client: Client<true>,
	{ reference, channelId }: Replying,
	steps = maxSteps,
): Promise<Earlier | null> {
	if (!reference?.messageId) return null;
	const answer = { id: reference.messageId, channelId };
	const earlier = await fetchOwnMessage(client, answer).catch((error: unknown) => {
		bot.log.warn("The message that was replied to could not be read.", { error });
		return null;
	});
	const placed = earlier && placeOf(pressesIn(earlier.components ?? []), bot);
	if (!earlier || !placed) return null;
	const question = questionOf(earlier);
	const before = earlier.referenced_message?.message_reference?.message_id;
	const isAlone =
		question === null || !readFollowUp(question, { question: null, near: placed }).isDependent;
	if (isAlone || before === undefined || steps === 0) return { placed, question };
	const asked = { reference: { messageId: before }, channelId };
	const first = await findEarlier(bot, client, asked, steps - 1);
	if (first === null) return { placed, question };
	const { readAs } = readFollowUp(question, { question: first.question, near: first.placed });
	return { placed, question: readAs };
}

/** So many answers back a chain of replies is followed. */
const maxSteps = 3;

function placeOf(presses: readonly Press[], bot: SpeakingBot): Placed | null {
	for (const press of presses) {
		const way = press.action === "delete" ? carriedBy(press).wayBack : null;
		if (way !== null && way !== "view")
			return followBack(way, bot.answerer())?.answer.passages[0] ?? null;
	}
	const context = presses.find(({ action }) => action === "context");
	const [place = ""] = context?.place.split("~") ?? [];
	if (context) return findAnchor({ ...context, place }, bot.answerer())?.placed ?? null;
	// A page of an article's quotations is about the article as a whole; what a miss offers is not.
	const tag = presses.find(
		({ action, article }) => article !== "" && action !== "nearest" && action !== "ask",
	)?.article;
	const article = articleByTag(tag ?? "", bot.answerer());
	return article && (passagesIn(article)[0] ?? null);
}

/** Above the answer to a command; else in the message that mentioned the bot, which comes with the answer to it. */
function questionOf({ components = [], referenced_message: asked }: APIMessage): string | null {
	const words = echoedIn(components) ?? questionIn(asked?.content ?? "");
	return words === "" ? null : words;
}
