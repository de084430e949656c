import {
	DiscordAPIError,
	DiscordjsError,
	DiscordjsErrorCodes,
	GatewayCloseCodes,
	HTTPError,
	RESTJSONErrorCodes,
} from "discord.js";
import type { Account } from "./account.ts";

/** Why the bot cannot be online, said plainly with the setting to mend. */
export interface StartProblem {
	readonly kind: "problem";
	readonly message: string;
	/** True where trying again may help without anybody doing anything. */
	readonly passing: boolean;
	readonly error?: unknown;
}

/**
 * What an error at the start means for the person who starts the bot.
 *
 * @param gateway the gateway's address, where that is known already
 */
export function explainStartProblem(
	error: unknown,
	account: Pick<Account, "apiUrl" | "guildId">,
	gateway: string | null = null,
): StartProblem {
	if (isBadToken(error)) return lasting(badToken, error);
	if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess) {
		return lasting(missingAccess(account.guildId), error);
	}
	if (error instanceof DiscordAPIError && error.status < 500) {
		return lasting(`Discord refused to start the bot: ${error.message} (${error.code}).`, error);
	}
	if (error instanceof Error && error.message.startsWith("Not enough sessions remaining")) {
		return lasting(tooManyStarts, error);
	}
	if (gateway !== null && isOfSocket(error)) {
		const message = `${gatewayAway(gateway, error)}. ${whoNamesIt(account.apiUrl)}`;
		return { kind: "problem", message, passing: true, error };
	}
	const cause = causeOf(error);
	const message = isMisread(error)
		? `What answers at ${account.apiUrl} does not name a gateway as Discord does (${cause}). Check DISCORD_API_URL.`
		: `Discord cannot be reached at ${account.apiUrl} (${cause}). Check the network, and DISCORD_API_URL if you have set it.`;
	return { kind: "problem", message, passing: true, error };
}

/** What it means that the first connection to the gateway fails, which is tried again. */
export function explainGateway(gateway: string | null, apiUrl: string, error?: unknown): string {
	return `${gatewayAway(gateway, error)}; trying again. ${whoNamesIt(apiUrl)}`;
}

function gatewayAway(gateway: string | null, error: unknown): string {
	const host = gateway !== null && URL.canParse(gateway) ? new URL(gateway).host : gateway;
	const cause = error === undefined ? "" : ` (${causeOf(error)})`;
	return `Discord's gateway cannot be reached at ${host}${cause}`;
}

function whoNamesIt(apiUrl: string): string {
	return `${apiUrl} names this address: check the network, and DISCORD_API_URL if you have set it.`;
}

/** A request that fails has its cause within; an error of the system's own is the gateway's socket. */
function isOfSocket(error: unknown): boolean {
	return error instanceof Error && "syscall" in error;
}

/** Another server's answer is read as if it were Discord's: what it lacks, or an address that is none. */
function isMisread(error: unknown): boolean {
	const isFailedRequest = error instanceof Error && error.cause !== undefined;
	return !isFailedRequest && (error instanceof TypeError || error instanceof SyntaxError);
}

/** What it means that Discord closed the gateway for good; null where the bot connects again by itself. */
export function explainClose(code: number): StartProblem | null {
	const message = closes.get(code);
	return message === undefined ? null : lasting(message, new Error(`gateway closed: ${code}`));
}

/** A token can only be sent if it is made of visible ASCII. */
export function checkToken(token: string): StartProblem | null {
	return /^[\x21-\x7e]+$/.test(token) ? null : lasting(badToken);
}

function lasting(message: string, error?: unknown): StartProblem {
	return { kind: "problem", message, passing: false, error };
}

function isBadToken(error: unknown): boolean {
	if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
	const fromDiscord = error instanceof DiscordAPIError || error instanceof HTTPError;
	return fromDiscord && error.status === 401;
}

function causeOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { code } = { code: undefined, ...error };
	if (typeof code === "string") return code;
	return error.cause === undefined ? error.message : causeOf(error.cause);
}

const badToken =
	'Discord does not accept DISCORD_TOKEN. In the developer portal open your application, then "Bot", press "Reset Token" and copy the new token into .env.';

const tooManyStarts =
	'Discord allows no more starts with this DISCORD_TOKEN today. Look for what starts the bot again and again, and wait until tomorrow, or press "Reset Token" in the developer portal.';

function missingAccess(guildId: string | null): string {
	return guildId === null
		? "Discord gives the bot no access (50001). Invite it again with the link from the README."
		: `The bot has no access to the server ${guildId} of DISCORD_GUILD_ID (50001). Invite it there with the link from the README, or correct or remove DISCORD_GUILD_ID.`;
}

const closes: ReadonlyMap<number, string> = new Map([
	[GatewayCloseCodes.AuthenticationFailed, badToken],
	[
		GatewayCloseCodes.DisallowedIntents,
		'Discord refused an intent (4014). With MESSAGE_CONTENT=on switch on "Message Content Intent" in the developer portal under "Bot", or set MESSAGE_CONTENT=off, for which no privileged intent is needed. Where it is off already, check that DISCORD_TOKEN belongs to an application of your own that is not limited or under review.',
	],
	[
		GatewayCloseCodes.InvalidIntents,
		"Discord does not know an intent that the bot asked for (4013). Check that DISCORD_API_URL leads to Discord's API version 10.",
	],
	[
		GatewayCloseCodes.InvalidAPIVersion,
		"Discord does not offer the gateway's version 10 (4012). Check DISCORD_API_URL.",
	],
	[
		GatewayCloseCodes.ShardingRequired,
		"The bot is in too many servers for one connection (4011). Start it again: it asks Discord how many it needs.",
	],
	[
		GatewayCloseCodes.InvalidShard,
		"Discord refused the bot's connection (4010). Start it again: it asks Discord how many connections it needs.",
	],
]);
