import type { Log, LogDetails } from "../../src/discord/bot/log.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import type { Callback, User } from "../../src/stand-in/world.ts";

/** Asks with `/ask`. */
export function asker(discord: StandIn) {
	return (
		question: string,
		more: {
			readonly article?: string;
			readonly private?: boolean;
			readonly in?: string;
			readonly by?: User;
		} = {},
	): Promise<Callback> =>
		discord.people.act({
			type: 2,
			data: askData([
				{ type: 3, name: "question", value: question },
				...(more.article === undefined ? [] : [{ type: 3, name: "article", value: more.article }]),
				...(more.private === undefined ? [] : [{ type: 5, name: "private", value: more.private }]),
			]),
			...(more.in === undefined ? {} : { in: more.in }),
			...(more.by === undefined ? {} : { by: more.by }),
		});
}

export function askData(options: readonly object[]) {
	return { id: "1", name: "ask", type: 1, options };
}

export interface LogLine {
	readonly level: keyof Log;
	readonly message: string;
	readonly details: LogDetails;
}

export function createLog(): { readonly log: Log; readonly lines: LogLine[] } {
	const lines: LogLine[] = [];
	const writer =
		(level: keyof Log) =>
		(message: string, details: LogDetails = {}) =>
			void lines.push({ level, message, details });
	const log = {
		debug: writer("debug"),
		info: writer("info"),
		warn: writer("warn"),
		error: writer("error"),
	};
	return { log, lines };
}
