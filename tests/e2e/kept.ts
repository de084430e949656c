import { onTestFinished } from "vitest";
import { readSettings, type ServerSettings } from "../../src/discord/bot/store-port.ts";
import type { DiscordOptions } from "../../src/discord/connection/session.ts";
import type { StandInOptions } from "../../src/stand-in/stand-in.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { managerOf } from "./manager.ts";
import { bringOnline } from "./online.ts";

/** A store in memory that ends with the test. */
async function storeInMemory(): Promise<Store<ServerSettings>> {
	const silent = { info: () => undefined, warn: () => undefined };
	const address = { kind: "sqlite", path: ":memory:" } as const;
	const store = await openStore({ address, retentionDays: 30, readSettings, log: silent });
	onTestFinished(() => store.close());
	return store;
}

/** A bot that keeps things, and a manager who uses its commands. */
export async function bringOnlineKeeping(
	changed: Partial<DiscordOptions> = {},
	gateway: StandInOptions = {},
) {
	const store = await storeInMemory();
	const online = await bringOnline({ store, ...changed }, gateway);
	const { discord } = online;
	return { ...online, ...managerOf(discord), store, server: discord.world.guild.id };
}
