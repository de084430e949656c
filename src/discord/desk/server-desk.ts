import type { Client } from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import type { Cooldown } from "../bot/cooldown.ts";
import type { StorePort } from "../bot/store-port.ts";

/** What the questions that wait in a server are looked after with. */
export interface DeskRound {
	readonly client: Client;
	/** As it talks in the channel of the desk. */
	readonly bot: SpeakingBot;
	readonly store: StorePort;
	readonly server: string;
	readonly channel: string;
	/** How many questions are shown to a server's people, by the server. */
	readonly pace: Cooldown;
}
