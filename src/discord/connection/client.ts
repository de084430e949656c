import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import { restOptions } from "./rest-options.ts";
import { careForShards, type ShardCare } from "./shards.ts";

/** The shards of one process, out of so many. */
export interface ShardPart {
	/** Ids, from 0. */
	readonly list: readonly number[];
	readonly count: number;
}

/**
 * A client that keeps what the bot needs and no more, so that it can be in 10,000 servers: it looks up
 * neither members nor messages, and an answer is sent by id.
 */
export function createClient(
	{
		apiUrl,
		part,
		readsMessages,
	}: {
		readonly apiUrl: string;
		readonly part: ShardPart | null;
		/** Whether messages that do not mention the bot come with their words, which Discord has to allow. */
		readonly readsMessages: boolean;
	},
	care: ShardCare,
): Client {
	return new Client({
		// None is privileged: a message that mentions the bot comes with its content all the same.
		intents: [
			GatewayIntentBits.Guilds,
			GatewayIntentBits.GuildMessages,
			GatewayIntentBits.DirectMessages,
			...(readsMessages
				? [GatewayIntentBits.MessageContent, GatewayIntentBits.GuildMessageReactions]
				: []),
		],
		// Without them discord.js drops direct messages, and edits and deletions of what it has not kept.
		partials: [Partials.Channel, Partials.Message],
		failIfNotExists: false,
		allowedMentions: { parse: [], repliedUser: false },
		rest: restOptions(apiUrl),
		ws: { buildStrategy: (manager) => careForShards(manager, care) },
		// As many connections as Discord recommends: from 2,500 servers on it demands several.
		...(part ? { shards: [...part.list], shardCount: part.count } : { shards: "auto" }),
		makeCache: Options.cacheWithLimits(smallCaches),
		sweepers: {
			...Options.DefaultSweeperSettings,
			threads: { interval: 600, lifetime: 600 },
		},
	});
}

const onlySelf = {
	maxSize: 0,
	keepOverLimit: ({ id, client }: { id: string; client: Client }) => id === client.user?.id,
};

/** Servers, channels, threads and roles stay where there are any (`packet-filter.ts`): discord.js needs them. */
const smallCaches = {
	ApplicationCommandManager: 0,
	ApplicationEmojiManager: 0,
	AutoModerationRuleManager: 0,
	BaseGuildEmojiManager: 0,
	DMMessageManager: 0,
	GuildBanManager: 0,
	GuildEmojiManager: 0,
	GuildInviteManager: 0,
	GuildMemberManager: onlySelf,
	GuildMessageManager: 0,
	GuildScheduledEventManager: 0,
	GuildStickerManager: 0,
	MessageManager: 0,
	PresenceManager: 0,
	ReactionManager: 0,
	ReactionUserManager: 0,
	StageInstanceManager: 0,
	ThreadMemberManager: 0,
	UserManager: onlySelf,
	VoiceStateManager: 0,
};
