import type { RESTOptions } from "discord.js";

/** @param apiUrl the REST base without the version */
export function restOptions(apiUrl: string): Partial<RESTOptions> {
	return {
		api: apiUrl.replace(/\/+$/, ""),
		version: "10",
		// An answer that needs longer than this comes too late for an interaction anyway.
		timeout: 10_000,
	};
}
