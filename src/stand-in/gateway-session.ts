import type { WebSocket } from "ws";
import { type Json, textOf } from "./json.ts";

/** Which part of the bot's servers a connection is for. */
export interface Shard {
	readonly id: number;
	readonly count: number;
}

/** What a shard is told, over as many connections as it takes. */
export interface Session {
	readonly id: string;
	readonly shard: Shard;
	/** What was told, in order, but for what is forgotten. */
	readonly told: string[];
	/** How much of it is forgotten; the sequence number is the place among all, from 1. */
	forgotten: number;
	socket: WebSocket | null;
}

/** The shard of an identify, one of one unless it says otherwise; null for none that there can be. */
export function shardOf(asked: unknown): Shard | null {
	if (asked === undefined) return { id: 0, count: 1 };
	if (!Array.isArray(asked)) return null;
	const [id, count]: readonly unknown[] = asked;
	if (typeof id !== "number" || typeof count !== "number") return null;
	return id >= 0 && id < count ? { id, count } : null;
}

/** A server's events are for its shard, all others for the first. */
export function hears({ id, count }: Shard, guild: string): boolean {
	return guild === "" ? id === 0 : Number((BigInt(guild) >> 22n) % BigInt(count)) === id;
}

/** The server of an event; empty where it has none, or one that cannot be. */
export function guildOf(event: string, data: Json): string {
	const id = textOf(event.startsWith("GUILD_") ? data["id"] : data["guild_id"]);
	return /^\d{1,20}$/.test(id) ? id : "";
}
