import pino from "pino";
import type { Config } from "../config/config.ts";
import type { Log, LogDetails } from "../discord/bot/log.ts";
import { escapeUnsafe } from "../terminal/json-line.ts";

/**
 * Writes one line of JSON an entry: `level`, `time` (ISO 8601), `msg` and its details. No entry holds the words
 * of a question or of an answer.
 */
export function createLog(lowest: Config["LOG_LEVEL"], stream: NodeJS.WritableStream): Log {
	const logger = pino(
		{
			level: lowest,
			base: null,
			timestamp: pino.stdTimeFunctions.isoTime,
			formatters: { level: (level) => ({ level }) },
			serializers: { error: withoutWords },
		},
		// What pino lets through in a file's name could do something to a terminal.
		{ write: (line: string) => void stream.write(escapeUnsafe(line)) },
	);
	const writer =
		(level: Config["LOG_LEVEL"]) =>
		(message: string, details: LogDetails = {}): void =>
			logger[level](details, message);
	return {
		debug: writer("debug"),
		info: writer("info"),
		warn: writer("warn"),
		error: writer("error"),
	};
}

/** The error of a request to Discord holds what was sent, which is an answer. */
function withoutWords(error: unknown): unknown {
	if (!(error instanceof Error)) return error;
	const { requestBody: _, ...rest } = { requestBody: null, ...pino.stdSerializers.err(error) };
	return rest;
}
