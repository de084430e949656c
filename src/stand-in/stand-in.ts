import type { AddressInfo } from "node:net";
import { type Gateway, startGateway } from "./gateway.ts";
import { guildPayload } from "./guild.ts";
import { createPeople, type People } from "./people.ts";
import { createRest, type Exchange, type Meet } from "./rest.ts";
import { addGuild, createWorld, type Guild, type World } from "./world.ts";

/** A small Discord on the loopback interface: gateway and REST, version 10, as far as this bot uses them. */
export interface StandIn {
	/** The REST base without the version, as `DISCORD_API_URL` has it. */
	readonly url: string;
	readonly world: World;
	readonly people: People;
	readonly gateway: Gateway;
	/** Every request so far, with what it got. */
	readonly exchanges: readonly Exchange[];
	/** Takes the bot into one more server; where something is done, its channel is called as the server. */
	join(guild: Guild): void;
	stop(): Promise<void>;
}

/** How it is to be, where it is not as Discord is to a small bot. */
export interface StandInOptions {
	/** How many shards it recommends; 1 unless told. */
	readonly shards?: number;
	/** How many shards may identify within five seconds; 1 unless told. */
	readonly maxConcurrency?: number;
	/** Whether who identifies too soon is sent away, as Discord does; not unless told. */
	readonly strict?: boolean;
	/** Milliseconds between heartbeats; 41,250 unless told. */
	readonly heartbeat?: number;
	/** Meets each request before it is done. */
	readonly meet?: Meet;
	/** Whether the bot may ask for the words of messages that do not mention it, as Discord allows; not unless told. */
	readonly contentAllowed?: boolean;
}

/** @param placeNames the channels that there are; all that tests need, unless told */
export async function startStandIn(
	placeNames?: readonly string[],
	{
		shards = 1,
		maxConcurrency = 1,
		strict = false,
		heartbeat = 41_250,
		contentAllowed = false,
		meet = async () => undefined,
	}: StandInOptions = {},
): Promise<StandIn> {
	const world = createWorld(placeNames);
	const exchanges: Exchange[] = [];
	const gatewayUrl = () => `ws://127.0.0.1:${(rest.server.address() as AddressInfo).port}`;
	const rest = createRest(world, { meet, exchanges, gatewayUrl, shards, maxConcurrency });
	const pace = { maxConcurrency, strict, heartbeat, contentAllowed };
	const gateway = startGateway(world, rest.server, gatewayUrl, pace);
	const address = await rest.listen({ host: "127.0.0.1", port: 0 });
	return {
		url: `${address}/api`,
		world,
		people: createPeople(world, gateway),
		gateway,
		exchanges,
		join(guild) {
			addGuild(world, guild);
			gateway.dispatch("GUILD_CREATE", guildPayload(world, guild));
		},
		async stop() {
			gateway.stop();
			await rest.close();
		},
	};
}
