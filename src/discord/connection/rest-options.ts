import type { RESTOptions } from "discord.js";
import { Agent } from "undici";
import { waitOf } from "../sending/refusals.ts";

/** Milliseconds that an answer waits for Discord to take it; what comes later is of no use to who asked. */
const maxDelay = 30_000;

/** @param apiUrl the REST base without the version */
export function restOptions(apiUrl: string): Partial<RESTOptions> {
	return {
		api: apiUrl.replace(/\/+$/, ""),
		version: "10",
		// An answer that needs longer than this comes too late for an interaction anyway.
		timeout: 10_000,
		// The process's common one may be of another undici, such as Node's, which cannot send this one's files.
		agent: new Agent(),
		rejectOnRateLimit: (limit) => limit.route.startsWith("/channels/") && waitOf(limit) > maxDelay,
	};
}
