import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from "discord.js";

/** What happened, and its mend where there is one, if it is no fault of the bot's; else null. */
export function explainRefusal(error: unknown): string | null {
	if (error instanceof RateLimitError) {
		const seconds = Math.ceil(waitOf(error) / 1000);
		return `Discord takes no more of this for ${seconds} s (429): it is left out.`;
	}
	if (error instanceof HTTPError && error.status >= 500) {
		return `Discord could not take it (${error.status}).`;
	}
	if (!(error instanceof DiscordAPIError)) return null;
	const known = explanations.get(error.code);
	if (known !== undefined) return `${known} (${error.code}).`;
	const mend = mendOfPlace(error) ?? mends.get(error.code);
	if (mend !== undefined) return `${mend[0]} (${error.code}): ${mend[1]}`;
	return ordinary.includes(error.status)
		? `Discord refused it: ${error.message} (${error.code}).`
		: null;
}

/** What is missing for something else than writing in the channel. */
function mendOfPlace({ code, url }: DiscordAPIError): Mend | undefined {
	if (code !== Code.MissingPermissions) return undefined;
	return [...mendsByPlace].find(([part]) => url.includes(part))?.[1];
}

/** Milliseconds that Discord wants to be left alone for. */
export function waitOf(limit: Pick<RateLimitError, "retryAfter" | "timeToReset">): number {
	return Math.max(limit.retryAfter, limit.timeToReset);
}

/** What is refused for who asks and where; a refusal with another status is for what was sent, a fault of the bot's. */
const ordinary: readonly number[] = [401, 403, 404, 429];

type Mend = readonly [what: string, mend: string];

const mendsByPlace: ReadonlyMap<string, Mend> = new Map([
	[
		"/reactions/",
		[
			"Not allowed to react in the channel",
			'give the bot "Add Reactions" and "Read Message History" there.',
		],
	],
	[
		"/threads",
		["Not allowed to open a thread", 'give the bot "Create Public Threads" in the channel.'],
	],
]);

const mends: ReadonlyMap<number | string, Mend> = new Map([
	[
		Code.UnknownInteraction,
		["Discord no longer knew the interaction", "the answer came after three seconds."],
	],
	[
		Code.InteractionHasAlreadyBeenAcknowledged,
		["The interaction had an answer already", "is the bot running twice?"],
	],
	[Code.MissingAccess, ["No access to the channel", 'give the bot "View Channels" there.']],
	[
		Code.MissingPermissions,
		[
			"Not allowed to write in the channel",
			'give the bot "Send Messages" there, in threads "Send Messages in Threads".',
		],
	],
	[Code.ThreadLocked, ["The thread is locked", 'only who has "Manage Threads" can write there.']],
	[
		Code.MessageWasBlockedByAutomaticModeration,
		["AutoMod of the server blocked the message", "let it pass over the bot's role."],
	],
	[
		Code.MessageBlockedByHarmfulLinksFilter,
		["Discord takes a link in the message for harmful", "look at the article's links."],
	],
	[
		Code.ActionCannotBePerformedDueToSlowmodeRateLimit,
		["The channel's slow mode allows no message yet", 'give the bot "Bypass Slowmode" there.'],
	],
]);

const explanations: ReadonlyMap<number | string, string> = new Map([
	[Code.UnknownChannel, "The channel is gone"],
	[Code.UnknownGuild, "The server is gone"],
	[Code.UnknownMessage, "The message was deleted already"],
	[Code.UnknownWebhook, "The interaction was over: it can be added to for fifteen minutes"],
	[Code.InvalidWebhookToken, "The interaction was over: it can be added to for fifteen minutes"],
	[Code.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages, "The interaction is full"],
	[Code.ApplicationInteractionFailedToSend, "Discord could not send the answer on"],
	[Code.ExplicitContentCannotBeSentToTheDesiredRecipient, "Discord takes it for explicit content"],
	[Code.AnnouncementEditLimitExceeded, "The message was edited too often for now"],
	[Code.ChannelWriteRateLimit, "Too much is written in the channel at the moment"],
	[Code.ServerWriteRateLimit, "Too much is written in the server at the moment"],
	[
		Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
		"The answer is too old to be edited once more",
	],
	[Code.OpeningDirectMessagesTooFast, "Too many direct messages were opened"],
	[Code.SendMessagesHasBeenTemporarilyDisabled, "Discord lets nobody write at the moment"],
	[Code.FeatureTemporarilyDisabledServerSide, "Discord has turned this off for the moment"],
	[Code.CannotSendAMessageInAForumChannel, "Who opened the post has not written in it yet"],
	[Code.ServiceResourceIsBeingRateLimited, "Discord has too much to do at the moment"],
	[Code.CloudflareIsBlockingYourRequest, "Cloudflare keeps the bot away from Discord"],
	[Code.CannotExecuteActionOnDMChannel, "This cannot be done in a direct message"],
	[Code.CannotEditMessageAuthoredByAnotherUser, "The message is somebody else's"],
	[Code.CannotSendMessagesToThisUser, "The person takes no direct messages from the bot"],
	[
		Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
		"The person shares no server with the bot any more",
	],
	[Code.CannotSendMessagesInNonTextChannel, "Nothing can be written in the channel"],
	[
		Code.ChannelVerificationLevelTooHighForYouToGainAccess,
		"The server's verification level keeps the bot out",
	],
	[Code.CannotExecuteActionOnSystemMessage, "The message is one of Discord's own"],
	[Code.CannotExecuteActionOnThisChannelType, "This cannot be done in such a channel"],
	[Code.InvalidActionOnArchivedThread, "The thread is archived"],
	[Code.ServerNotAvailableInYourLocation, "The server is not to be had where the bot runs"],
	[Code.APIResourceOverloaded, "Discord has too much to do at the moment"],
	[Code.TitleWasBlockedByAutomaticModeration, "AutoMod of the server blocked the title"],
]);
