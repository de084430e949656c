import type { Config } from "../config.ts";
import type { Log, LogDetails } from "../discord/log.ts";
import { harmless } from "../terminal/harmless.ts";

const levels = ["debug", "info", "warn", "error"] as const;

/** Writes one line an entry: the time, the level, the message, and its details as JSON. */
export function createLog(lowest: Config["LOG_LEVEL"], stream: NodeJS.WritableStream): Log {
	const shown = levels.slice(levels.indexOf(lowest));
	const writer =
		(level: (typeof levels)[number]) =>
		(message: string, details: LogDetails = {}): void => {
			if (!shown.includes(level)) return;
			const rest =
				Object.keys(details).length === 0 ? "" : ` ${JSON.stringify(details, showErrors)}`;
			const line = harmless(`${message}${rest}`).replaceAll("\n", " ");
			stream.write(`${new Date().toISOString()} ${level} ${line}\n`);
		};
	return {
		debug: writer("debug"),
		info: writer("info"),
		warn: writer("warn"),
		error: writer("error"),
	};
}

/** An error would be `{}` in JSON. */
function showErrors(_key: string, value: unknown): unknown {
	return value instanceof Error ? (value.stack ?? value.message) : value;
}
