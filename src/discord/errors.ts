import { randomUUID } from "node:crypto";
import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import type { Log, LogDetails } from "./log.ts";

/**
 * Runs an entrance of the bot. Nothing that goes wrong in it leaves it: what Discord says in the ordinary
 * course of things is logged; anything else is logged with a reference, which the person is told.
 */
export async function guardEntrance(
	log: Log,
	details: LogDetails,
	work: () => Promise<void>,
	apologise: (reference: string) => Promise<void>,
): Promise<void> {
	try {
		await work();
	} catch (error) {
		const ordinary = explainOrdinary(error);
		if (ordinary !== null) {
			log.warn(ordinary, details);
			return;
		}
		const reference = randomUUID().slice(0, 8);
		log.error("A question could not be answered.", { ...details, reference, error });
		await apologise(reference).catch((second: unknown) => {
			log.warn("The person could not be told.", { ...details, reference, error: second });
		});
	}
}

/** What happened, and its mend where there is one, if it is no fault of the bot's; else null. */
function explainOrdinary(error: unknown): string | null {
	if (!(error instanceof DiscordAPIError)) return null;
	return explanations.get(error.code) ?? null;
}

const explanations: ReadonlyMap<number | string, string> = new Map([
	[
		RESTJSONErrorCodes.UnknownInteraction,
		"Discord no longer knew the interaction (10062): the answer came after three seconds.",
	],
	[
		RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
		"The interaction had an answer already (40060): is the bot running twice?",
	],
	[RESTJSONErrorCodes.UnknownMessage, "The message was deleted already (10008)."],
	[
		RESTJSONErrorCodes.MissingAccess,
		'No access to the channel (50001): give the bot "View Channels" there.',
	],
	[
		RESTJSONErrorCodes.MissingPermissions,
		'Not allowed to write in the channel (50013): give the bot "Send Messages" there, in threads "Send Messages in Threads".',
	],
]);
