/** What the bot says to its operator; the composition root decides where it goes. */
export interface Log {
	debug(message: string, details?: LogDetails): void;
	info(message: string, details?: LogDetails): void;
	warn(message: string, details?: LogDetails): void;
	error(message: string, details?: LogDetails): void;
}

export type LogDetails = Readonly<Record<string, unknown>>;
