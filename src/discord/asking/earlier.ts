import { type APIMessage, type Client, ComponentType, type Message } from "discord.js";
import type { Placed } from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { fetchOwnMessage } from "../sending/send.ts";
import { customIdToPress, type Press } from "../view/custom-id.ts";
import { echoedIn } from "../view/parts.ts";
import { findAnchor, passagesIn } from "../view/passage-place.ts";
import { articleByTag } from "../view/tags.ts";
import { questionIn } from "./question-text.ts";

/** An answer of the bot that somebody replies to. */
interface Earlier {
	/** What it is about. */
	readonly placed: Placed;
	/** What it answers; null where that cannot be read. */
	readonly question: string | null;
}

/** The answer of the bot that a message replies to; null where it replies to none. */
export async function findEarlier(
	bot: SpeakingBot,
	client: Client<true>,
	{ reference, channelId }: Message,
): Promise<Earlier | null> {
	if (!reference?.messageId) return null;
	const answer = { id: reference.messageId, channelId };
	const earlier = await fetchOwnMessage(client, answer).catch((error: unknown) => {
		bot.log.warn("The message that was replied to could not be read.", { error });
		return null;
	});
	const placed = earlier && placeOf(pressesIn(earlier), bot);
	return placed && { placed, question: questionOf(earlier) };
}

function pressesIn({ components = [] }: APIMessage): Press[] {
	return components
		.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
		.map((each) => ("custom_id" in each ? customIdToPress(each.custom_id) : null))
		.filter((press) => press !== null);
}

function placeOf(presses: readonly Press[], bot: SpeakingBot): Placed | null {
	const context = presses.find(({ action }) => action === "context");
	const [place = ""] = context?.place.split("~") ?? [];
	if (context) return findAnchor({ ...context, place }, bot.answerer())?.placed ?? null;
	// A page of an article's quotations is about the article as a whole; what is nearest to a miss is not.
	const tag = presses.find(
		({ action, article }) => article !== "" && action !== "nearest",
	)?.article;
	const article = articleByTag(tag ?? "", bot.answerer());
	return article && (passagesIn(article)[0] ?? null);
}

/** Above the answer to a command; else in the message that mentioned the bot, which comes with the answer to it. */
function questionOf({ components = [], referenced_message: asked }: APIMessage): string | null {
	const words = echoedIn(components) ?? questionIn(asked?.content ?? "");
	return words === "" ? null : words;
}
